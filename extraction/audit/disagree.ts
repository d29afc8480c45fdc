import { distance } from './interval.ts'
import type { Amount } from './readAmount.ts'

/** By how much two readings of one quantity contradict each other. */
export interface Disagreement {
  readonly difference: number
  /** The part of the difference that hedges and roundings explain. */
  readonly tolerance: number
  readonly isSlight: boolean
}

const SLIGHT = 0.01

/** The contradiction between what is expected and what was found; null when both may hold. */
export function disagree(expected: Amount, found: Amount): Disagreement | null {
  const difference = Math.abs(found.nominal - expected.nominal)
  const apart = distance(expected.bounds, found.bounds)
  const tolerance = Math.max(0, difference - apart)
  const scale = Math.max(Math.abs(expected.nominal), Math.abs(found.nominal))
  if (apart <= scale * 1e-9) return null
  return { difference, tolerance, isSlight: difference < SLIGHT * scale }
}
