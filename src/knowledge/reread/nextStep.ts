import type { RereadRun } from './model.ts'

/** What there is to do about the archive's readings. */
export type NextStep =
  /** Nothing, or not without an analyst. */
  | 'rest'
  /** A new run; the latest one, if it is still open, speaks of another extractor. */
  | 'start'
  /** Go on comparing where the run stopped. */
  | 'compare'
  /** Compare from the beginning: the words have changed since. */
  | 'compareAnew'
  /** Go on applying what was approved. */
  | 'apply'

/** What the readings are made with now, and what is known of the archive. */
export interface Present {
  readonly extractorVersion: string
  readonly vocabularyHash: string
  /** There are documents that another version read last. */
  readonly isOtherVersionLeft: boolean
  /** Since when this process runs. */
  readonly since: Date
}

type Latest = Pick<RereadRun, 'state' | 'extractorVersion' | 'vocabularyHash' | 'createdAt'>

const open: readonly RereadRun['state'][] = ['comparing', 'reported', 'applying']

/** True for a run that is not over. */
export function isOpen({ state }: Pick<RereadRun, 'state'>): boolean {
  return open.includes(state)
}

/**
 * What to do next. A run of another version than this process has is given up for a new one, but not by
 * a process that is older than the run: beside an update, the old server leaves the run to the new one.
 * A version that was applied or dismissed is not reported again.
 */
export function nextStep(latest: Latest | null, present: Present): NextStep {
  const start = present.isOtherVersionLeft ? 'start' : 'rest'
  if (latest === null) return start
  if (latest.extractorVersion !== present.extractorVersion) {
    return new Date(latest.createdAt) < present.since ? start : 'rest'
  }
  const sameWords = latest.vocabularyHash === present.vocabularyHash
  if (latest.state === 'comparing') return sameWords ? 'compare' : 'compareAnew'
  if (latest.state === 'reported') return sameWords ? 'rest' : 'compareAnew'
  return latest.state === 'applying' ? 'apply' : 'rest'
}
