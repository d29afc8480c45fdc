import type { IsoDay, PlaceLevel } from './vocabulary.ts'
import type { Span } from './span.ts'

interface MentionBase extends Span {
  /** Exactly the words of the span. */
  readonly quote: string
  /** Name of the finder's rule that produced it, for the trace and for review. */
  readonly rule: string
  /** 0 … 1: how often a mention with these marks is right. */
  readonly confidence: number
}

export type Grain = 'day' | 'month' | 'quarter' | 'year' | 'interval'

/** A date or period: ISO 8601 `value`, `2014/2018`, `2017-01/2017-09`, `../2020`, `2017-Q3`. */
export interface PeriodMention extends MentionBase {
  readonly kind: 'period'
  readonly value: string
  readonly grain: Grain
  /** True when the year (or more) was taken from the document's date rather than stated. */
  readonly implied: boolean
}

/** A reference to a legal instrument. */
export interface CitationMention extends MentionBase {
  readonly kind: 'citation'
  /** The instrument's number as its issuer writes it; null when it cannot be told. */
  readonly id: string | null
  /** `Quyết định`, `Thông tư liên tịch`, … */
  readonly type: string | null
  readonly issuer: string | null
  readonly issuedOn: IsoDay | null
  /** `khoản 2 Điều 5`, as written. */
  readonly pinpoint: string | null
  /** True for «Quyết định này», «Quyết định nêu trên»: the id is that of an earlier citation. */
  readonly anaphoric: boolean
}

/** A place name in running text. */
export interface PlaceMention extends MentionBase {
  readonly kind: 'place'
  /** Key in the gazetteer; null for a commune named by its type word only. */
  readonly slug: string | null
  readonly name: string
  readonly code: string | null
  readonly level: PlaceLevel
}

export type Qualifier =
  'exact' | 'more_than' | 'less_than' | 'about' | 'nearly' | 'at_least' | 'at_most'

/** A number with its unit or counted noun, before anything is known of what it is about. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity'
  /** In the base unit; null when `range` holds. */
  readonly value: number | null
  readonly range: readonly [number, number] | null
  /** Unit code, or `other:<noun>`. */
  readonly unit: string
  readonly qualifier: Qualifier
  /** The whole of «9/28 tỉnh». */
  readonly of: number | null
  /** Unit code of what a rate is per: «100 triệu đồng/hộ» household. */
  readonly per: string | null
  /** «tăng» +1, «giảm» −1, else 0; already in the value's sign. */
  readonly direction: -1 | 0 | 1
}

export type Mention = PeriodMention | CitationMention | PlaceMention | QuantityMention
