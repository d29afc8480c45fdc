import type { PlaceMention } from '../model/mention.ts'
import type { IsoDay, PlaceEntry } from '../model/vocabulary.ts'
import type { Gazetteer } from './compileGazetteer.ts'
import type { PlaceCandidate } from './placeCandidate.ts'

/** A candidate among the others of its text: what tells which place it means. */
export interface Situation {
  readonly found: readonly PlaceCandidate[]
  readonly index: number
  readonly text: string
  readonly on: IsoDay
  /** Folded names that the document writes with «huyện», «thị xã», «thành phố». */
  readonly typed: ReadonlySet<string>
  /** Slug of the province that the document is of: the publisher's, or the one it names most. */
  readonly own: string | null
  /** Slugs of the provinces named near by, the nearest first. */
  readonly province: readonly string[]
  readonly mentions: readonly PlaceMention[]
  readonly gazetteer: Gazetteer
}

/** Entries of the document's day before those of other times. */
export function validFirst(entries: readonly PlaceEntry[], on: IsoDay): readonly PlaceEntry[] {
  return [
    ...entries.filter((entry) => isValid(entry, on)),
    ...entries.filter((entry) => !isValid(entry, on)),
  ]
}

export function isValid({ validFrom, validTo }: PlaceEntry, on: IsoDay): boolean {
  return (validFrom ?? '') <= on && on <= (validTo ?? '9')
}
