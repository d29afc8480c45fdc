import type { DocumentLink } from '../../catalog/model.ts'
import type { ReviewReason } from '../../catalog/priority.ts'
import type { ReviewCounts, ReviewFilter, ReviewFinding } from '../../catalog/reviewModel.ts'
import type { FigureReview, ReviewState } from '../../knowledge/review/model.ts'

/** Where the page is, below the admin. */
export const reviewPath = '/ra-soat'

/** Where its data is, below the API. */
export const queuePath = '/review-queue'

/** What is shown at once, and what is asked for when fewer than `refillBelow` are left. */
export const pageSize = 30
export const refillBelow = 12

/** More figures than this are not offered to be accepted together. */
export const mostTogether = 200

/** A stretch of a document around a figure. */
export interface PassagePiece {
  readonly text: string
  readonly kind: 'around' | 'sentence' | 'quote'
}

/** One figure of the queue with all that the page shows of it. */
export interface QueueItem {
  readonly review: FigureReview
  readonly reasons: readonly ReviewReason[]
  readonly findings: readonly ReviewFinding[]
  readonly document: DocumentLink
  /** The document at the figure's words. */
  readonly address: string
  readonly passage: readonly PassagePiece[]
}

/** Names of places by their slugs. */
export type PlaceNames = Readonly<Record<string, string>>

/** Answer of `GET /api/review-queue`. */
export interface QueueAnswer {
  readonly items: readonly QueueItem[]
  readonly next: string | null
  readonly counts: ReviewCounts
  readonly rules: readonly { readonly rule: string; readonly pending: number }[]
  readonly places: PlaceNames
}

/** What the person has chosen to see. */
export interface QueueChoice extends ReviewFilter {
  readonly state: ReviewState
}

/** A value with the name people know it by. */
export interface Choice {
  readonly value: string
  readonly label: string
  /** What tells it from others of the same name. */
  readonly hint?: string
}

/** Names of everything that figures refer to, in the reader's language. */
export interface ReviewTables {
  readonly units: readonly Choice[]
  readonly indicators: readonly Choice[]
  readonly qualifiers: readonly Choice[]
  readonly statuses: readonly Choice[]
  readonly states: readonly Choice[]
  readonly actions: readonly Choice[]
}
