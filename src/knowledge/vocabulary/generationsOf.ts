import type { PlaceEntry } from '../../../extraction/index.ts'

/** The places in groups of which each refers to places of the groups before it only. */
export function generationsOf(places: readonly PlaceEntry[]): PlaceEntry[][] {
  const bySlug = new Map(places.map((place) => [place.slug, place]))
  const depths = new Map<PlaceEntry, number>()
  const depthOf = (place: PlaceEntry): number => {
    const known = depths.get(place)
    if (known !== undefined) return known
    // Stands until the real one is known, so that a circle ends.
    depths.set(place, 0)
    const referred = [place.parent, place.region, place.successor].flatMap((slug) => {
      const found = slug === null ? undefined : bySlug.get(slug)
      return found ? [depthOf(found) + 1] : []
    })
    const depth = Math.max(0, ...referred)
    depths.set(place, depth)
    return depth
  }
  const generations: PlaceEntry[][] = []
  for (const place of places) (generations[depthOf(place)] ??= []).push(place)
  return generations.filter(Boolean)
}
