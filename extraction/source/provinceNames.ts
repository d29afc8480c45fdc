import places from '../data/places.json' with { type: 'json' }
import type { IsoDay, PlaceEntry } from '../model/vocabulary.ts'
import { fold } from '../text/fold.ts'

/** A page without a date is read with the map of before the reform of 1 July 2025. */
const DEFAULT_DAY: IsoDay = '2025-06-30'

const byName = Map.groupBy(
  (places as readonly PlaceEntry[])
    .filter(({ level }) => level === 'province')
    .flatMap((place) =>
      [place.name, ...place.aliases].map((name) => ({ name: fold(name), place })),
    ),
  ({ name }) => name,
)

/** Pattern source: any province's name in folded text, without its type word. */
export const PROVINCE_NAMES = [...byName.keys()]
  .filter((name) => /^\p{L}[\p{L}\s–-]+$/u.test(name) && !/^(?:tỉnh|thành phố)\s/u.test(name))
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** Slug of the province that a folded name means on a day; null for any other name. */
export function provinceSlug(name: string, on: IsoDay | null): string | null {
  const entries = byName.get(name) ?? []
  const day = on ?? DEFAULT_DAY
  const valid = entries.find(
    ({ place: { validFrom, validTo } }) => (validFrom ?? '') <= day && day <= (validTo ?? '9'),
  )
  return (valid ?? entries[0])?.place.slug ?? null
}
