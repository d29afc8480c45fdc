import type { DocumentSlug } from '../../collections/shared/slugs.ts'
import type { Figure } from '../payload-types.ts'
import type { Conflict, ConflictQuery, ConflictResult } from './conflicts/model.ts'
import type { FactResult } from './facts/model.ts'
import type { Programme, ProgrammeTargets } from './targets/model.ts'
import type { ProgressQuery } from './targets/readTargets.ts'
import type {
  CitationQuery,
  CitationResult,
  DecisionNumber,
  InboxCounts,
  OpenCitationResult,
  StubResult,
} from './citations/model.ts'
import type { ReviewCounts, ReviewFilter, ReviewPage, ReviewQuery } from './reviewModel.ts'

/** Who asks: an anonymous reader sees public documents, anyone with an account internal ones too. */
export type Audience = 'public' | 'internal'

/** A piece of a line of text; the marked ones matched the query. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** A document as lists and links name it; `id` and `slug` are unique within its collection. */
export interface DocumentLink {
  readonly collection: DocumentSlug
  readonly id: string
  readonly slug: string
  readonly title: string
  /** ISO day, yyyy-MM-dd; a decision's is the day it was issued. */
  readonly publishedOn: string | null
}

/** One document found, with its title and the passage that matched, in the document's own letters. */
export interface SearchHit {
  readonly collection: DocumentSlug
  readonly id: string
  readonly slug: string
  readonly title: Segment[]
  readonly snippet: Segment[]
  /** ISO day, yyyy-MM-dd; a decision's is the day it was issued. */
  readonly publishedOn: string | null
  readonly visibility: Audience
}

/** Which page of a list; pages count from 1. */
export interface Paging {
  readonly page?: number
  readonly pageSize?: number
}

export interface SearchQuery extends Paging {
  readonly text: string
  readonly audience: Audience
}

export interface SearchResult {
  readonly total: number
  readonly hits: SearchHit[]
}

/** A figure as lists show it: its value as reviewed, and the sentence and document it came from. */
export interface FigureRow {
  readonly id: string
  readonly quote: string
  /** In the base unit; null when the text gives a range only. */
  readonly value: number | null
  readonly range: readonly [number, number] | null
  /** Code of the unit. */
  readonly unit: string
  /** The whole of «9/28 tỉnh». */
  readonly of: number | null
  /** Code of the unit behind the slash of «triệu đồng/hộ». */
  readonly per: string | null
  readonly qualifier: Figure['qualifier']
  readonly status: Figure['status']
  /** Code of the indicator. */
  readonly indicator: string | null
  readonly indicatorName: string | null
  /** ISO days, yyyy-MM-dd. */
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly periodLabel: string | null
  readonly places: { slug: string; name: string }[]
  /** Number of the decision that sets or approves it, `1881/QĐ-TTg`. */
  readonly decision: string | null
  readonly sentence: string | null
  readonly reviewState: Figure['review']['state']
  readonly document: DocumentLink
}

/** Figures that meet all the given conditions. */
export interface FigureQuery extends Paging {
  readonly audience: Audience
  /** Code of the indicator. */
  readonly indicator?: string
  /** Slug of the place; what it came from and what it became counts too. */
  readonly place?: string
  /** Number of the decision. */
  readonly decision?: string
  readonly status?: Figure['status']
  /** A year the figure's period touches. */
  readonly year?: number
}

export interface FigureResult {
  readonly total: number
  readonly rows: FigureRow[]
}

/** An indicator and how much the audience can see of it. */
export interface IndicatorRow {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly figures: number
  readonly documents: number
}

export interface CatalogStatus {
  readonly documents: number
  readonly figures: number
  /** Changes of the archive that the catalog has not taken over yet. */
  readonly lagChanges: number
  readonly schemaVersion: number
}

/** The conference that a published report is about. */
export interface EventRow {
  readonly report: DocumentLink
  readonly name: string | null
  readonly series: string | null
  readonly ordinal: number | null
  /** ISO days, yyyy-MM-dd. */
  readonly heldOn: string | null
  readonly endedOn: string | null
  readonly venue: string | null
}

/** The derived index of published documents and their figures: answers, never the truth. */
export interface Catalog {
  readonly search: (query: SearchQuery) => Promise<SearchResult>
  readonly figures: (query: FigureQuery) => Promise<FigureResult>
  /** The same as facts: what several figures state in common comes once, with its witnesses. */
  readonly facts: (query: FigureQuery) => Promise<FactResult>
  /** What does not agree, for people with an account. */
  readonly conflicts: (query: ConflictQuery) => Promise<ConflictResult>
  readonly conflict: (key: string) => Promise<Conflict | null>
  /** The conferences that reports tell of, the earliest first. */
  readonly events: (who: { audience: Audience }) => Promise<EventRow[]>
  /** Every target of a decision against what the archive's figures add up to. */
  readonly targets: (query: ProgressQuery) => Promise<ProgrammeTargets>
  /** The decisions that set targets. */
  readonly programmes: (who: { audience: Audience }) => Promise<Programme[]>
  /** All indicators in order of their codes, those without figures too. */
  readonly indicators: (who: { audience: Audience }) => Promise<IndicatorRow[]>
  /** Published figures to review, for people with an account; what matters most first. */
  readonly reviews: (query: ReviewQuery) => Promise<ReviewPage>
  readonly countReviews: (filter: ReviewFilter) => Promise<ReviewCounts>
  /** The rules by which figures were read, and how many of each are pending. */
  readonly reviewRules: () => Promise<{ rule: string; pending: number }[]>
  /** Every citation of a decision, by written form. */
  readonly citations: (query: CitationQuery) => Promise<CitationResult>
  /** Decisions that nobody has filled in, the most often cited first; for people with an account. */
  readonly stubs: (paging: Paging) => Promise<StubResult>
  /** What documents cite without saying what they mean; for people with an account. */
  readonly openCitations: (paging: Paging) => Promise<OpenCitationResult>
  readonly countInbox: () => Promise<InboxCounts>
  readonly decisionNumbers: () => Promise<DecisionNumber[]>
  /** Up to five documents about the same things, best first. */
  readonly related: (
    document: { collection: DocumentSlug; id: string },
    audience: Audience,
  ) => Promise<DocumentLink[]>
  readonly status: () => Promise<CatalogStatus>
  /** Takes over what was written since the last look, by any process. */
  readonly catchUp: () => Promise<void>
  /** Builds the file anew from the archive, beside the old one, which answers meanwhile. */
  readonly rebuild: (onProgress?: (done: number, of: number) => void) => Promise<void>
  readonly close: () => void
}
