import type { IsoDay } from '../model/vocabulary.ts'
import { isoDay } from './calendar.ts'

/** Pattern source of a day with its year; groups day, month and year in this order, unnamed. */
export const FULL_DAY = String.raw`(\d{1,2})(?:\s?[/.-]\s?|\s{1,3}tháng\s{1,3})(\d{1,2})(?:\s?[/.-]\s?|,?\s{1,3}năm\s{0,3}|,?\s{1,3})((?:19|20)\d{2})(?![\p{L}\p{N}]|[/-]\s?[\p{L}\p{N}])`

const LEADING_DAY = new RegExp(String.raw`^(?:ngày\s{1,3})?${FULL_DAY}`, 'u')

/**
 * Reads a day at the beginning of folded text: «ngày 20/11/2020», «20 tháng 11 năm 2020». Null
 * when there is none, or one that no calendar has.
 */
export function parseLeadingDay(text: string): { iso: IsoDay; length: number } | null {
  const match = LEADING_DAY.exec(text)
  if (match === null) return null
  const iso = isoDay(Number(match[3]), Number(match[2]), Number(match[1]))
  return iso === null ? null : { iso, length: match[0].length }
}
