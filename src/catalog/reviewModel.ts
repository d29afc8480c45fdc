import type { Figure } from '../payload-types.ts'
import type { DocumentLink } from './model.ts'
import type { ConfidenceBand, ReviewReason } from './priority.ts'

export type ReviewState = Figure['review']['state']

/** Figures to review that meet all the given conditions. */
export interface ReviewFilter {
  /** Collection and id, `articles:ID`. */
  readonly document?: string
  /** Code of the indicator; empty for figures of none. */
  readonly indicator?: string
  /** Slug of the place. */
  readonly place?: string
  /** A year the figure's period touches. */
  readonly year?: number
  readonly rule?: string
  /** Code of the unit. */
  readonly unit?: string
  readonly confidence?: ConfidenceBand
  /** Whether the audit has something against the figure. */
  readonly finding?: boolean
}

export interface ReviewQuery extends ReviewFilter {
  readonly state: ReviewState
  /** `next` of the page before. */
  readonly after?: string
  readonly pageSize?: number
}

/** A contradiction that a figure takes part in. */
export interface ReviewFinding {
  readonly severity: 'high' | 'low'
  readonly message: string
}

/** One figure of the queue. */
export interface ReviewRow {
  readonly figure: string
  /** Why it stands here, the weightiest first. */
  readonly reasons: readonly ReviewReason[]
  readonly findings: readonly ReviewFinding[]
  readonly document: DocumentLink
  /** The plain text that the figure's offsets point into. */
  readonly text: string
}

export interface ReviewPage {
  readonly rows: readonly ReviewRow[]
  /** Where the next page begins; null after the last one. */
  readonly next: string | null
}

/** How many figures are in which state. */
export type ReviewCounts = Readonly<Record<ReviewState, number>>
