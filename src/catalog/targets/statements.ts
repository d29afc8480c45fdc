import type { Figure } from '../../payload-types.ts'
import type { Obstacle, Statement } from './model.ts'

type Qualifier = Figure['qualifier']

/** From where to where the true value of a statement may lie; null: nobody said. */
export interface Limits {
  readonly low: number | null
  readonly high: number | null
}

/** A statement's limits by its words; «khoảng» and «gần» leave none that could be relied on. */
export function limitsOf({ value, range, qualifier }: Statement): Limits {
  const [low, high] = range ?? [value, value]
  if (qualifier === 'exact') return { low, high }
  if (qualifier === 'more_than' || qualifier === 'at_least') return { low, high: null }
  if (qualifier === 'less_than' || qualifier === 'at_most') return { low: null, high }
  return { low: null, high: null }
}

/** What a sum with parts so qualified may be called; only ways that lean to one side can be told. */
const sumQualifiers: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  more_than: 'at_least',
  at_least: 'at_least',
  less_than: 'at_most',
  at_most: 'at_most',
  nearly: 'about',
  about: 'about',
}

const zero: Statement = { value: 0, range: null, qualifier: 'exact', of: null, per: null }

/** Sums as people write the parts: the noise of binary fractions is not part of them. */
function plus(a: number, b: number): number {
  return Number((a + b).toPrecision(15))
}

function sumOf(parts: readonly Statement[], qualifier: Qualifier): Statement {
  const ends = parts.map(({ value, range }) => range ?? ([value ?? 0, value ?? 0] as const))
  const low = ends.reduce((sum, [from]) => plus(sum, from), 0)
  const high = ends.reduce((sum, [, to]) => plus(sum, to), 0)
  return low === high
    ? { ...zero, value: low, qualifier }
    : { ...zero, value: null, range: [low, high], qualifier }
}

/**
 * The sum of statements. One alone stays as it was said. Several are added when at least one of them is
 * exact and the hedges of the others lean to the same side: «18.000» and «hơn 350» are at least 18.350.
 */
export function addStatements(parts: readonly Statement[]): Statement | Obstacle {
  const [only] = parts
  if (only && parts.length === 1) return only
  const hedges = new Set(
    parts.map(({ qualifier }) => sumQualifiers[qualifier]).filter((one) => one !== 'exact'),
  )
  if (hedges.size === 0) return sumOf(parts, 'exact')
  if (parts.every(({ qualifier }) => qualifier !== 'exact')) return 'all-hedged'
  return hedges.size === 1 ? sumOf(parts, [...hedges][0]!) : 'mixed-hedges'
}

/** Middle of what a statement says, for comparing and for what «khoảng» leaves. */
function plain({ value, range }: Statement): readonly [number, number] | null {
  if (range) return range
  return value === null ? null : [value, value]
}

/**
 * What of a target is reached. «Khoảng» and «gần» count as their number; «hơn» leaves the share open
 * above, «dưới» below. Null where the target is a ceiling, or nothing that can be divided by.
 */
export function shareOf(reached: Statement, target: Statement): Limits | null {
  const goal = plain(target)
  const made = plain(reached)
  const isCeiling = target.qualifier === 'at_most' || target.qualifier === 'less_than'
  if (!goal || !made || isCeiling || goal[0] <= 0) return null
  const soft = reached.qualifier === 'about' || reached.qualifier === 'nearly'
  const { low, high } = soft ? { low: made[0], high: made[1] } : limitsOf(reached)
  return { low: low === null ? null : low / goal[1], high: high === null ? null : high / goal[0] }
}
