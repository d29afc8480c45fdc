/**
 * What a row of `extractions` keeps of one document beside its figures. Offsets are UTF-16 code units,
 * half-open, into the document's stored plain text (`text`).
 */
interface StoredMention {
  readonly start: number
  readonly end: number
  /** Exactly the words of the span. */
  readonly quote: string
}

/** A reference to a legal instrument. */
export interface StoredCitation extends StoredMention {
  /** As its issuer writes it; null when the text does not say which instrument it means. */
  readonly number: string | null
  /** Id in `decisions`; null when the number is not known. */
  readonly decision: string | null
  /** «khoản 2 Điều 5», as written. */
  readonly pinpoint: string | null
  /** Start and end of the sentence around it. */
  readonly sentence: readonly [number, number]
}

/** A place name in running text. */
export interface StoredPlace extends StoredMention {
  /** Canonical name without the type word. */
  readonly name: string
  /** Id in `places`; null for one that the gazetteer does not have. */
  readonly place: string | null
}

/** A date or period; `value` is ISO 8601 as in `PeriodMention`. */
export interface StoredPeriod extends StoredMention {
  readonly value: string
}

/** The mentions of one document, each list in text order. */
export interface StoredMentions {
  readonly citations: readonly StoredCitation[]
  readonly places: readonly StoredPlace[]
  readonly periods: readonly StoredPeriod[]
}
