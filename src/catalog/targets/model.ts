import type { FigureRow } from '../model.ts'
import type { Figure, Indicator } from '../../payload-types.ts'

/** A number as it was said: one of value and range is given. Values are in the base unit. */
export interface Statement {
  readonly value: number | null
  readonly range: readonly [number, number] | null
  readonly qualifier: Figure['qualifier']
  readonly of: number | null
  readonly per: string | null
}

/** Why numbers of the archive are not added up for a target. */
export type Obstacle =
  | 'no-indicator'
  | 'no-period'
  | 'no-figures'
  | 'none-usable'
  | 'rate'
  | 'local-rates'
  | 'all-hedged'
  | 'mixed-hedges'

/** Why a single figure was left out. */
export type Exclusion =
  | 'part'
  | 'unit'
  | 'rate'
  | 'no-number'
  | 'no-period'
  | 'open-period'
  | 'outside-period'
  | 'unclear-place'
  | 'outside-place'
  | 'narrower-place'
  | 'overlap'
  | 'earlier'

/** One number that is counted, and everything that says it. */
export interface CountedFact {
  readonly statement: Statement
  /** Empty for the whole country. */
  readonly places: readonly PlaceName[]
  readonly periodStart: string | null
  readonly periodEnd: string
  readonly periodLabel: string | null
  /** Those that say this number first; never empty. */
  readonly evidence: readonly FigureRow[]
  /** Figures that give another number for the same places and time. */
  readonly against: readonly FigureRow[]
}

export interface PlaceName {
  readonly slug: string
  readonly name: string
}

/** What of a year a place reported: all of it, some of it, nothing. */
export type YearCover = 'full' | 'part' | 'none'

/** From where and when the counted numbers are. */
export interface Coverage {
  readonly years: readonly number[]
  /** For each year the share of ground and days that is covered, from 0 to 1. */
  readonly shares: readonly number[]
  /** One row for each area that something was counted for, the widest first; no places: the country. */
  readonly rows: readonly {
    readonly places: readonly PlaceName[]
    readonly years: readonly YearCover[]
  }[]
  /** The share of ground and days of the target's whole period that is covered. */
  readonly total: number
}

export interface LeftOut {
  readonly reason: Exclusion
  readonly count: number
  /** A few of them. */
  readonly examples: readonly FigureRow[]
}

/** What the archive's numbers say of a target. */
export interface Reached {
  /** Null when something is given in `amount`. */
  readonly obstacle: Obstacle | null
  readonly amount: Statement | null
  /** What of the target is reached, 1 for all of it; open to one side where the numbers are. */
  readonly share: { readonly low: number | null; readonly high: number | null } | null
  /** In order of time, then of places. */
  readonly facts: readonly CountedFact[]
  readonly coverage: Coverage | null
  readonly leftOut: readonly LeftOut[]
}

/** How much of a target's period is over. */
export interface Elapsed {
  /** From 0 to 1. */
  readonly share: number
  readonly state: 'before' | 'during' | 'after'
}

/** A target, what says it, and how far the archive's numbers have come. */
export interface TargetProgress {
  /** Unique among the targets of a decision; fit for an address's fragment. */
  readonly key: string
  readonly indicator: {
    readonly code: string
    readonly name: string
    readonly unit: string
    readonly aggregate: Indicator['aggregate']
  } | null
  readonly statement: Statement
  /** Code of the unit. */
  readonly unit: string
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly periodLabel: string | null
  /** Empty for the whole country. */
  readonly places: readonly PlaceName[]
  /** The decision itself says so, or the programme's table does; other documents may name more. */
  readonly own: boolean
  /** Figures that state it, the decision's own first; none where only the programme's table does. */
  readonly stated: readonly FigureRow[]
  /** Figures that state it with another number. */
  readonly differing: readonly FigureRow[]
  readonly reached: Reached
  readonly elapsed: Elapsed | null
}

/** A decision's targets. */
export interface ProgrammeTargets {
  readonly decision: string
  readonly targets: readonly TargetProgress[]
}

/** A decision that sets targets which an audience can see. */
export interface Programme {
  readonly decision: string
  /** Figures that state its targets. */
  readonly figures: number
  /** Targets that the programme's table has. */
  readonly known: number
}
