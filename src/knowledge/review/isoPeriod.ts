import { formatPeriod, periodBounds } from '../../../extraction/index.ts'
import { dayOf, instantOf } from '../dayOf.ts'
import type { FigureStatement } from '../figures/figureRecord.ts'

type StoredPeriod = FigureStatement['period']

const noPeriod: StoredPeriod = { start: null, end: null, label: null }

const open = '..'

/** One end of a period by ever finer grains: year, quarter, month, day. */
function pointsOf(day: string | null): string[] {
  if (day === null) return [open]
  const [year = '', month = ''] = day.split('-')
  return [year, `${year}-Q${Math.ceil(Number(month) / 3)}`, `${year}-${month}`, day]
}

/** Every way to write the bounds, from the shortest on. */
function writingsOf(start: string | null, end: string | null): string[] {
  const ends = pointsOf(end)
  const intervals = pointsOf(start).flatMap((first) => ends.map((last) => `${first}/${last}`))
  const writings = [...(start === null ? [] : pointsOf(start)), ...intervals]
  return writings
    .filter((iso) => {
      const bounds = periodBounds(iso)
      return bounds.start === start && bounds.end === end
    })
    .toSorted((a, b) => a.length - b.length)
}

/**
 * A stored period as the extractor writes it: the way that its label tells («quý III/2017» is
 * `2017-Q3`, «từ tháng 7 đến tháng 9/2017» is `2017-07/2017-09`), else the shortest. Null for none.
 */
export function isoPeriod({ start, end, label }: StoredPeriod): string | null {
  const [first, last] = [dayOf(start), dayOf(end)]
  if (first === null && last === null) return null
  const writings = writingsOf(first, last)
  return writings.find((iso) => formatPeriod(iso) === label) ?? writings[0] ?? null
}

/** The period that an ISO writing means as it is stored; undefined for what is no period. */
export function storedPeriod(iso: string | null): StoredPeriod | undefined {
  if (iso === null) return noPeriod
  const { start, end } = periodBounds(iso)
  const isNone = start === null && end === null
  if (isNone || (start !== null && end !== null && start > end)) return undefined
  return { start: instantOf(start), end: instantOf(end), label: formatPeriod(iso) }
}
