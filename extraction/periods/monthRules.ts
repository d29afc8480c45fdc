import { impliedYear, isoMonth, type CalendarDay } from './calendar.ts'
import {
  COUNT,
  COUNT_OPENINGS,
  DATE_END,
  DATE_START,
  GAP,
  groupNumber,
  periodPattern,
  parseCount,
  reading,
  SEPARATOR,
  spanOf,
  YEAR,
  type PeriodReading,
  type PeriodRule,
} from './periodRule.ts'

const MONTH_NAMES: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
}

const MONTH = String.raw`\d{1,2}|mười\s(?:một|hai)|giêng|một|hai|ba|tư|năm(?!\s{1,3}(?:19|20)\d\d)|sáu|bảy|bẩy|tám|chín|mười|chạp`
const YEAR_AFTER = String.raw`(?:${SEPARATOR}|,?${GAP}(?:của${GAP})?(?:năm\s{0,3})?)(?<year>${YEAR})`
const TO = String.raw`\s{0,3}(?:đến(?:${GAP}hết)?|tới|-)\s{0,3}(?:tháng${GAP})?`

function monthOf(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d/.test(text) ? Number(text) : (MONTH_NAMES[text.replace(/\s+/g, ' ')] ?? null)
}

function oneMonth(match: RegExpExecArray, published: CalendarDay | null): readonly PeriodReading[] {
  const month = monthOf(match.groups?.['month'])
  if (month === null) return []
  const stated = groupNumber(match, 'year')
  const year = stated ?? (published === null ? null : impliedYear(published, month))
  if (year === null) return []
  return [reading(spanOf(match), isoMonth(year, month), 'month', stated === null)]
}

function untilMonth(
  match: RegExpExecArray,
  published: CalendarDay | null,
): readonly PeriodReading[] {
  return oneMonth(match, published).map((read) => ({
    ...read,
    value: read.value === null ? null : `../${read.value}`,
    grain: 'interval',
  }))
}

function sinceMonth(
  match: RegExpExecArray,
  published: CalendarDay | null,
): readonly PeriodReading[] {
  return oneMonth(match, published).map((read) => ({
    ...read,
    value: read.value === null ? null : `${read.value}/..`,
    grain: 'interval',
  }))
}

function monthRange(
  match: RegExpExecArray,
  published: CalendarDay | null,
): readonly PeriodReading[] {
  const [first, last] = [monthOf(match.groups?.['month1']), monthOf(match.groups?.['month'])]
  if (first === null || last === null) return []
  const stated = groupNumber(match, 'year')
  const year = stated ?? (published === null ? null : impliedYear(published, last))
  if (year === null) return []
  const year1 = groupNumber(match, 'year1') ?? (first > last ? year - 1 : year)
  const [from, to] = [isoMonth(year1, first), isoMonth(year, last)]
  const value = from !== null && to !== null && from < to ? `${from}/${to}` : null
  return [reading(spanOf(match), value, 'interval', stated === null)]
}

/** «tháng 5 và tháng 6/2019», «tháng 3, 4 và 5 năm 2020»: a month each. */
function monthList(match: RegExpExecArray): readonly PeriodReading[] {
  const list = match.indices?.groups?.['list']
  const year = groupNumber(match, 'year')
  if (list === undefined || year === null) return []
  const readings: PeriodReading[] = []
  for (const item of (match.groups?.['list'] ?? '').matchAll(/\d{1,2}/g)) {
    const start = list[0] + item.index
    const span = { start: item.index === 0 ? match.index : start, end: start + item[0].length }
    readings.push(reading(span, isoMonth(year, Number(item[0])), 'month'))
  }
  const start = match.indices?.groups?.['month']?.[0] ?? match.index
  readings.push(
    reading(
      { start, end: spanOf(match).end },
      isoMonth(year, Number(match.groups?.['month'])),
      'month',
    ),
  )
  return readings
}

/** The year that «năm 2017», «năm nay», «năm ngoái» or nothing after «đầu năm» stands for. */
function yearOfMonths(match: RegExpExecArray, published: CalendarDay | null): number | null {
  const stated = groupNumber(match, 'year')
  if (stated !== null || published === null) return stated
  return /(?:ngoái|trước)$/u.test(match[0]) ? published.year - 1 : published.year
}

function monthsOfYear(
  match: RegExpExecArray,
  published: CalendarDay | null,
): readonly PeriodReading[] {
  const count =
    parseCount(match.groups?.['count'] ?? '') * (match.groups?.['quarters'] === undefined ? 1 : 3)
  const year = yearOfMonths(match, published)
  if (year === null || count < 1 || count > 12) return []
  const atEnd = match.groups?.['edge'] === 'cuối'
  const [from, to] = atEnd ? [13 - count, 12] : [1, count]
  const implied = groupNumber(match, 'year') === null
  if (from === to) return [reading(spanOf(match), isoMonth(year, from), 'month', implied)]
  return [
    reading(spanOf(match), `${isoMonth(year, from)}/${isoMonth(year, to)}`, 'interval', implied),
  ]
}

function halfOfYear(
  match: RegExpExecArray,
  published: CalendarDay | null,
): readonly PeriodReading[] {
  const year = yearOfMonths(match, published)
  if (year === null) return []
  const value = match.groups?.['edge'] === 'đầu' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`
  return [reading(spanOf(match), value, 'interval', groupNumber(match, 'year') === null)]
}

const OF_YEAR = String.raw`(?:${GAP}của)?(?:${GAP}năm(?:${GAP}của)?|(?=${GAP}${YEAR}))(?:(?:\s{0,3}|${SEPARATOR})(?<year>${YEAR})|${GAP}(?:nay|ngoái|trước))?`

/** Months: «tháng 5/2018», «từ tháng 1 đến tháng 9/2017», «9 tháng đầu năm 2017», «nửa đầu năm». */
export const MONTH_RULES: readonly PeriodRule[] = [
  {
    name: 'month-range',
    opens: 'từ tháng',
    pattern: periodPattern(
      `${DATE_START}(?:từ${GAP})?tháng${GAP}(?<month1>${MONTH})(?:(?:${SEPARATOR}|${GAP}năm${GAP})(?<year1>${YEAR}))?${TO}(?<month>${MONTH})${YEAR_AFTER}${DATE_END}`,
    ),
    confidence: 0.95,
    read: monthRange,
  },
  {
    name: 'month-range-without-year',
    opens: 'từ',
    pattern: periodPattern(
      `${DATE_START}từ${GAP}tháng${GAP}(?<month1>${MONTH})${GAP}đến(?:${GAP}hết)?${GAP}tháng${GAP}(?<month>${MONTH})${DATE_END}`,
    ),
    confidence: 0.85,
    read: monthRange,
  },
  {
    name: 'month-list',
    opens: 'tháng',
    pattern: periodPattern(
      `${DATE_START}tháng${GAP}(?<list>\\d{1,2}(?:\\s{0,3},\\s{0,3}(?:tháng${GAP})?\\d{1,2}){0,10})\\s{0,3}(?:,|và|&)\\s{0,3}(?:tháng${GAP})?(?<month>\\d{1,2})${YEAR_AFTER}${DATE_END}`,
      'd',
    ),
    confidence: 0.9,
    read: monthList,
  },
  {
    name: 'month-until',
    opens: 'đến tới',
    pattern: periodPattern(
      `${DATE_START}(?<!từ\\s[^,;]{1,24})(?:đến|tới)(?:${GAP}(?:hết|cuối))?${GAP}tháng${GAP}(?<month>${MONTH})${YEAR_AFTER}${DATE_END}`,
    ),
    confidence: 0.85,
    read: untilMonth,
  },
  {
    name: 'month-until-without-year',
    opens: 'đến tới',
    pattern: periodPattern(
      `${DATE_START}(?<!từ\\s[^,;]{1,24})(?:đến|tới)${GAP}(?:hết|cuối)${GAP}tháng${GAP}(?<month>\\d{1,2})${DATE_END}(?!${SEPARATOR}\\d|${GAP}năm)`,
    ),
    confidence: 0.8,
    read: untilMonth,
  },
  {
    name: 'month-since',
    opens: 'kể từ',
    pattern: periodPattern(
      `${DATE_START}(?:kể${GAP})?từ${GAP}tháng${GAP}(?<month>${MONTH})${YEAR_AFTER}(?:${GAP}(?:đến${GAP}nay|trở${GAP}(?:đi|lại${GAP}đây))|(?!\\s?-|${GAP}(?:đến|tới)))${DATE_END}`,
    ),
    confidence: 0.9,
    read: sinceMonth,
  },
  {
    name: 'month',
    opens: 'tháng t',
    pattern: periodPattern(
      `${DATE_START}(?:tháng${GAP}|t\\.?)(?<month>${MONTH})${YEAR_AFTER}${DATE_END}`,
    ),
    confidence: 0.97,
    read: oneMonth,
  },
  {
    name: 'month-in-figures',
    opens: '0',
    pattern: periodPattern(
      `${DATE_START}(?=\\d{1,2}\\s?/)(?<!(?:số|định|tư|quyết|thị|luật|hoạch|báo|lệnh|qđ|nđ|nq|tt)${GAP}(?:số${GAP})?)(?<month>0?[1-9]|1[0-2])\\s?/\\s?(?<year>${YEAR})${DATE_END}`,
    ),
    confidence: 0.85,
    read: oneMonth,
  },
  {
    name: 'month-without-year',
    opens: 'tháng',
    pattern: periodPattern(
      `${DATE_START}(?<!\\d\\s{0,3}|mỗi\\s|hàng\\s|hằng\\s|những\\s|các\\s|một\\s|hai\\s|ba\\s|sáu\\s|chín\\s)tháng${GAP}(?<month>\\d{1,2}|giêng|tư|chạp)${DATE_END}(?!${SEPARATOR}\\d|${GAP}(?:năm|âm))`,
    ),
    confidence: 0.75,
    read: oneMonth,
  },
  {
    name: 'months-at-edge-of-year',
    opens: COUNT_OPENINGS,
    pattern: periodPattern(
      `${DATE_START}(?<count>${COUNT})${GAP}(?:tháng|(?<quarters>quý))${GAP}(?<edge>đầu|cuối)${OF_YEAR}${DATE_END}`,
    ),
    confidence: 0.97,
    read: monthsOfYear,
  },
  {
    name: 'months-of-year',
    opens: COUNT_OPENINGS,
    pattern: periodPattern(
      `${DATE_START}(?<count>${COUNT})(?:\\s?t|\\s{0,3}tháng)(?:${SEPARATOR}|${GAP}(?:của${GAP})?(?:năm${GAP})?)(?<year>${YEAR})${DATE_END}`,
    ),
    confidence: 0.9,
    read: monthsOfYear,
  },
  {
    name: 'months-so-far',
    opens: COUNT_OPENINGS,
    pattern: periodPattern(
      `(?<=(?:^|\\n|:\\s|tính${GAP}chung${GAP}|lũy${GAP}kế${GAP}|kết${GAP}quả${GAP}))(?<count>${COUNT})${GAP}tháng(?=\\s?[,:])`,
    ),
    confidence: 0.75,
    read: monthsOfYear,
  },
  {
    name: 'half-year',
    opens: 'nửa',
    pattern: periodPattern(`${DATE_START}nửa${GAP}(?<edge>đầu|cuối)${OF_YEAR}${DATE_END}`),
    confidence: 0.95,
    read: halfOfYear,
  },
]
