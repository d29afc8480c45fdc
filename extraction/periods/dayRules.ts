import type { Span } from '../model/span.ts'
import { impliedYear, isoDay, type CalendarDay } from './calendar.ts'
import {
  COUNT_OPENINGS,
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

const WEEKDAY = String.raw`thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\snhật`
const PART_OF_DAY = String.raw`(?:rạng\s)?sáng|trưa|chiều|tối|đêm|khuya`
/** Words after which two numbers are a day and a month although no year follows. */
const CUE = String.raw`(?:(?:ngày|hôm\s(?:nay|qua|kia)|hôm|(?:${PART_OF_DAY})(?:\s(?:nay|qua|mai))?|${WEEKDAY})[,:]?\s{0,3}\(?\s{0,2})`
const CUE_OPENINGS = 'ngày hôm rạng sáng trưa chiều tối đêm khuya thứ chủ'
const DAY_MONTH = String.raw`(?<day>\d{1,2})(?:${SEPARATOR}|${GAP}tháng${GAP})(?<month>\d{1,2})`
const YEAR_AFTER = String.raw`(?:${SEPARATOR}|,?${GAP}(?:năm\s{0,3})?|năm\s{0,3})(?<year>${YEAR})`
const SEVERAL = String.raw`(?:(?:từ|trong)${GAP})?(?:(?:\d{1,2}|hai|ba|bốn|năm|các|những)${GAP})?ngày:?\s{0,3}\(?|từ${GAP}(?:(?:${PART_OF_DAY})${GAP}(?:ngày${GAP})?)?`
const JOIN = String.raw`\s{0,3}(?:đến(?:${GAP}hết)?|tới|-)(?:${GAP}(?:${PART_OF_DAY}))?(?:${GAP}ngày)?\s{0,3}`
const FIRST = String.raw`(?<day1>\d{1,2})(?:${SEPARATOR}(?<month1>\d{1,2}))?(?:${SEPARATOR}(?<year1>${YEAR}))?`

function oneDay(match: RegExpExecArray, published: CalendarDay | null): readonly PeriodReading[] {
  const [day, month] = [groupNumber(match, 'day'), groupNumber(match, 'month')]
  if (day === null || month === null) return []
  const stated = groupNumber(match, 'year')
  const year = stated ?? (published === null ? null : impliedYear(published, month))
  if (year === null) return []
  return [reading(spanOf(match), isoDay(year, month, day), 'day', stated === null)]
}

/** «tính đến ngày 31/8/2023»: all up to that day. */
function untilDay(match: RegExpExecArray, published: CalendarDay | null): readonly PeriodReading[] {
  return oneDay(match, published).map((read) => ({
    ...read,
    value: read.value === null ? null : `../${read.value}`,
    grain: 'interval',
  }))
}

/** The cue belongs to the date only when it is «ngày» itself: «Ngày 5-11», «Sáng [5-11]». */
function dayAfterCue(
  match: RegExpExecArray,
  published: CalendarDay | null,
): readonly PeriodReading[] {
  const start = /^ngày\s/u.test(match[0]) ? match.index : match.indices?.groups?.['day']?.[0]
  return oneDay(match, published).map((read) => ({ ...read, start: start ?? read.start }))
}

/** A limit lies ahead: «chậm nhất là 15/12» in March is this December's. */
function deadline(match: RegExpExecArray, published: CalendarDay | null): readonly PeriodReading[] {
  return dayAfterCue(match, published && { ...published, month: 12 })
}

function dayRange(match: RegExpExecArray, published: CalendarDay | null): readonly PeriodReading[] {
  const [day1, day2, month2] = ['day1', 'day', 'month'].map((name) => groupNumber(match, name))
  if (day1 == null || day2 == null || month2 == null) return []
  const month1 = groupNumber(match, 'month1') ?? month2
  const stated = groupNumber(match, 'year') ?? groupNumber(match, 'year1')
  const year2 = stated ?? (published === null ? null : impliedYear(published, month2))
  if (year2 === null) return []
  const year1 = groupNumber(match, 'year1') ?? (month1 > month2 ? year2 - 1 : year2)
  const [from, to] = [isoDay(year1, month1, day1), isoDay(year2, month2, day2)]
  const value = from !== null && to !== null && from < to ? `${from}/${to}` : null
  return [reading(spanOf(match), value, 'interval', stated === null)]
}

const ITEM = /(\d{1,2})(?:\s?[/.-]\s?(\d{1,2}))?/g

/** «20, 21 và 22/6 năm 2018»: a day each; those without a month take the next one's. */
function dayList(match: RegExpExecArray, published: CalendarDay | null): readonly PeriodReading[] {
  const list = match.indices?.groups?.['list']
  const text = match.groups?.['list']
  const [day, month] = [groupNumber(match, 'day'), groupNumber(match, 'month')]
  if (list === undefined || text === undefined || day === null || month === null) return []
  const stated = groupNumber(match, 'year')
  const year = stated ?? (published === null ? null : impliedYear(published, month))
  if (year === null) return []
  const last = { start: match.indices?.groups?.['day']?.[0] ?? match.index, end: spanOf(match).end }
  const readings = [reading(last, isoDay(year, month, day), 'day', stated === null)]
  let following = month
  for (const item of [...text.matchAll(ITEM)].toReversed()) {
    following = item[2] === undefined ? following : Number(item[2])
    const start = list[0] + item.index
    const span: Span = {
      start: item.index === 0 ? match.index : start,
      end: start + item[0].length,
    }
    readings.unshift(
      reading(span, isoDay(year, following, Number(item[1])), 'day', stated === null),
    )
  }
  return readings
}

const LIST = String.raw`(?<list>\d{1,2}(?:\s?/\s?\d{1,2})?(?:\s{0,3}(?:,|;)\s{0,3}(?:ngày${GAP})?\d{1,2}(?:\s?/\s?\d{1,2})?){0,6})\s{0,3}(?:,|;|\svà|\s&)\s{0,3}(?:ngày${GAP})?`

/** Days: «24/4/2019», «Ngày 05 tháng 10 năm 2017», «Ngày 5-11», «từ ngày 12 đến 17-10». */
export const DAY_RULES: readonly PeriodRule[] = [
  {
    name: 'day-range',
    opens: `ngày từ trong các những ${COUNT_OPENINGS}`,
    pattern: periodPattern(
      `${DATE_START}(?:${SEVERAL})${FIRST}${JOIN}${DAY_MONTH}(?:${YEAR_AFTER})?${DATE_END}`,
    ),
    confidence: 0.95,
    read: dayRange,
  },
  {
    name: 'day-range-with-year',
    opens: '0',
    pattern: periodPattern(`${DATE_START}${FIRST}${JOIN}${DAY_MONTH}${YEAR_AFTER}${DATE_END}`),
    confidence: 0.95,
    read: dayRange,
  },
  {
    name: 'day-list',
    opens: CUE_OPENINGS,
    pattern: periodPattern(
      `${DATE_START}(?:${CUE})${LIST}${DAY_MONTH}(?:${YEAR_AFTER})?${DATE_END}`,
      'd',
    ),
    confidence: 0.95,
    read: dayList,
  },
  {
    name: 'day-list-with-year',
    opens: '0',
    pattern: periodPattern(`${DATE_START}${LIST}${DAY_MONTH}${YEAR_AFTER}${DATE_END}`, 'd'),
    confidence: 0.9,
    read: dayList,
  },
  {
    name: 'day-until',
    opens: 'tính đến tới',
    pattern: periodPattern(
      `${DATE_START}(?<!từ\\s[^,;]{1,24}|(?:dài|ra)\\s)(?:tính${GAP})?(?:đến|tới)(?:${GAP}hết)?(?:${GAP}ngày)?${GAP}${DAY_MONTH}${YEAR_AFTER}${DATE_END}`,
    ),
    confidence: 0.95,
    read: untilDay,
  },
  {
    name: 'day-until-without-year',
    opens: 'tính đến tới',
    pattern: periodPattern(
      `${DATE_START}(?<!từ\\s[^,;]{1,24}|(?:dài|ra)\\s)(?:tính${GAP}(?:đến|tới)|(?:đến|tới)(?:${GAP}hết)?${GAP}ngày)${GAP}(?:ngày${GAP})?${DAY_MONTH}${DATE_END}`,
    ),
    confidence: 0.85,
    read: untilDay,
  },
  {
    name: 'day-in-words',
    opens: 'ngày 0',
    pattern: periodPattern(
      `${DATE_START}(?:ngày(?:${GAP}|(?=\\d)))?(?<day>\\d{1,2})${GAP}tháng${GAP}(?<month>\\d{1,2})${YEAR_AFTER}${DATE_END}`,
    ),
    confidence: 0.99,
    read: oneDay,
  },
  {
    name: 'day-in-figures',
    opens: '0 ngày',
    pattern: periodPattern(
      `${DATE_START}(?:ngày(?=\\d))?(?<day>\\d{1,2})${SEPARATOR}(?<month>\\d{1,2})${YEAR_AFTER}${DATE_END}`,
    ),
    confidence: 0.99,
    read: oneDay,
  },
  {
    name: 'day-iso',
    opens: '0',
    pattern: periodPattern(
      `${DATE_START}(?<year>${YEAR})[/-](?<month>\\d{1,2})[/-](?<day>\\d{1,2})${DATE_END}`,
    ),
    confidence: 0.97,
    read: oneDay,
  },
  {
    name: 'day-limit-without-year',
    opens: 'trước từ là',
    pattern: periodPattern(
      `${DATE_START}(?:trước|từ|chậm${GAP}nhất${GAP}là|là)${GAP}(?<day>\\d{1,2})\\s?[/-]\\s?(?<month>\\d{1,2})${DATE_END}(?=\\s{0,2}(?:[,;.)]|$|\\n))`,
      'd',
    ),
    confidence: 0.8,
    read: deadline,
  },
  {
    name: 'day-without-year',
    opens: CUE_OPENINGS,
    pattern: periodPattern(`${DATE_START}(?:${CUE})${DAY_MONTH}${DATE_END}`, 'd'),
    confidence: 0.9,
    read: dayAfterCue,
  },
]
