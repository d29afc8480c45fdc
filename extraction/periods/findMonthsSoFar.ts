import type { PeriodMention } from '../model/mention.ts'
import { foldToneHomes } from '../text/fold.ts'
import { compactClasses } from '../text/wordBoundary.ts'
import { COUNT, DATE_END, DATE_START, parseCount } from './periodRule.ts'

const BARE = new RegExp(
  compactClasses(
    foldToneHomes(
      String.raw`${DATE_START}(?<!(?:sau|vòng|kéo dài|thời gian|mỗi|hạn|học|khóa|lớp|trước|từ|-) {1,2})(${COUNT}) {1,2}tháng(?: {1,2}qua)?${DATE_END}(?! {1,2}(?:tuổi|liền|đầu|cuối|tới|nữa|trở|một|\d))`,
    ),
  ),
  'gu',
)

/**
 * «10 tháng đạt 1.318 triệu USD» in a report of the first ten months: a count of months that the text,
 * or its title, has said of which year it is. `stated` are the periods it says in full; bare counts
 * elsewhere are durations.
 */
export function findMonthsSoFar(
  text: string,
  folded: string,
  stated: readonly PeriodMention[],
): PeriodMention[] {
  // Of two years the one named first; what is only compared with comes later.
  const values = new Map(stated.toReversed().flatMap(({ value }) => monthsSoFar(value)))
  if (values.size === 0) return []
  return [...folded.matchAll(BARE)].flatMap((match): PeriodMention[] => {
    const value = values.get(parseCount(match[1] ?? ''))
    if (value === undefined) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const quote = text.slice(start, end)
    const rule = 'months-said-before'
    return [{ kind: 'period', start, end, quote, rule, confidence: 0.8, value, grain: 'interval', implied: true }] // prettier-ignore
  })
}

/** The number of months from January that a period is, with the period. */
function monthsSoFar(value: string): [number, string][] {
  const [, first, last] = /^(?:(\d{4})-01|\.\.)\/(\d{4}-\d{2})$/.exec(value) ?? []
  if (last === undefined || (first !== undefined && !last.startsWith(first))) return []
  const year = last.slice(0, 4)
  return [[Number(last.slice(5)), `${year}-01/${last}`]]
}
