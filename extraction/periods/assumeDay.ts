import type { PeriodMention } from '../model/mention.ts'
import type { CalendarDay } from './calendar.ts'

/** Nothing is shifted over the turn of the year from the middle of it. */
const MIDDLE = { month: 6, day: 30 }

/**
 * The day a text without a publication date is taken to be of: the middle of the year that most of its
 * days, months and quarters name, else most of its years, if it names that one more than once. Null when
 * it names none so clearly.
 */
export function assumeDay(folded: string, stated: readonly PeriodMention[]): CalendarDay | null {
  const year =
    mostNamed(folded, stated.filter(isFine), 1) ??
    mostNamed(
      folded,
      stated.filter(({ grain }) => grain === 'year'),
      2,
    )
  return year === null ? null : { year, ...MIDDLE }
}

/** «so với cùng kỳ năm 2017» is told a year later. */
const A_YEAR_EARLIER = /cùng kỳ(?: của)?(?: năm)? \d{4}$/u

/** The year of more than half of the mentions, when there are enough. */
function mostNamed(
  folded: string,
  mentions: readonly PeriodMention[],
  enough: number,
): number | null {
  const counts = new Map<number, number>()
  for (const { value, start, end } of mentions) {
    const isEarlier = A_YEAR_EARLIER.test(folded.slice(Math.max(0, start - 16), end))
    const year = Number(value.slice(0, 4)) + (isEarlier ? 1 : 0)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  for (const [year, count] of counts) {
    if (count >= enough && count * 2 > mentions.length) return year
  }
  return null
}

/** True for days, months, quarters and months counted from January. */
function isFine({ value, grain }: PeriodMention): boolean {
  return grain === 'interval' ? /^(\d{4})-\d{2}\/\1-\d{2}$/.test(value) : grain !== 'year'
}
