import type { CitationMention } from '../model/mention.ts'

/** A citation as found, before its issuer's province and short forms are resolved. */
export interface CitationCandidate extends CitationMention {
  readonly form: 'number' | 'short' | 'anaphor' | 'law'
  /** Codes of those who signed it. */
  readonly symbols: readonly string[]
  /** Slug of the province that the words around it name. */
  readonly place: string | null
  /** Bare number of a short form, `1881` or `45/2012`. */
  readonly bareNumber: string | null
  /** A law's name without its year. */
  readonly lawName: string | null
}
