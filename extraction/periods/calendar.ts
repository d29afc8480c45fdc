import type { IsoDay } from '../model/vocabulary.ts'

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** `2019-04-24`, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${isoMonth(year, month) ?? ''}-${pad(day)}`
}

/** `2019-04`, or null when the year has no such month. */
export function isoMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null
}

/** The day that an ISO day names, or null when it is none. */
export function parseIsoDay(iso: string | null | undefined): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '')
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isoDay(year, month, day) === null ? null : { year, month, day }
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

/** How many months ahead a date without a year may lie before it is read as last year's. */
const MONTHS_AHEAD = 6

/**
 * The year of a day or month that is written without one: that of the document, but neighbours
 * of the turn of the year keep near the document («28/12» in January is last December's).
 */
export function impliedYear(published: CalendarDay, month: number): number {
  const ahead = month - published.month
  if (ahead > MONTHS_AHEAD) return published.year - 1
  return published.year
}
