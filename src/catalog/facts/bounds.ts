import type { Payload } from 'payload'
import type { Figure } from '../../payload-types.ts'

/**
 * What the writer of a figure can have meant, by its hedge and rounding: every value from `low` to
 * `high`, both included, in the figure's base unit; `Infinity` where it is open.
 */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** A number as its text has it. */
export interface WrittenQuantity {
  readonly quote: string
  readonly value: number | null
  readonly range: readonly [number, number] | null
  readonly unit: string
  readonly qualifier: Figure['qualifier']
  readonly status: Figure['status']
}

/** Reads the bounds of a figure; null for one that has neither a value nor a range. */
export type ReadBounds = (quantity: WrittenQuantity) => Bounds | null

/** Where an archive's config keeps its reader of bounds: the catalog itself reads no texts. */
export const boundsReader = 'readBounds'

/** The reader of bounds that the archive's config names. */
export function boundsReaderOf({ config }: Payload): ReadBounds {
  return config.custom[boundsReader] as ReadBounds
}
