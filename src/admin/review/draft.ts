import { formatPeriod } from '../../../extraction/periods/formatPeriod.ts'
import type { Statement } from '../../knowledge/review/model.ts'
import { saysSame } from './describePart.ts'
import { type AmountProblem, formatAmount, parseAmount } from './parseAmount.ts'
import { parsePeriod } from './parsePeriod.ts'

/** What a person has typed into the form of a figure, as it was typed. */
export interface Draft {
  readonly isRange: boolean
  readonly value: string
  readonly low: string
  readonly high: string
  readonly unit: string
  readonly qualifier: Statement['qualifier']
  readonly of: string
  /** Code of a unit; empty for none. */
  readonly per: string
  readonly measure: string
  /** Code; null for none. */
  readonly indicator: string | null
  readonly period: string
  /** Slugs. */
  readonly places: readonly string[]
  readonly status: Statement['status']
  /** Number; null for none. */
  readonly decision: string | null
  readonly part: boolean
}

export type DraftField = keyof Draft

export type DraftProblem =
  AmountProblem | 'unitEmpty' | 'rangeOrder' | 'periodUnknown' | 'nothingChanged'

export type DraftProblems = Partial<Record<DraftField, DraftProblem>>

const shown = (amount: number | null) => (amount === null ? '' : formatAmount(amount))

/** The form's content for what a figure says. */
export function draftOf(statement: Statement): Draft {
  const { value, range, unit, qualifier, of, per, measure, indicator } = statement
  const { period, places, status, decision, part } = statement
  return {
    isRange: range !== null,
    value: shown(value),
    low: shown(range?.[0] ?? null),
    high: shown(range?.[1] ?? null),
    unit,
    qualifier,
    of: shown(of),
    per: per ?? '',
    measure,
    indicator,
    period: period === null ? '' : formatPeriod(period),
    places,
    status,
    decision,
    part,
  }
}

/** The period that was typed; the one it was made of stays exactly as it was. */
function periodOf(typed: string, before: string | null): string | null {
  if (before !== null && typed === formatPeriod(before)) return before
  return parsePeriod(typed)
}

/**
 * What a form says, against what the figure said before: the parts that were changed, or what is wrong
 * in which field. Nothing changed is wrong too.
 */
export function readDraft(
  draft: Draft,
  before: Statement,
): { readonly changes: Partial<Statement> } | { readonly problems: DraftProblems } {
  const problems: Partial<Record<DraftField, DraftProblem>> = {}
  const amount = (field: 'value' | 'low' | 'high' | 'of'): number | null => {
    const read = parseAmount(draft[field])
    if ('value' in read) return read.value
    if (field !== 'of' || read.problem !== 'empty') problems[field] = read.problem
    return null
  }
  const [low, high] = draft.isRange ? [amount('low'), amount('high')] : [null, null]
  if (low !== null && high !== null && low >= high) problems.high = 'rangeOrder'
  const typedPeriod = draft.period.trim()
  const period = typedPeriod === '' ? null : periodOf(typedPeriod, before.period)
  if (typedPeriod !== '' && period === null) problems.period = 'periodUnknown'
  const unit = draft.unit.replace(/^other:\s*/, 'other:').trim()
  if (unit === '' || unit === 'other:') problems.unit = 'unitEmpty'
  const said: Statement = {
    value: draft.isRange ? null : amount('value'),
    range: low === null || high === null ? null : [low, high],
    unit,
    qualifier: draft.qualifier,
    of: amount('of'),
    per: draft.per.trim() || null,
    measure: draft.measure.trim(),
    indicator: draft.indicator,
    period,
    places: [...draft.places],
    status: draft.status,
    decision: draft.decision,
    part: draft.part,
  }
  if (Object.keys(problems).length > 0) return { problems }
  const changed = Object.entries(said).filter(
    ([part, value]) => !saysSame(value, before[part as keyof Statement]),
  )
  if (changed.length === 0) return { problems: { value: 'nothingChanged' } }
  return { changes: Object.fromEntries(changed) as Partial<Statement> }
}
