import type { DocumentContext, Extraction, Finding, TraceEntry } from '../../../extraction/index.ts'
import type { Piece } from '../evidence/sentenceOf.ts'

/** Where the page is, below the admin. */
export const playgroundPath = '/thu-bo-doc'

/** Longest text that is read at once, in UTF-16 units. */
export const mostCharacters = 200_000

/** More rows than this are not shown in one table. */
export const mostRows = 500

/** The lists of an extraction that are shown, each also a folder of test cases. */
export const mentionKinds = ['figures', 'citations', 'places', 'periods'] as const

export type MentionKind = (typeof mentionKinds)[number]

/** A span of the text and what it was read as, in words. */
export interface Mark {
  readonly kind: MentionKind
  readonly start: number
  readonly end: number
  readonly label: string
}

/** What is shown of a figure beside its own words; the same place in the list as the figure. */
export interface FigureWords {
  readonly value: string
  readonly qualifier: string
  readonly indicator: string | null
  readonly period: string | null
  readonly places: string
  readonly status: string
  readonly confidence: string
}

/** What is shown of a citation, place or period. */
export interface MentionRow {
  readonly key: number
  readonly cells: readonly string[]
  readonly sentence: readonly Piece[]
}

/** All that the page tells of one pasted text. */
export interface PastedReading {
  /** The text all offsets point into. */
  readonly text: string
  /** What the extractor was told beside the text. */
  readonly context: DocumentContext
  /** The publication day as people write it. */
  readonly publishedOn: string | null
  readonly extraction: Extraction
  readonly figureWords: readonly FigureWords[]
  /** At most `mostRows` of each kind. */
  readonly rows: Readonly<Record<Exclude<MentionKind, 'figures'>, readonly MentionRow[]>>
  /** By start; those of different kinds may lie in one another. */
  readonly marks: readonly Mark[]
  readonly dropped: readonly { readonly line: string; readonly reason: string }[]
  readonly trace: readonly TraceEntry[]
  readonly findings: readonly Finding[]
}

/** Why a text was not read. */
export type Problem = 'forbidden' | 'empty' | 'tooLong' | 'badRequest' | 'failed'

export type PastedAnswer = { readonly reading: PastedReading } | { readonly problem: Problem }
