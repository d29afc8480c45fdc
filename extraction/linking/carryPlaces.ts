import type { PlaceGroup } from './placeGroups.ts'
import type { Sentence } from './discourse.ts'
import type { FigurePlace } from './topicPlaces.ts'

/** The places that hold for a sentence that names none. */
export interface CarriedPlaces {
  readonly places: readonly FigurePlace[]
  /** What «toàn tỉnh» means here; null when the document has no place of its own. */
  readonly topic: readonly FigurePlace[] | null
}

/**
 * Walks through the sentences: within a paragraph the last named place holds on, a heading's place
 * for the lines below it, else what the whole document is about. Venues, comparisons and rows
 * of places do not carry.
 */
export function carryPlaces(
  sentences: readonly Sentence[],
  groups: readonly (readonly PlaceGroup[])[],
  topic: readonly FigurePlace[],
): CarriedPlaces[] {
  let section = topic
  let current = topic
  return sentences.map((sentence, index) => {
    if (sentence.opens) current = section
    const carried = { places: current, topic: section.length > 0 ? section : null }
    const named = groups[index]!.find(carries)
    if (named) {
      current = named.places
      if (sentence.isHeading && index > 0) section = named.places
      else if (topic.length === 0 && named.role === 'topic') section = named.places
    }
    return carried
  })
}

function carries({ role, places }: PlaceGroup): boolean {
  const isRow = places.length > 1
  return (
    role !== 'compared' &&
    role !== 'venue' &&
    role !== 'aside' &&
    !isRow &&
    places[0]?.level !== 'country'
  )
}
