import type { FigureStatus, Qualifier } from '../../../extraction/index.ts'
import type { Figure } from '../../payload-types.ts'
import type { Audience } from '../documents/audienceOf.ts'
import { idOf, idsOf } from '../idOf.ts'

/** By what a figure is told apart from others of the same words. */
export interface Marks {
  /** How many times the same words stand before it in its sentence. */
  readonly nth: number
  /** A few characters before and after its sentence. */
  readonly before: string
  readonly after: string
}

/** What the machine read, with keys instead of ids. */
export interface ExtractedFigure extends Marks {
  readonly value: number | null
  readonly range: readonly number[] | null
  readonly unit: string
  readonly qualifier: Qualifier
  readonly of: number | null
  readonly per: string | null
  readonly measure: string
  readonly indicator: string | null
  /** ISO 8601 as in `PeriodMention`. */
  readonly period: string | null
  readonly places: readonly { readonly slug: string | null; readonly name: string }[]
  readonly status: FigureStatus
  readonly decision: string | null
  readonly comparedWith: string | null
  /** Part of a total of the same indicator in the same text; left out by readings of before that. */
  readonly part?: boolean
}

/** Where a figure stands in the plain text of its document. */
export interface FigureAnchor {
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
  readonly sentence: string
  readonly orphaned: boolean
}

/** What a figure says. */
export interface FigureStatement {
  readonly value: number | null
  /** Empty, or low and high. */
  readonly range: readonly number[]
  readonly unit: string
  readonly qualifier: Qualifier
  readonly of: number | null
  readonly per: string | null
  readonly measure: string
  readonly indicator: string | null
  readonly period: {
    readonly start: string | null
    readonly end: string | null
    readonly label: string | null
  }
  readonly places: readonly string[]
  readonly status: FigureStatus
  readonly decision: string | null
  /** Part of a total of the same indicator in the same text, so that sums leave it out. */
  readonly part: boolean
}

/** All that the system keeps of a figure, in one form whichever database it comes from. */
export interface FigureRecord extends FigureAnchor, FigureStatement {
  readonly confidence: number | null
  readonly rule: string | null
  /** Null for a figure that a person made. */
  readonly extracted: ExtractedFigure | null
  /** Of one that stands where a person put it, or where the machine reads nothing any more. */
  readonly marks: Marks | null
  readonly audience: Audience
}

export type ReviewState = Figure['review']['state']

/** A figure as it is stored. */
export interface StoredFigure {
  readonly id: string
  readonly state: ReviewState
  readonly record: FigureRecord
}

/** What a stored figure says; the parts that a person may correct. */
export function statementOf(row: Partial<Figure>): FigureStatement {
  return {
    value: row.value ?? null,
    range: row.range ?? [],
    unit: row.unit ?? '',
    qualifier: row.qualifier ?? 'exact',
    of: row.of ?? null,
    per: row.per ?? null,
    measure: row.measure ?? '',
    indicator: idOf(row.indicator),
    period: {
      start: row.period?.start ?? null,
      end: row.period?.end ?? null,
      label: row.period?.label ?? null,
    },
    places: idsOf(row.places),
    status: row.status ?? 'actual',
    decision: idOf(row.decision),
    part: row.part ?? false,
  }
}

/** A row of the figures table in the one form; related records by id. */
export function storedFigure(row: Figure): StoredFigure {
  return {
    id: row.id,
    state: row.review.state,
    record: {
      ...statementOf(row),
      quote: row.quote,
      start: row.start ?? null,
      end: row.end ?? null,
      sentence: row.sentence ?? '',
      orphaned: row.orphaned ?? false,
      confidence: row.confidence ?? null,
      rule: row.rule ?? null,
      extracted: (row.extracted as ExtractedFigure | null | undefined) ?? null,
      marks: (row.marks as Marks | null | undefined) ?? null,
      audience: {
        published: row.audience?.published ?? false,
        visibility: row.audience?.visibility === 'public' ? 'public' : 'internal',
        publisher: idOf(row.audience?.publisher),
      },
    },
  }
}
