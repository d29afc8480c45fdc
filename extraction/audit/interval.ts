/**
 * All values from `low` to `high`, both included; `Infinity` where it is open. A result of the
 * operations below holds every value that the operation gives for members of its operands.
 */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** From the lesser to the greater of two bounds. */
export function between(a: number, b: number): Interval {
  return { low: Math.min(a, b), high: Math.max(a, b) }
}

/** Everything within a margin of a value. */
export function around(value: number, margin: number): Interval {
  return { low: value - margin, high: value + margin }
}

/** Sums of a member of each; the sum of none is 0. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (total, { low, high }) => ({ low: total.low + low, high: total.high + high }),
    { low: 0, high: 0 },
  )
}

/** Members times a constant. */
export function scale({ low, high }: Interval, factor: number): Interval {
  return between(product(low, factor), product(high, factor))
}

/** Members of `a` divided by members of `b`; null when `b` holds a value that is not above 0. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0) return null
  return {
    low: quotient(a.low, a.low < 0 ? b.low : b.high),
    high: quotient(a.high, a.high < 0 ? b.high : b.low),
  }
}

/** How far two intervals lie apart; 0 when they share a value. */
export function distance(a: Interval, b: Interval): number {
  return Math.max(0, a.low - b.high, b.low - a.high)
}

/** An infinite bound times 0 is 0: nothing of it is left. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b
}

/** Of two infinite bounds any quotient may come; the widest that has a sign is taken. */
function quotient(a: number, b: number): number {
  if (Number.isFinite(b)) return a / b
  return Number.isFinite(a) ? 0 : Math.sign(a) * Infinity
}
