import type { PeriodMention } from '../model/mention.ts'
import { divide } from './interval.ts'
import type { Amount } from './readAmount.ts'
import { readRatio, type Factor } from './readRatio.ts'
import type { Statement } from './statement.ts'
import { subjectKey } from './subjectKey.ts'

/** What a text says, or lets one work out, of a quantity. */
export interface Claim {
  readonly rule: 'stated' | 'plan' | 'growth'
  readonly amount: Amount
  readonly value: Statement
  /** For what is worked out: the ratio and what it means. */
  readonly ratio: { readonly statement: Statement; readonly factor: Factor } | null
  readonly kind: 'planned' | 'actual'
  readonly period: string
}

/**
 * All claims by the quantity that they are about: subject, unit, period, places, plan or result. A
 * spending of 56,3 that is 99,98% of the plan claims a plan of 56,31; a plan of 49,8 that is 10,84%
 * above last year's claims one of 44,93.
 */
export function readClaims(
  periods: readonly PeriodMention[],
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>()
  const periodsIn = spansWithin(periods)
  for (const statement of statements) {
    const claim = statement.kind === 'value' ? stated(statement) : workedOut(statement, periodsIn)
    const key = claim && keyOf(claim)
    if (!claim || key === null) continue
    const known = claims.get(key)
    if (known) known.push(claim)
    else claims.set(key, [claim])
  }
  return claims
}

function stated(value: Statement): Claim | null {
  const { status, period, of } = value.figure
  if (
    period === null ||
    of !== null ||
    (status !== 'actual' && status !== 'planned' && status !== 'target')
  )
    return null
  const kind = status === 'actual' ? 'actual' : 'planned'
  return { rule: 'stated', amount: value.amount, value, ratio: null, kind, period }
}

function workedOut(
  ratio: Statement,
  periodsIn: (start: number, end: number) => readonly PeriodMention[],
): Claim | null {
  const value = ratio.subject
  const reading = value && readRatio(ratio, periodsIn)
  if (!reading || value.figure.of !== null) return null
  const { rule, kind, period, factor } = reading
  const bounds = divide(value.amount.bounds, factor.bounds)
  if (!bounds || factor.nominal <= 0) return null
  const amount = { nominal: value.amount.nominal / factor.nominal, bounds }
  return { rule, amount, value, ratio: { statement: ratio, factor }, kind, period }
}

function keyOf({ value, kind, period }: Claim): string | null {
  const subject = subjectKey(value)
  if (subject === null) return null
  const places = value.figure.places.map(({ slug, name }) => slug ?? name).toSorted()
  return [subject, kind, period, ...places].join('|')
}

/** Finds the periods inside ever later stretches of the text. */
function spansWithin(
  periods: readonly PeriodMention[],
): (start: number, end: number) => readonly PeriodMention[] {
  let at = 0
  return (start, end) => {
    while (at < periods.length && periods[at]!.start < start) at++
    let to = at
    while (to < periods.length && periods[to]!.end <= end) to++
    return periods.slice(at, to)
  }
}
