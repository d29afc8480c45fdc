import type { PlaceEntry } from '../model/vocabulary.ts'
import type { Span } from '../model/span.ts'

/** What the word before a name says it is. */
export type PlaceKind = 'province' | 'city' | 'district' | 'commune'

/** A place name as found, before it is decided which place is meant. */
export interface PlaceCandidate extends Span {
  readonly quote: string
  readonly rule: string
  /** Places that are written so; empty for a name known by its type word alone. */
  readonly entries: readonly PlaceEntry[]
  readonly kind: PlaceKind | null
  /** «các huyện …»: the kind holds for the names listed after this one too. */
  readonly plural: boolean
  /** The place that a rule fixes: the three regions of «Bắc-Trung-Nam». */
  readonly name: string | null
  /** Words around it that only a place has: «tại», «Sở Công Thương», a list of provinces. */
  readonly cued: boolean
}
