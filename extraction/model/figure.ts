import type { QuantityMention } from './mention.ts'
import type { Span } from './span.ts'

export type FigureStatus = 'actual' | 'planned' | 'target' | 'share' | 'change'

/** A quantity together with what it is about: a fact somebody would want in a table. */
export interface Figure extends Omit<QuantityMention, 'kind' | 'direction'> {
  readonly kind: 'figure'
  /** The words that say what is counted. */
  readonly measure: string
  /** Code of the indicator, or null when none fits. */
  readonly indicator: string | null
  /** ISO 8601, as in `PeriodMention`. */
  readonly period: string | null
  /** The narrowest places it is about. */
  readonly places: readonly { readonly slug: string | null; readonly name: string }[]
  readonly status: FigureStatus
  /** Number of the instrument that sets it. */
  readonly decision: string | null
  /** What a change or share is compared with, as written: «so với kế hoạch năm 2016». */
  readonly comparedWith: string | null
  readonly sentence: Span
}
