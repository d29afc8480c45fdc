import type { CitationMention, PeriodMention, PlaceMention } from './mention.ts'
import type { Figure } from './figure.ts'
import type { IsoDay } from './vocabulary.ts'
import type { Span } from './span.ts'

export type DocumentKind = 'article' | 'conference-report' | 'decision'

/** What is known of a document beside its text; everything may be missing. */
export interface DocumentContext {
  readonly title?: string | null
  readonly publishedOn?: IsoDay | null
  readonly kind?: DocumentKind
  /** Slug of the province whose office publishes the document. */
  readonly publisherPlace?: string | null
  /** Number of the instrument the document itself is: its goals are tied to it. */
  readonly decision?: string | null
}

/** All that was read out of one text. Spans of one list never overlap and stand in text order. */
export interface Extraction {
  readonly citations: readonly CitationMention[]
  readonly periods: readonly PeriodMention[]
  readonly places: readonly PlaceMention[]
  readonly figures: readonly Figure[]
  readonly sentences: readonly Span[]
}

export interface EventFacts {
  readonly name: string
  readonly heldOn: IsoDay | null
  readonly endedOn: IsoDay | null
  /** Where it was held, as «Việt Trì, Phú Thọ». */
  readonly place: string | null
  /** The bodies that held it, as written: «Cục Công Thương địa phương». */
  readonly hosts: readonly string[]
  /** Ordinal of a series: «lần thứ XII» is 12. */
  readonly ordinal: number | null
  /** Name of the series it belongs to, without number and year. */
  readonly series: string | null
}

/** A raw page or file, told apart into what it says of itself and its body. */
export interface SourceDocument {
  readonly title: string | null
  readonly publishedOn: IsoDay | null
  readonly author: string | null
  readonly kind: DocumentKind
  /** Own number of a decision text («Số: 1881/QĐ-TTg»). */
  readonly number: string | null
  /** Slug of the province whose office or newspaper put it out, as letterhead or imprint tells. */
  readonly publisherPlace: string | null
  readonly event: EventFacts | null
  /** Cleaned body, NFC, paragraphs separated by one newline. */
  readonly text: string
  /** Lines left out, and why. */
  readonly dropped: readonly { readonly line: string; readonly reason: string }[]
}
