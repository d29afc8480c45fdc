import type { DocumentContext } from '../model/extraction.ts'
import type { PlaceMention } from '../model/mention.ts'
import type { PlaceGroup } from './placeGroups.ts'

/** Enough of a place to be put into a figure. */
export type FigurePlace = Pick<PlaceMention, 'slug' | 'name'>

const NATIONAL = /khuyến công quốc gia|toàn quốc|cả nước|thủ tướng|bộ công thương/iu

/**
 * The places a whole document is about: those of its title, else the region or province that it
 * names most, else none. A programme of the whole country is about no single place.
 */
export function topicPlaces(
  groups: readonly (readonly PlaceGroup[])[],
  titleGroups: readonly PlaceGroup[],
  context: DocumentContext,
  publisher: FigurePlace | null,
): readonly FigurePlace[] {
  const ofTitle = titleTopic(titleGroups)
  if (ofTitle) return ofTitle.places
  const isNational = context.kind === 'decision' || NATIONAL.test(context.title ?? '')
  if (isNational) return []
  const early = new Set(groups.slice(0, EARLY).flat())
  const most = mostNamed(groups.flat(), early)
  return most ? [most] : publisher ? [publisher] : []
}

function titleTopic(groups: readonly PlaceGroup[]): PlaceGroup | null {
  const region = groups.find(({ places }) => places.some(({ level }) => level === 'region'))
  return (
    region ??
    groups.find(({ role }) => role !== 'venue' && role !== 'compared' && role !== 'aside') ??
    null
  )
}

/** Sentences that introduce what the document is about. */
const EARLY = 2

/** The place with the most mentions; venues and comparisons do not count, nor a single late one. */
function mostNamed(
  groups: readonly PlaceGroup[],
  early: ReadonlySet<PlaceGroup>,
): FigurePlace | null {
  const counts = new Map<string, { place: PlaceMention; count: number }>()
  for (const group of groups) {
    const { role, places } = group
    if (role === 'compared' || role === 'venue' || role === 'aside' || places.length > 2) continue
    for (const place of places) {
      if (place.level !== 'region' && place.level !== 'province') continue
      const entry = counts.get(place.name) ?? { place, count: 0 }
      counts.set(place.name, { place, count: entry.count + (early.has(group) ? 2 : 1) })
    }
  }
  let best: { place: PlaceMention; count: number } | null = null
  for (const entry of counts.values()) if (entry.count > (best?.count ?? 1)) best = entry
  return best?.place ?? null
}
