import type { Place } from '../../payload-types.ts'
import { asVisitor, type Visit } from './visit.ts'

/** Places of a region, those that exist today and those of before. */
export interface RegionPlaces {
  /** Null for places that lie in no region. */
  readonly region: Place | null
  readonly current: readonly Place[]
  readonly former: readonly Place[]
}

const collator = new Intl.Collator('vi')

function byName(a: Place, b: Place): number {
  return collator.compare(a.name, b.name)
}

function idOf(related: string | Place | null | undefined): string | null {
  return typeof related === 'object' ? (related?.id ?? null) : (related ?? null)
}

/** Whether a place no longer exists under this entry. */
export function isFormer({ validTo }: Pick<Place, 'validTo'>): boolean {
  return Boolean(validTo)
}

/** All places of the levels people look for: country, regions, provinces. */
export async function knownPlaces(visit: Visit): Promise<Place[]> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'places',
    where: { level: { in: ['country', 'region', 'province'] } },
    pagination: false,
    depth: 1,
    populate: { places: { slug: true, name: true } },
  })
  return docs.toSorted(byName)
}

/** Provinces by the programme's region they lie in. */
export function provincesByRegion(places: readonly Place[]): RegionPlaces[] {
  const regions = new Map(
    places.filter(({ level }) => level === 'region').map((region) => [region.id, region]),
  )
  const groups = new Map<string | null, Place[]>()
  for (const place of places.filter(({ level }) => level === 'province')) {
    const parent = idOf(place.parent)
    const region = parent !== null && regions.has(parent) ? parent : null
    groups.set(region, [...(groups.get(region) ?? []), place])
  }
  return [...groups]
    .map(([id, members]) => ({
      region: id === null ? null : (regions.get(id) ?? null),
      current: members.filter((place) => !isFormer(place)),
      former: members.filter(isFormer),
    }))
    .toSorted((a, b) => collator.compare(a.region?.name ?? '￿', b.region?.name ?? '￿'))
}

/** A place by its address, with its region, the place it lies in and its successor. */
export async function findPlace(visit: Visit, slug: string): Promise<Place | null> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'places',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
  })
  return docs[0] ?? null
}

/** Places that became part of this one, and places that lie in it. */
export async function placesAround(visit: Visit, place: Place) {
  const pointing = async (field: 'successor' | 'parent' | 'region') => {
    const { docs } = await visit.payload.find({
      ...asVisitor(visit),
      collection: 'places',
      where: { [field]: { equals: place.id } },
      pagination: false,
      depth: 0,
    })
    return docs
  }
  const [predecessors, children, members] = await Promise.all([
    pointing('successor'),
    pointing('parent'),
    pointing('region'),
  ])
  const inside = new Map([...children, ...members].map((one) => [one.id, one]))
  return {
    predecessors: predecessors.filter(({ id }) => id !== place.id).toSorted(byName),
    inside: [...inside.values()].toSorted(byName),
  }
}
