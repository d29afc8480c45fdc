import type { Settlement, Witness } from '../facts/model.ts'
import type { Paging } from '../model.ts'

/** Witnesses of one fact that disagree, or figures of one document that do not add up. */
export type ConflictKind = 'fact' | 'finding'

export interface ConflictFilter {
  /** Code of the indicator. */
  readonly indicator?: string
  /** Slug of the place. */
  readonly place?: string
  /** A year one of the figures' periods touches. */
  readonly year?: number
  readonly kind?: ConflictKind
}

export interface ConflictQuery extends ConflictFilter, Paging {
  readonly state?: 'open' | 'settled'
}

/** What the audit found in one document. */
export interface AuditFinding {
  readonly rule: string
  readonly severity: 'high' | 'low'
  /** In Vietnamese, for an analyst. */
  readonly message: string
}

/** Something that does not agree, for people with an account. */
export interface Conflict {
  readonly key: string
  readonly kind: ConflictKind
  /** At most 50; of a fact the weightiest first, of a finding in the order of the text. */
  readonly witnesses: readonly Witness[]
  /** What the witnesses say, one line a witness; equal as long as none came, changed or went. */
  readonly said: readonly string[]
  /** How far they contradict each other at least, as a share of the greatest number; above 0, at most 1. */
  readonly weight: number
  /** For a finding. */
  readonly finding: AuditFinding | null
  readonly settlement: Settlement | null
}

export interface ConflictResult {
  /** How many there are in each state under the same filter, whatever state was asked for. */
  readonly open: number
  readonly settled: number
  /** Those that contradict each other most first. */
  readonly rows: Conflict[]
}
