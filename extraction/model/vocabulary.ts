/** An ISO day, `2025-07-01`. */
export type IsoDay = string

export type PlaceLevel = 'country' | 'region' | 'province' | 'district' | 'commune'

/** One place of the gazetteer; two places may share a name when their validity differs. */
export interface PlaceEntry {
  /** Unique key; seven statistical codes changed meaning in July 2025, so a code is none. */
  readonly slug: string
  /** The statistical office's code as valid in the entry's time, when it has one. */
  readonly code: string | null
  /** Canonical name without the type word: `Hà Nội`. */
  readonly name: string
  readonly level: PlaceLevel
  /** Slug of the place it lies in: a district's province, a province's programme region. */
  readonly parent: string | null
  /** Slug of its socio-economic region (of the six). */
  readonly region: string | null
  /** Other written forms that are safe to match as whole words. */
  readonly aliases: readonly string[]
  /** First and last day on which the place exists under this entry; null is open. */
  readonly validFrom: IsoDay | null
  readonly validTo: IsoDay | null
  /** Slug of the place that took its area over. */
  readonly successor: string | null
}

/** A unit of measure or a counted noun. */
export interface UnitEntry {
  /** `VND`, `percent`, `person`, `establishment` … */
  readonly code: string
  readonly name: { readonly vi: string; readonly en: string }
  readonly kind: 'money' | 'ratio' | 'count' | 'measure'
  /** How texts write it; `factor` turns one of the written unit into the base unit. */
  readonly forms: readonly { readonly text: string; readonly factor: number }[]
}

/** What a figure may be about. */
export interface IndicatorEntry {
  readonly code: string
  readonly name: { readonly vi: string; readonly en: string }
  /** Code of the unit its values are in. */
  readonly unit: string
  readonly aggregate: 'sum' | 'last'
  /** What texts call it; `…` stands for a gap of a few words. */
  readonly phrases: readonly string[]
  readonly definition: string | null
}

/** Who signs instruments, found by the code at the end of a number. */
export interface IssuerEntry {
  /** Unique key. */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Codes in instrument numbers: `TTg`, `BCT`. */
  readonly symbols: readonly string[]
  readonly level: 'central' | 'regional' | 'provincial'
  /** Slug of the province of a provincial issuer. */
  readonly place: string | null
  readonly validFrom: IsoDay | null
  readonly validTo: IsoDay | null
}

/** All words the extractor does not know by itself: analysts keep them in the database. */
export interface Vocabulary {
  readonly places: readonly PlaceEntry[]
  readonly units: readonly UnitEntry[]
  readonly indicators: readonly IndicatorEntry[]
  readonly issuers: readonly IssuerEntry[]
}
