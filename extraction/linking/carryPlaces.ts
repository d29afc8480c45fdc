import type { PlaceGroup } from './placeGroups.ts'
import type { Sentence } from './discourse.ts'
import type { FigurePlace } from './topicPlaces.ts'

/** The places that hold for a sentence that names none. */
export interface CarriedPlaces {
  readonly places: readonly FigurePlace[]
}

/**
 * Walks through the sentences: within a paragraph the last named place holds on, a heading's place
 * for the lines below it, else what the whole document is about. Venues and comparisons do not
 * carry.
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
    const carried = { places: current }
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
  return role !== 'compared' && role !== 'venue' && places.every(({ level }) => level !== 'country')
}
