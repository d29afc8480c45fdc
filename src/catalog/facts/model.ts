import type { FigureRow } from '../model.ts'

/** A figure that states a fact. */
export interface Witness {
  readonly figure: FigureRow
  /**
   * The document its own is nearly identical with, «articles:ID», or itself; witnesses of one story
   * count as one.
   */
  readonly story: string
  /** True when the story is another document's, published before. */
  readonly isRepost: boolean
}

/** What was settled of something that does not agree. */
export interface Settlement {
  readonly id: string
  readonly outcome: 'preferred' | 'explained'
  /** Id of the figure that holds. */
  readonly preferred: string | null
  readonly reason: string
  /** Id of the person. */
  readonly by: string | null
  /** ISO instant. */
  readonly at: string
  /** False when a witness came or changed since: the case is open again. */
  readonly holds: boolean
}

/** What several figures state in common, as one. */
export interface FactRow {
  readonly key: string
  /**
   * The witnesses the asker may see, at most 50; first the one whose number stands for the fact: what
   * an analyst settled on, then what was reviewed, what is most exact, what came first.
   */
  readonly witnesses: readonly [Witness, ...Witness[]]
  /** All of them. */
  readonly figures: number
  /** How many tell it independently: near-identical documents count once. */
  readonly sources: number
  /** Whether the witnesses disagree; `none` for whoever may not see all of them. */
  readonly conflict: 'none' | 'open' | 'settled'
}

export interface FactResult {
  /** Facts. */
  readonly total: number
  /** Figures that state them. */
  readonly figures: number
  readonly rows: FactRow[]
}
