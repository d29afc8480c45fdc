import type { PlaceMention } from '../model/mention.ts'
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
  const whole = topic.length > 0 ? topic : provinceOf(sentences, groups)
  let section = topic
  let current = topic
  let ofSection = whole
  return sentences.map((sentence, index) => {
    if (sentence.opens) current = section
    const carried = { places: current, topic: ofSection.length > 0 ? ofSection : null }
    const named = groups[index]!.find(carries)
    if (named) {
      current = named.places
      const begins = sentence.isHeading && index > 0
      if (begins || (topic.length === 0 && named.role === 'topic')) {
        section = named.places
        if (named.places.some(({ level }) => WHOLES.has(level))) ofSection = section
      }
    }
    return carried
  })
}

/** Levels of what «toàn tỉnh», «toàn vùng» can mean. */
const WHOLES: ReadonlySet<PlaceMention['level']> = new Set(['region', 'province'])

/** The first province that a text without a topic is told of: also one that only locates a district. */
function provinceOf(
  sentences: readonly Sentence[],
  groups: readonly (readonly PlaceGroup[])[],
): readonly FigurePlace[] {
  for (const [index, { places }] of sentences.entries()) {
    const asides = groups[index]!.filter(({ role }) => role === 'compared' || role === 'aside')
    const province = places.find(
      ({ level, start }) =>
        level === 'province' && !asides.some((aside) => aside.start <= start && start < aside.end),
    )
    if (province) return [province]
  }
  return []
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
