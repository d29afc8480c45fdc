import type { PeriodMention } from '../model/mention.ts'
import type { Trace } from '../trace.ts'
import { foldToneHomes } from '../text/fold.ts'
import { keepLongest } from '../text/keepLongest.ts'
import type { Reading } from '../text/reading.ts'
import type { CalendarDay } from './calendar.ts'
import { DAY_RULES } from './dayRules.ts'
import { MONTH_RULES } from './monthRules.ts'
import { findMonthsSoFar } from './findMonthsSoFar.ts'
import type { PeriodReading, PeriodRule } from './periodRule.ts'
import { QUARTER_RULES } from './quarterRules.ts'
import { RELATIVE_RULES, type Anchor } from './relativeRules.ts'
import { compileRules, matchRules, ruleStarts, type RuleStart } from './ruleTable.ts'
import { YEAR_RULES } from './yearRules.ts'

/** All ways of writing a period, in the order in which they win over readings of equal length. */
const RULES: readonly PeriodRule[] = [...DAY_RULES, ...QUARTER_RULES, ...MONTH_RULES, ...YEAR_RULES]

/** How far before «cùng kỳ» the period that it is compared with may stand. */
const ANCHOR_REACH = 300

interface Candidate extends PeriodReading {
  readonly rule: string
  readonly confidence: number
}

/**
 * Finds dates and periods in normalised text. What is written without a year takes it from
 * `published`, the day the text is of, and is marked `implied`; days that no calendar has are refused.
 * `ofTitle` are the periods of a title that is no part of the text.
 */
export function findPeriods(
  { text, folded, lexemes }: Reading,
  published: CalendarDay | null,
  ofTitle: readonly PeriodMention[] = [],
  trace?: Trace,
): readonly PeriodMention[] {
  const starts = ruleStarts(lexemes, TABLES)
  const absolute = keepLongest(
    matchRules(folded, starts, ABSOLUTE).flatMap(({ rule, match }) =>
      rule
        .read(match, published)
        .map((read): Candidate => ({ ...read, rule: rule.name, confidence: rule.confidence })),
    ),
  )
  const relative = findRelative(folded, starts, published, absolute)
  const mentions: PeriodMention[] = []
  for (const candidate of keepLongest([...absolute, ...relative])) {
    // «trước ngày 15 tháng 12 hằng năm» names no day of any year.
    if (EVERY_YEAR.test(folded.slice(candidate.end, candidate.end + 12))) continue
    if (candidate.value === null) {
      trace?.note({
        stage: 'periods',
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'dropped',
        why: 'không có ngày, tháng như vậy trong lịch',
      })
    } else {
      mentions.push(toMention(text, candidate, candidate.value))
    }
  }
  return keepLongest([...mentions, ...findMonthsSoFar(text, folded, [...ofTitle, ...mentions])])
}

const EVERY_YEAR = new RegExp(foldToneHomes(String.raw`^\s{1,3}(?:hàng|hằng|mỗi)\s{1,3}năm`), 'u')

const ABSOLUTE = compileRules(RULES)
const RELATIVE = compileRules(RELATIVE_RULES)
const TABLES = [ABSOLUTE, RELATIVE]

function toMention(text: string, candidate: Candidate, value: string): PeriodMention {
  const { start, end, grain, implied, rule } = candidate
  const confidence = implied ? candidate.confidence - 0.05 : candidate.confidence
  return {
    kind: 'period',
    start,
    end,
    quote: text.slice(start, end),
    rule,
    confidence,
    value,
    grain,
    implied,
  }
}

function findRelative(
  folded: string,
  starts: readonly RuleStart[],
  published: CalendarDay | null,
  absolute: readonly Candidate[],
): Candidate[] {
  let next = 0
  let before: Candidate | undefined
  return matchRules(folded, starts, RELATIVE).flatMap(({ rule, match }) => {
    for (; (absolute[next]?.end ?? Infinity) <= match.index; next++) {
      const candidate = absolute[next]
      if (candidate !== undefined && !isCompared(folded, candidate)) before = candidate
    }
    const read = rule.read(match, published, toAnchor(folded, before, match.index))
    if (read === null) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ ...span, ...read, implied: true, rule: rule.name, confidence: 0.8 }]
  })
}

const COMPARED = new RegExp(
  foldToneHomes(String.raw`so\s+(?:với\s+)?(?:cùng\s+kỳ\s+|kế\s+hoạch\s+)?(?:của\s+)?$`),
  'u',
)

/** «so với năm 2020» tells what something is compared with, not what the text is about. */
function isCompared(folded: string, { start }: Candidate): boolean {
  return COMPARED.test(folded.slice(Math.max(0, start - 30), start))
}

/** An anchor stands in the same paragraph, not far away. */
function toAnchor(folded: string, before: Candidate | undefined, at: number): Anchor | null {
  if (before === undefined || before.value === null || at - before.end > ANCHOR_REACH) return null
  if (folded.slice(before.end, at).includes('\n')) return null
  return { value: before.value, grain: before.grain }
}
