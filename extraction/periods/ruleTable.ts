import { foldToneHomes } from '../text/fold.ts'
import { compactClasses } from '../text/wordBoundary.ts'
import { DATE_START } from './periodRule.ts'
import type { Lexeme } from '../text/scanTokens.ts'

/** What a table needs of a rule. */
interface Opening {
  /** Words it can begin with, apart by blanks; `0` stands for any number. */
  readonly opens: string
  readonly pattern: RegExp
}

interface Row<Rule> {
  readonly rules: readonly { readonly rule: Rule; readonly index: number }[]
  /** Matches where at least one of the rules does: one look instead of many at most places. */
  readonly any: RegExp
}

/** Rules by the words with which they begin. */
export type RuleTable<Rule> = ReadonlyMap<string, Row<Rule>>

/** Sorts rules by their opening words. */
export function compileRules<Rule extends Opening>(rules: readonly Rule[]): RuleTable<Rule> {
  const byWord = new Map<string, { readonly rule: Rule; readonly index: number }[]>()
  rules.forEach((rule, index) => {
    for (const word of foldToneHomes(rule.opens).split(' ')) {
      byWord.set(word, [...(byWord.get(word) ?? []), { rule, index }])
    }
  })
  return new Map(
    [...byWord].map(([word, entries]) => [word, { rules: entries, any: anyPattern(entries) }]),
  )
}

const START = compactClasses(DATE_START)

function anyPattern(entries: readonly { readonly rule: Opening }[]): RegExp {
  const sources = entries.map(({ rule }) => rule.pattern.source.replace(/\(\?<[a-z]\w*>/g, '(?:'))
  const dated = sources.filter((source) => source.startsWith(START))
  const others = sources.filter((source) => !source.startsWith(START))
  // What most begin with is looked at once.
  const rest = dated.map((source) => source.slice(START.length))
  const shared = rest.length === 0 ? [] : [`${START}(?:${rest.join('|')})`]
  return new RegExp([...shared, ...others].join('|'), 'uy')
}

/** «T5/2018», «Q3/2017», «năm2018». */
const GLUED = /^(t|q|năm|tháng|ngày)\d/u

/** A place where a rule may begin, and the opening under which tables know it. */
export interface RuleStart {
  readonly at: number
  readonly opening: string
}

/** All places where a rule of one of the tables may begin. */
export function ruleStarts(
  lexemes: readonly Lexeme[],
  tables: readonly RuleTable<unknown>[],
): RuleStart[] {
  const starts: RuleStart[] = []
  for (let index = 0; index < lexemes.length; index++) {
    const { kind, key, start } = lexemes[index]!
    if (kind === 'number') {
      if (mayBeDate(key, lexemes[index + 1]?.key ?? '')) starts.push({ at: start, opening: '0' })
    } else if (kind === 'word') {
      const opening = isGlued(key) ? (GLUED.exec(key)?.[1] ?? key) : key
      if (tables.some((table) => table.has(opening))) starts.push({ at: start, opening })
    }
  }
  return starts
}

/** What each rule matches, in text order; the matches of one rule do not overlap. */
export function matchRules<Rule extends Opening>(
  folded: string,
  starts: readonly RuleStart[],
  table: RuleTable<Rule>,
): { readonly rule: Rule; readonly match: RegExpExecArray }[] {
  const found: { readonly rule: Rule; readonly match: RegExpExecArray }[] = []
  const ends = new Map<number, number>()
  for (const { at: start, opening } of starts) {
    const row = table.get(opening)
    if (row === undefined) continue
    row.any.lastIndex = start
    if (!row.any.test(folded)) continue
    for (const { rule, index } of row.rules) {
      if (start < (ends.get(index) ?? 0)) continue
      rule.pattern.lastIndex = start
      const match = rule.pattern.exec(folded)
      if (match === null) continue
      ends.set(index, start + match[0].length)
      found.push({ rule, match })
    }
  }
  return found
}

/** What may follow a day, a month or a count of months; a counted noun may not. */
const AFTER_SHORT = new Set(
  '/ . - ÷ , ; & và đến tới tháng t quý ngày năm trong các những cả'.split(' '),
)

/** Passes over the numbers that no rule can begin with: «3.250», «946,9», «46» before its noun. */
function mayBeDate(key: string, next: string): boolean {
  if (key.length <= 2) return AFTER_SHORT.has(next) || /\d$/.test(next)
  if (key.length === 4 && /^\d+$/.test(key)) return true
  return /^\d{1,2}[.,]\d/.test(key)
}

function isGlued(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  return last >= 0x30 && last <= 0x39
}
