/** The collections whose records may turn out to be one and the same. */
export const mergeableSlugs = ['decisions', 'places', 'indicators'] as const

export type MergeableSlug = (typeof mergeableSlugs)[number]

/** What a link holds: one id, ids in order, or nothing. */
export type LinkValue = string | readonly string[] | null

/** A field of a record that pointed at the losing record, as it was and as the merge left it. */
export interface MovedLink {
  readonly collection: string
  readonly id: string
  readonly field: string
  readonly before: LinkValue
  readonly after: LinkValue
}

/**
 * Mentions of a stored reading that pointed at the losing record: citations are known again by their
 * numbers, places by where they stand.
 */
export interface MovedMentions {
  readonly collection: 'extractions'
  readonly id: string
  readonly field: 'citations' | 'places'
  readonly marks: readonly (string | number)[]
}

/** What the JSON field `merges.moved` holds. A run that was cut off stands at `moving` or `undoing`. */
export interface MergeLog {
  readonly state: 'moving' | 'done' | 'undoing' | 'undone'
  readonly links: readonly MovedLink[]
  readonly mentions: readonly MovedMentions[]
}

/** Which record is to be merged into which. */
export interface MergePair {
  readonly of: MergeableSlug
  /** Id of the record that goes. */
  readonly from: string
  /** Id of the record that stays. */
  readonly into: string
}

/** A record that another may be merged into, as pickers show it. */
export interface MergeTarget {
  readonly id: string
  readonly name: string
  readonly hint: string | null
}
