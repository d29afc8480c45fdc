import type { CalendarDay } from './calendar.ts'
import {
  DATE_END,
  DATE_START,
  GAP,
  groupNumber,
  periodPattern,
  reading,
  SEPARATOR,
  spanOf,
  YEAR,
  type PeriodReading,
  type PeriodRule,
} from './periodRule.ts'

const QUARTER = String.raw`(?:iv|i{1,3}|0?[1-4]|nhất|hai|ba|tư|một)`
const MEMBER = new RegExp(`(?<!\\p{L})${QUARTER}(?!\\p{L})`, 'gu')
const ORDER = ['', 'i', 'ii', 'iii', 'iv']
const WORDS: Readonly<Record<string, number>> = { nhất: 1, một: 1, hai: 2, ba: 3, tư: 4 }
const YEAR_AFTER = String.raw`(?:${SEPARATOR}|,?${GAP}(?:của${GAP})?(?:năm\s{0,3})?)(?<year>${YEAR})`

function quarterOf(text: string): number {
  const roman = ORDER.indexOf(text)
  return roman > 0 ? roman : (WORDS[text] ?? Number(text))
}

function quarters(match: RegExpExecArray, published: CalendarDay | null): readonly PeriodReading[] {
  const stated = groupNumber(match, 'year')
  const year = stated ?? published?.year ?? null
  const last = match.indices?.groups?.['last']
  if (year === null || last === undefined) return []
  const implied = stated === null
  const readings: PeriodReading[] = []
  const list = match.indices?.groups?.['list']
  const items = (match.groups?.['list'] ?? '').matchAll(MEMBER)
  for (const item of items) {
    const start = (list?.[0] ?? 0) + item.index
    const span = { start: item.index === 0 ? match.index : start, end: start + item[0].length }
    readings.push(reading(span, `${year}-Q${quarterOf(item[0])}`, 'quarter', implied))
  }
  const whole = spanOf(match)
  const start = readings.length > 0 ? last[0] : whole.start
  const value = `${year}-Q${quarterOf(match.groups?.['last'] ?? '')}`
  readings.push(reading({ start, end: whole.end }, value, 'quarter', implied))
  return readings
}

/** «đến hết quý III/2010»: all up to its end. */
function untilQuarter(
  match: RegExpExecArray,
  published: CalendarDay | null,
): readonly PeriodReading[] {
  return quarters(match, published).map((read) => ({
    ...read,
    value: `../${read.value}`,
    grain: 'interval',
  }))
}

const LIST = String.raw`(?<list>${QUARTER}(?:\s{0,3}(?:,|\+)\s{0,3}(?:quý${GAP})?${QUARTER}){0,2})\s{0,3}(?:,|\+|và|&)\s{0,3}(?:quý${GAP})?`

/** Quarters: «quý I/2011», «quý III năm 2025», «quý I và quý II/2019», «quý IV». */
export const QUARTER_RULES: readonly PeriodRule[] = [
  {
    name: 'quarter',
    opens: 'quý quí',
    pattern: periodPattern(
      `${DATE_START}(?:quý|quí)${GAP}(?:${LIST})?(?<last>${QUARTER})${YEAR_AFTER}${DATE_END}`,
      'd',
    ),
    confidence: 0.98,
    read: quarters,
  },
  {
    name: 'quarter-without-year',
    opens: 'quý quí',
    pattern: periodPattern(
      `${DATE_START}(?:quý|quí)${GAP}(?:${LIST})?(?<last>iv|i{1,3}|[1-4])${DATE_END}`,
      'd',
    ),
    confidence: 0.85,
    read: quarters,
  },
  {
    name: 'quarter-until',
    opens: 'đến tới',
    pattern: periodPattern(
      `${DATE_START}(?:đến|tới)(?:${GAP}(?:hết|cuối))${GAP}(?:quý|quí)${GAP}(?<last>${QUARTER})(?:${YEAR_AFTER})?${DATE_END}`,
      'd',
    ),
    confidence: 0.9,
    read: untilQuarter,
  },
  {
    name: 'quarter-short',
    opens: 'q',
    pattern: periodPattern(`${DATE_START}q\\.?(?<last>[1-4])${YEAR_AFTER}${DATE_END}`, 'd'),
    confidence: 0.9,
    read: quarters,
  },
]
