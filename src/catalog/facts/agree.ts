import type { Bounds } from './bounds.ts'

/** Floating-point noise, as a share of the numbers compared. */
const noise = 1e-9

/** What all of some statements leave possible; `low` above `high` when nothing. None leave everything. */
export function common(all: readonly Bounds[]): Bounds {
  return {
    low: all.reduce((most, { low }) => Math.max(most, low), -Infinity),
    high: all.reduce((least, { high }) => Math.min(least, high), Infinity),
  }
}

/**
 * How far statements contradict each other: the distance between the two that lie farthest apart; 0
 * when one value fits them all. On a line that is so exactly when each two of them share a value.
 */
export function gap(all: readonly Bounds[]): number {
  const { low, high } = common(all)
  if (low <= high) return 0
  return low - high > noise * Math.max(Math.abs(low), Math.abs(high)) ? low - high : 0
}

/**
 * True when one value fits all the statements: «hơn 18.000» and 18.350 agree, «hơn 18.000» and 17.900
 * do not.
 */
export function agree(...all: readonly Bounds[]): boolean {
  return gap(all) === 0
}
