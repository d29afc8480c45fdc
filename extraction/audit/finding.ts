import type { AuditView } from './auditView.ts'

export type FindingRule =
  'impossible' | 'total' | 'share' | 'plan' | 'growth' | 'listed-places' | 'repeated-target'

/** Something in a text that does not add up. */
export interface Finding {
  readonly rule: FindingRule
  /** For an analyst, in Vietnamese: the figures as written, the calculation, the difference. */
  readonly message: string
  /** Indices into the extraction's figures, in text order. */
  readonly figures: readonly number[]
  /** What follows from the other figures, in the base unit. */
  readonly expected: number
  /** What the text says. */
  readonly found: number
  /** How much of the difference hedges and roundings can explain. */
  readonly tolerance: number
  /** `low` when the difference is under 1% or the parts do not claim to be all there are. */
  readonly severity: 'high' | 'low'
}

/** One kind of contradiction; its findings may come in any order. */
export type AuditRule = (view: AuditView) => readonly Finding[]
