import type { FigureStatus } from '../model/figure.ts'
import type { PeriodMention, QuantityMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { lexemeAt, type Sentence } from './discourse.ts'
import { periodRole } from './reportedPeriods.ts'

/** A sentence's periods by the part they play. */
export interface SentencePeriods {
  readonly reported: readonly PeriodMention[]
  readonly compared: readonly PeriodMention[]
}

export interface PeriodChoice {
  readonly value: string
  /** How far away it was found. */
  readonly source: 'sentence' | 'carried'
}

const BEFORE_THAT = /\(\s*(?:cùng kỳ|năm trước|năm ngoái)[^()\n]{0,40}$/iu

/** «tăng 8,2% (cùng kỳ tăng 6,35%)»: what stands in the bracket was a year earlier. */
export function isYearBefore(text: string, sentence: Sentence, quantity: QuantityMention): boolean {
  const from = Math.max(sentence.start, quantity.start - 60)
  return BEFORE_THAT.test(text.slice(from, quantity.start))
}

/** The same period a year earlier: `2017-01/2017-09` is `2016-01/2016-09`. */
export function yearEarlier(value: string): string {
  return value.replace(/\d{4}/g, (year) => String(Number(year) - 1))
}

/** Sorts the periods of a sentence. */
export function sortPeriods(lexemes: readonly Lexeme[], sentence: Sentence): SentencePeriods {
  const roles = sentence.periods.map((period) => periodRole(lexemes, sentence, period))
  return {
    reported: sentence.periods.filter((_, index) => roles[index] === 'reported'),
    compared: sentence.periods.filter((_, index) => roles[index] === 'compared'),
  }
}

/**
 * The period a quantity is about, from its own sentence: one written right behind it, else the
 * nearest before it, else the nearest after it. Null when the sentence has none.
 */
export function periodInSentence(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  { reported: all, compared }: SentencePeriods,
  status: FigureStatus,
): PeriodMention | null {
  const reported = all.filter((period) => {
    const end = endOfBracket(text, sentence, period)
    return end === null || (period.end <= quantity.start && quantity.start <= end)
  })
  const after = reported.find((period) => period.start >= quantity.end)
  if (after && isAttached(lexemes, sentence, quantity, after)) return after
  const before = reported.findLast((period) => period.end <= quantity.start)
  if (before) return before
  if (after && !isOfNext(text, sentence, quantity, after)) return after
  const plan = compared.find((period) => period.start >= quantity.end)
  const isOfPlan = plan !== undefined && /kế hoạch/iu.test(text.slice(quantity.end, plan.start))
  return status === 'share' && isOfPlan ? plan : null
}

/**
 * «572 tấn (năm 2014: 591 tấn), xi măng 1,16 triệu tấn»: where the bracket closes in which a period
 * has figures of its own; it says nothing of what stands behind. Null for other periods.
 */
export function endOfBracket(
  text: string,
  { start, end }: Sentence,
  period: PeriodMention,
): number | null {
  const before = text.slice(Math.max(start, period.start - 24), period.start)
  if (!/\([^()\d]*$/u.test(before)) return null
  const close = text.slice(period.end, Math.min(end, period.end + 80)).indexOf(')')
  const isOfFigures = close >= 0 && /\d/.test(text.slice(period.end, period.end + close))
  return isOfFigures ? period.end + close : null
}

/** «15 tỷ đồng, phân kỳ năm 2015 là 2 tỷ đồng»: a clause of its own, with a number of its own. */
function isOfNext(
  text: string,
  sentence: Sentence,
  quantity: QuantityMention,
  period: PeriodMention,
): boolean {
  const between = text.slice(quantity.end, period.start)
  if (between.includes(';')) return true
  const next = sentence.quantities.find(({ start }) => start >= period.end)
  const isNamed =
    next !== undefined && /^\s*(?:là|:|đạt)\s*$/u.test(text.slice(period.end, next.start))
  return isNamed && between.includes(',')
}

const LINKS = new Set(['trong', 'vào', 'của', 'ở', 'cho', 'từ', 'đến', 'cả', 'kế', 'hoạch', '('])

/** «6 tỷ đồng năm 2019», «20 cơ sở trong năm 2018»: nothing but a preposition between. */
function isAttached(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  period: PeriodMention,
): boolean {
  const from = lexemeAt(lexemes, sentence.from, sentence.to, quantity.end)
  const to = lexemeAt(lexemes, from, sentence.to, period.start)
  return to - from <= 3 && lexemes.slice(from, to).every(({ key }) => LINKS.has(key))
}

/**
 * Of the periods of a sentence that later ones go on with, the one that fits: goals belong to the
 * latest («tổng kết năm 2019, nhiệm vụ năm 2020»), results to the first.
 */
export function carriedPeriod(
  periods: readonly PeriodMention[],
  status: FigureStatus,
): PeriodMention | null {
  const ahead = status === 'target' || status === 'planned'
  return (ahead ? periods.at(-1) : periods[0]) ?? null
}
