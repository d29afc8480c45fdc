import type { Audience, DocumentLink, Paging } from '../model.ts'

/** One citation of an instrument, with its sentence. */
export interface CitationRow {
  /** As written. */
  readonly quote: string
  /** Where the quote stands in the sentence, in UTF-16 units. */
  readonly at: number
  readonly sentence: string
  /** «khoản 2 Điều 5», as written. */
  readonly pinpoint: string | null
  /** Key of its written form. */
  readonly form: string
  readonly document: DocumentLink & { readonly visibility: Audience }
}

/** One of the ways in which an instrument is written. */
export interface WrittenForm {
  readonly form: string
  /** As the latest document writes it. */
  readonly quote: string
  readonly citations: number
}

export interface CitationQuery extends Paging {
  readonly audience: Audience
  /** Id of the decision. */
  readonly decision: string
  /** Of this written form only. */
  readonly form?: string
}

export interface CitationResult {
  /** Of the wanted form, or of all. */
  readonly total: number
  readonly documents: number
  /** All forms, the most frequent first. */
  readonly forms: WrittenForm[]
  /** In the order of the forms, in each the latest document first. */
  readonly rows: CitationRow[]
}

/** A decision that nobody has filled in yet. */
export interface StubRow {
  readonly id: string
  readonly number: string
  readonly citations: number
  readonly documents: number
}

export interface StubResult {
  readonly total: number
  /** The most often cited first. */
  readonly rows: StubRow[]
}

/** A written form of which a document does not say what it means. */
export interface OpenCitation {
  readonly document: DocumentLink
  readonly form: string
  readonly quote: string
  readonly at: number
  readonly sentence: string
  /** How often the document writes it. */
  readonly citations: number
}

export interface OpenCitationResult {
  readonly total: number
  readonly rows: OpenCitation[]
}

/** How much waits in the inbox. */
export interface InboxCounts {
  readonly stubs: number
  readonly open: number
}

/** A decision by its number. */
export interface DecisionNumber {
  readonly id: string
  readonly number: string
  readonly stub: boolean
}
