import { parseIsoDay } from './calendar.ts'

const quarterNames = ['I', 'II', 'III', 'IV']

/** A point in time with its grain told apart; null when the words are none. */
type Point =
  | { readonly grain: 'day'; readonly label: string }
  | { readonly grain: 'month'; readonly year: string; readonly month: number }
  | { readonly grain: 'quarter'; readonly year: string; readonly quarter: string }
  | { readonly grain: 'year'; readonly year: string }

function parsePoint(iso: string): Point | null {
  const day = parseIsoDay(iso)
  if (day) return { grain: 'day', label: iso.split('-').toReversed().join('/') }
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(iso)
  if (!match) return null
  const [, year = '', quarter, month] = match
  if (quarter) return { grain: 'quarter', year, quarter: quarterNames[Number(quarter) - 1] ?? '' }
  return month ? { grain: 'month', year, month: Number(month) } : { grain: 'year', year }
}

function formatPoint(point: Point): string {
  if (point.grain === 'day') return point.label
  if (point.grain === 'month') return `tháng ${point.month}/${point.year}`
  if (point.grain === 'quarter') return `quý ${point.quarter}/${point.year}`
  return `năm ${point.year}`
}

function formatMonths(year: string, first: number, last: number): string {
  if (first === last) return `tháng ${first}/${year}`
  if (first === 1 && last === 12) return `năm ${year}`
  if (first === 1) return `${last} tháng đầu năm ${year}`
  if (last === 12) return `${13 - first} tháng cuối năm ${year}`
  return `từ tháng ${first} đến tháng ${last}/${year}`
}

function formatInterval(first: Point, last: Point): string {
  if (first.grain === 'year' && last.grain === 'year') {
    return first.year === last.year ? formatPoint(first) : `giai đoạn ${first.year}–${last.year}`
  }
  if (first.grain === 'month' && last.grain === 'month' && first.year === last.year) {
    return formatMonths(first.year, first.month, last.month)
  }
  return `từ ${formatPoint(first)} đến ${formatPoint(last)}`
}

/**
 * What people call a period that the extractor writes in ISO 8601: «giai đoạn 2014–2018», «9 tháng đầu
 * năm 2017», «quý III/2017», «đến năm 2020», «24/04/2019». Anything else comes back as it is.
 */
export function formatPeriod(iso: string): string {
  const [from = '', to] = iso.split('/')
  const [first, last] = [parsePoint(from), parsePoint(to ?? '')]
  if (to === undefined) return first ? formatPoint(first) : iso
  if (first && last) return formatInterval(first, last)
  if (from === '..' && last) return `đến ${formatPoint(last)}`
  if (to === '..' && first) return `từ ${formatPoint(first)}`
  return iso
}
