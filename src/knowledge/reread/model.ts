import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { Rereading } from '../../payload-types.ts'

/** Where a run is: it compares, waits for an analyst, applies, or is over. */
export type RereadState = Rereading['state']

/** What becomes of figures: of the machine's own, and of those that a person has spoken about. */
export const changeKinds = ['gained', 'lost', 'changed', 'orphaned', 'found', 'differs'] as const

/**
 * `gained` is read now and was not, `lost` was read and is not any more, `changed` says something else
 * than before. What a person said is never touched: such a figure may lose its sentence (`orphaned`) or
 * get it back (`found`), or the machine may now read it otherwise than it did and than the person said
 * (`differs`).
 */
export type ChangeKind = (typeof changeKinds)[number]

/** What a figure says, in words and codes that outlive the records they mean. */
export interface ShownFigure {
  readonly quote: string
  /** Its sentence, cut around the quote when it is long. */
  readonly sentence: string
  readonly value: number | null
  /** Empty, or low and high. */
  readonly range: readonly number[]
  readonly unit: string
  readonly qualifier: string
  readonly of: number | null
  readonly per: string | null
  readonly measure: string
  /** Code. */
  readonly indicator: string | null
  /** In words: «năm 2016». */
  readonly period: string | null
  /** Names. */
  readonly places: readonly string[]
  readonly status: string
  /** Number of the instrument. */
  readonly decision: string | null
  /** Part of a total in the same text. */
  readonly part: boolean
}

/** The parts of a figure in which two readings are compared. */
export type ShownField = Exclude<keyof ShownFigure, 'sentence'>

/** One figure that would change. */
export interface FigureChange {
  readonly kind: ChangeKind
  /** Id of the stored figure; null for a gained one. */
  readonly figure: string | null
  readonly before: ShownFigure | null
  readonly after: ShownFigure | null
  /** What differs; empty unless there are both a before and an after. */
  readonly fields: readonly ShownField[]
  readonly rule: string
}

/** A change as a report shows it. */
export interface RereadExample extends FigureChange {
  readonly document: {
    readonly collection: DocumentSlug
    readonly id: string
    readonly title: string
  }
}

/** How many figures of one rule or indicator would change. */
export type Tally = Record<'gained' | 'lost' | 'changed', number>

/** What a run found, figures unless another thing is named. */
export interface RereadCounts extends Record<ChangeKind, number> {
  /** The machine's own that stay as they are. */
  readonly kept: number
  /** Those that a person has spoken about; their words stay. */
  readonly reviewed: number
  /** Documents of which figures or links would change. */
  readonly documents: number
  /** Documents that would cite other decisions or name other places. */
  readonly links: number
  /** Documents that could not be read. */
  readonly failed: number
  /** Which parts of the changed figures change. */
  readonly fields: Readonly<Partial<Record<ShownField, number>>>
  /** By the rule that read them. */
  readonly rules: Readonly<Record<string, Tally>>
  /** By the indicator's code; empty for figures of none. */
  readonly indicators: Readonly<Record<string, Tally>>
}

/** A run as it is stored. */
export interface RereadRun {
  readonly id: string
  readonly state: RereadState
  readonly extractorVersion: string
  readonly vocabularyHash: string
  /** The document that was done last, `articles:ID`; empty at the beginning of a phase. */
  readonly cursor: string
  readonly done: number
  readonly of: number
  readonly counts: RereadCounts
  readonly examples: readonly RereadExample[]
  /** Who approved or dismissed; nobody for what was decided on the command line or needed no decision. */
  readonly decidedBy: { readonly id: string; readonly name: string } | null
  readonly decidedAt: string | null
  readonly finishedAt: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export const noCounts: RereadCounts = {
  gained: 0,
  lost: 0,
  changed: 0,
  orphaned: 0,
  found: 0,
  differs: 0,
  kept: 0,
  reviewed: 0,
  documents: 0,
  links: 0,
  failed: 0,
  fields: {},
  rules: {},
  indicators: {},
}

/** True when a run found nothing for an analyst to decide. */
export function isWithoutChange(counts: RereadCounts): boolean {
  return counts.links === 0 && changeKinds.every((kind) => counts[kind] === 0)
}
