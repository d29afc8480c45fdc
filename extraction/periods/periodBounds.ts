import type { IsoDay } from '../model/vocabulary.ts'
import { isoDay, parseIsoDay } from './calendar.ts'

/** First and last day of a period; null where it is open. */
export interface PeriodBounds {
  readonly start: IsoDay | null
  readonly end: IsoDay | null
}

const quarter = /^(\d{4})-Q([1-4])$/
const month = /^(\d{4})-(\d{2})$/
const year = /^\d{4}$/
const open = '..'

function lastDay(ofYear: number, ofMonth: number): IsoDay | null {
  for (const day of [31, 30, 29]) {
    const iso = isoDay(ofYear, ofMonth, day)
    if (iso !== null) return iso
  }
  return isoDay(ofYear, ofMonth, 28)
}

function monthsBounds(ofYear: number, first: number, last: number): PeriodBounds | null {
  const start = isoDay(ofYear, first, 1)
  const end = lastDay(ofYear, last)
  return start === null || end === null ? null : { start, end }
}

function pointBounds(point: string): PeriodBounds | null {
  if (parseIsoDay(point)) return { start: point, end: point }
  if (year.test(point)) return monthsBounds(Number(point), 1, 12)
  const ofMonth = month.exec(point)
  if (ofMonth) return monthsBounds(Number(ofMonth[1]), Number(ofMonth[2]), Number(ofMonth[2]))
  const ofQuarter = quarter.exec(point)
  if (!ofQuarter) return null
  const last = Number(ofQuarter[2]) * 3
  return monthsBounds(Number(ofQuarter[1]), last - 2, last)
}

/**
 * First and last day of a period as the extractor writes it: `2016`, `2017-Q3`, `2014/2018`,
 * `2017-01/2017-09`, `../2020`. Both are null for anything else.
 */
export function periodBounds(iso: string): PeriodBounds {
  const [first = '', second = first, ...rest] = iso.split('/')
  const opening = first === open ? { start: null, end: null } : pointBounds(first)
  const closing = second === open ? { start: null, end: null } : pointBounds(second)
  if (!opening || !closing || rest.length > 0) return { start: null, end: null }
  return { start: opening.start, end: closing.end }
}
