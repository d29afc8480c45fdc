import type { DocumentSlug } from '../../collections/shared/slugs.ts'
import type { Figure } from '../payload-types.ts'
import type { DocumentCitations } from './citations/readCitations.ts'

/** A published document as the catalog keeps it. */
export interface DocumentRow {
  readonly collection: DocumentSlug
  readonly id: string
  readonly slug: string
  readonly visibility: 'public' | 'internal'
  /** yyyy-MM-dd */
  readonly publishedOn: string | null
  readonly title: string
  readonly text: string
}

/**
 * A figure whose sentence stands in its document; the records it points at are named by their ids. A
 * rejected one is for the review queue only.
 */
export interface FigureEntry {
  readonly id: string
  readonly document: { readonly collection: DocumentSlug; readonly id: string }
  readonly start: number | null
  readonly quote: string
  readonly sentence: string | null
  readonly value: number | null
  readonly rangeLow: number | null
  readonly rangeHigh: number | null
  readonly unit: string
  readonly qualifier: Figure['qualifier']
  readonly status: Figure['status']
  readonly indicator: string | null
  readonly decision: string | null
  /** yyyy-MM-dd */
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly periodLabel: string | null
  readonly reviewState: Figure['review']['state']
  readonly places: readonly string[]
  readonly confidence: number | null
  readonly rule: string | null
  /** A part of a total that its document gives too. */
  readonly part: boolean
  /** The whole of «9/28 tỉnh». */
  readonly of: number | null
  /** Code of the unit behind the slash of «triệu đồng/hộ». */
  readonly per: string | null
  /** Key of what it is about (`subjectOf`); null when that is not known. */
  readonly subject: string | null
  /** What its writer can have meant; null for one without a number. */
  readonly low: number | null
  readonly high: number | null
}

/** The conference a published report is about, as its record tells. */
export interface EventEntry {
  /** Id of the report. */
  readonly report: string
  readonly name: string | null
  readonly series: string | null
  readonly ordinal: number | null
  /** yyyy-MM-dd */
  readonly heldOn: string | null
  readonly endedOn: string | null
  readonly venue: string | null
}

/** What does not add up among the figures of one document. */
export interface FindingEntry {
  readonly key: string
  readonly rule: string
  readonly severity: 'high' | 'low'
  readonly message: string
  readonly expected: number
  readonly found: number
  readonly tolerance: number
  /** Ids in text order. */
  readonly figures: readonly string[]
}

/** All findings of a document. */
export interface DocumentFindings {
  readonly document: FigureEntry['document']
  readonly findings: readonly FindingEntry[]
}

/** What figures point at and what was settled of them, with the columns each table keeps. */
export const referenceTables = {
  indicators: ['id', 'code', 'name', 'unit', 'aggregate'],
  places: [
    ...(['id', 'slug', 'name', 'level', 'parent', 'region'] as const),
    ...(['validFrom', 'validTo', 'successor'] as const),
  ],
  // `stub` is '1' or null.
  decisions: ['id', 'number', 'stub'],
  settlements: [
    ...(['id', 'key', 'outcome', 'preferred', 'reason', 'witnesses', 'by', 'at'] as const),
  ],
} as const

/** Values in the order of the table's columns in `referenceTables`. */
export type ReferenceRows = Record<
  keyof typeof referenceTables,
  readonly (readonly (string | null)[])[]
>

/** A record by its collection and id. */
export interface RecordName {
  readonly of: string
  readonly record: string
}

/**
 * Records that were written or removed, and what the archive holds of them now: nothing of those that
 * nobody may see. Documents come with all their figures.
 */
export interface Batch {
  readonly touched: readonly RecordName[]
  readonly documents: readonly DocumentRow[]
  readonly events: readonly EventEntry[]
  readonly figures: readonly FigureEntry[]
  readonly citations: readonly DocumentCitations[]
  readonly findings: readonly DocumentFindings[]
  readonly references: ReferenceRows
}
