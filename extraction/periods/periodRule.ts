import type { Grain } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { foldToneHomes } from '../text/fold.ts'
import { compactClasses } from '../text/wordBoundary.ts'
import type { CalendarDay } from './calendar.ts'

/** What a rule read at one place. A null value holds the place so that no lesser rule takes it. */
export interface PeriodReading extends Span {
  readonly value: string | null
  readonly grain: Grain
  readonly implied: boolean
}

/** One way of writing a period. */
export interface PeriodRule {
  readonly name: string
  /** Words it can begin with, apart by blanks; `0` stands for any number. */
  readonly opens: string
  /** Run over folded text; made by `periodPattern`. */
  readonly pattern: RegExp
  readonly confidence: number
  /** Readings of a match; none when the words mean something else. */
  readonly read: (match: RegExpExecArray, published: CalendarDay | null) => readonly PeriodReading[]
}

/**
 * A pattern over folded text, tried at one place. Its blanks do not reach over a line's end:
 * «hướng tới⏎Năm 2010» are two lines' words. `d` among the flags makes its matches know where their
 * groups stand, which costs time.
 */
export function periodPattern(source: string, flags: 'd' | '' = ''): RegExp {
  const lines = foldToneHomes(source).replaceAll(String.raw`\s`, String.raw`[ \t]`)
  return new RegExp(compactClasses(lines), `${flags}yu`)
}

/** The number in a named group, or null when the group is absent. */
export function groupNumber(match: RegExpExecArray, name: string): number | null {
  const text = match.groups?.[name]
  return text === undefined ? null : Number(text)
}

/** Span of a match. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** A single reading over the match. */
export function reading(
  span: Span,
  value: string | null,
  grain: Grain,
  implied = false,
): PeriodReading {
  return { start: span.start, end: span.end, value, grain, implied }
}

/** Pattern sources that the rules share. */
export const YEAR = String.raw`(?:19|20)\d{2}`
export const GAP = String.raw`\s{1,3}`
export const SEPARATOR = String.raw`\s?[/.-]\s?`
/** Nothing that would make the digits before it part of a number, code or longer date. */
export const DATE_END = String.raw`(?![\p{L}\p{N}]|[/-]\s?[\p{L}\p{N}]|[.,]\d)`
export const DATE_START = String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{N}][/.,-]|\/)`

const COUNT_WORDS = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
]

/** Pattern source of a count of months or years: «9», «09», «chín». */
export const COUNT = String.raw`(?:\d{1,2}|mười\s(?:một|hai)|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)`

/** What a `COUNT` can begin with. */
export const COUNT_OPENINGS = '0 một hai ba bốn năm sáu bảy bẩy tám chín mười'

/** The value of a `COUNT`. */
export function parseCount(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  if (text === 'bẩy') return 7
  return COUNT_WORDS.indexOf(text.replace(/\s+/g, ' '))
}
