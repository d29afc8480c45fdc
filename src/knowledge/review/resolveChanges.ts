import type { Payload, PayloadRequest } from 'payload'
import { decisionKey, findDecisions } from '../documents/resolveDecisions.ts'
import type { FigureStatement } from '../figures/figureRecord.ts'
import { mergedWinners } from '../merge/mergedWinners.ts'
import { storedPeriod } from './isoPeriod.ts'
import type { Changes } from './model.ts'
import { Refusal } from './refusal.ts'

/** Ids by key of the records of a table; a merged one gives the record that took its place. */
export async function idsByKey(
  payload: Payload,
  collection: 'indicators' | 'places',
  field: 'code' | 'slug',
  keys: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { [field]: { in: [...keys] } },
    depth: 0,
    pagination: false,
    select: { [field]: true },
    req,
  })
  const rows = docs as unknown as Record<string, string>[]
  const ids = rows.map((row) => row['id'] ?? '')
  const winners = await mergedWinners(payload, collection, ids, req)
  return new Map(rows.map((row, at) => [row[field] ?? '', winners.get(ids[at]!) ?? ids[at]!]))
}

async function indicatorId(
  payload: Payload,
  code: string | null,
  req: PayloadRequest,
): Promise<string | null> {
  if (code === null) return null
  const id = (await idsByKey(payload, 'indicators', 'code', [code], req)).get(code)
  if (id === undefined) throw new Refusal(400, `«Chỉ tiêu»: không có chỉ tiêu mã «${code}».`)
  return id
}

async function decisionId(
  payload: Payload,
  number: string | null,
  req: PayloadRequest,
): Promise<string | null> {
  if (number === null) return null
  const id = (await findDecisions(payload, [number], req)).get(decisionKey(number))
  if (id === undefined) throw new Refusal(400, `«Theo văn bản»: chưa có văn bản số «${number}».`)
  return (await mergedWinners(payload, 'decisions', [id], req)).get(id) ?? id
}

async function placeIds(
  payload: Payload,
  slugs: readonly string[],
  req: PayloadRequest,
): Promise<string[]> {
  const found = await idsByKey(payload, 'places', 'slug', slugs, req)
  const missing = slugs.find((slug) => !found.has(slug))
  if (missing !== undefined) throw new Refusal(400, `«Địa bàn»: không có nơi nào mã «${missing}».`)
  return [...new Set(slugs.map((slug) => found.get(slug)!))]
}

/** Units of the table, and any other counted noun as the extractor writes it: `other:máy`. */
async function checkUnit(
  payload: Payload,
  label: string,
  unit: string,
  req: PayloadRequest,
): Promise<void> {
  if (/^other:\S/.test(unit)) return
  const where = { code: { equals: unit } }
  const { totalDocs } = await payload.count({ collection: 'units', where, req })
  if (totalDocs === 0) throw new Refusal(400, `«${label}»: chưa có đơn vị «${unit}» trong bảng.`)
}

function checkedPeriod(iso: string | null): FigureStatement['period'] {
  const period = storedPeriod(iso)
  if (period) return period
  throw new Refusal(
    400,
    `«Kỳ»: không hiểu «${iso}». Viết như 2016, 2017-Q3, 2014/2018, 2017-01/2017-09, ../2020.`,
  )
}

/** Value or range: who gives one takes the other away. */
function quantityOf({ value, range }: Changes): Partial<FigureStatement> {
  if (value === undefined && range === undefined) return {}
  if (typeof value === 'number' && range) {
    throw new Refusal(400, 'Điền «Giá trị» hoặc «Khoảng», không điền cả hai.')
  }
  if (range && range[0] >= range[1]) {
    throw new Refusal(400, '«Khoảng» gồm hai số, số nhỏ trước.')
  }
  if (typeof value === 'number') return { value, range: [] }
  if (range) return { value: null, range: [...range] }
  return { ...(value === null && { value }), ...(range === null && { range: [] }) }
}

/**
 * What a person says a figure says, in the form in which it is stored.
 * @throws Refusal that names the field which holds something that does not exist or cannot be.
 */
export async function resolveChanges(
  payload: Payload,
  changes: Changes,
  req: PayloadRequest,
): Promise<Partial<FigureStatement>> {
  const { unit, qualifier, of, per, measure, indicator, period, places } = changes
  const { status, decision, part } = changes
  if (unit !== undefined) await checkUnit(payload, 'Đơn vị', unit, req)
  if (per) await checkUnit(payload, 'Tính trên mỗi', per, req)
  return {
    ...quantityOf(changes),
    ...(unit !== undefined && { unit }),
    ...(qualifier !== undefined && { qualifier }),
    ...(of !== undefined && { of }),
    ...(per !== undefined && { per }),
    ...(measure !== undefined && { measure }),
    ...(indicator !== undefined && { indicator: await indicatorId(payload, indicator, req) }),
    ...(period !== undefined && { period: checkedPeriod(period) }),
    ...(places !== undefined && { places: await placeIds(payload, places, req) }),
    ...(status !== undefined && { status }),
    ...(decision !== undefined && { decision: await decisionId(payload, decision, req) }),
    ...(part !== undefined && { part }),
  }
}

/** Refuses a statement that has neither a value nor a range. */
export function checkQuantity({ value, range }: FigureStatement): void {
  if (value === null && range.length === 0) throw new Refusal(400, 'Điền «Giá trị» hoặc «Khoảng».')
  if (value !== null && range.length > 0) {
    throw new Refusal(400, 'Điền «Giá trị» hoặc «Khoảng», không điền cả hai.')
  }
}
