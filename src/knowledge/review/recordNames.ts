import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { FigureStatement } from '../figures/figureRecord.ts'

/** What the records are called that statements point at, by their ids. */
export interface RecordNames {
  readonly indicators: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, { readonly slug: string; readonly name: string }>
  readonly decisions: ReadonlyMap<string, string>
}

type Row = Record<string, string>

async function findNamed(
  payload: Payload,
  collection: CollectionSlug & ('indicators' | 'places' | 'decisions'),
  ids: ReadonlySet<string>,
  fields: readonly string[],
  req: PayloadRequest | undefined,
): Promise<Row[]> {
  if (ids.size === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    trash: true,
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
    ...(req && { req }),
  })
  return docs as unknown as Row[]
}

function present(ids: readonly (string | null | undefined)[]): Set<string> {
  return new Set(ids.filter((id) => typeof id === 'string'))
}

function byId<Value>(rows: readonly Row[], read: (row: Row) => Value): Map<string, Value> {
  return new Map(rows.map((row) => [row['id'] ?? '', read(row)]))
}

/** Finds the keys of all records that some statements point at, in one query for each table. */
export async function recordNames(
  payload: Payload,
  statements: readonly Partial<FigureStatement>[],
  req?: PayloadRequest,
): Promise<RecordNames> {
  const find = (
    collection: 'indicators' | 'places' | 'decisions',
    ids: readonly (string | null | undefined)[],
    ...fields: string[]
  ) => findNamed(payload, collection, present(ids), fields, req)
  const indicators = await find('indicators', statements.map((one) => one.indicator), 'code') // prettier-ignore
  const places = await find('places', statements.flatMap((one) => one.places ?? []), 'slug', 'name') // prettier-ignore
  const decisions = await find('decisions', statements.map((one) => one.decision), 'number') // prettier-ignore
  return {
    indicators: byId(indicators, (row) => row['code'] ?? ''),
    places: byId(places, (row) => ({ slug: row['slug'] ?? '', name: row['name'] ?? '' })),
    decisions: byId(decisions, (row) => row['number'] ?? ''),
  }
}
