/** What is known of a place that says where it lies; relations are ids. */
export interface PlaceRecord {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly level: 'country' | 'region' | 'province' | 'district' | 'commune'
  readonly parent: string | null
  readonly region: string | null
  /** yyyy-MM-dd */
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successor: string | null
}

/** One place as ground: the provinces of before the mergers it is made of, and what it lies in. */
interface Ground {
  readonly place: string
  /** Empty when the gazetteer does not say which provinces a region has. */
  readonly provinces: ReadonlySet<string>
  /** For a place below the provinces: itself, then what it lies in, up to the province. */
  readonly chain: readonly string[]
}

/** Where something was counted: one place, or several taken together. */
export interface Area {
  /** The same for the same places in any order. */
  readonly key: string
  readonly places: readonly string[]
  readonly grounds: readonly Ground[]
  /** The place of the tree it is, or null for what does not fit into the tree. */
  readonly node: string | null
  /** How wide it is: a province of before 2025 has 100, a place below one has 1. */
  readonly width: number
}

/** The places as a tree without overlaps, and areas in any combination. */
export interface Atlas {
  readonly root: string
  readonly childrenOf: (node: string) => readonly string[]
  /** No places mean the whole country. */
  readonly areaOf: (places: readonly string[]) => Area
  readonly find: (id: string) => PlaceRecord | undefined
  readonly findSlug: (slug: string) => PlaceRecord | undefined
}

const provinceWidth = 100

/** Stands for the country where the gazetteer has no record of it. */
const nameless = ''

function groupBy(
  places: readonly PlaceRecord[],
  keyOf: (place: PlaceRecord) => string | null,
): ReadonlyMap<string, PlaceRecord[]> {
  const groups = new Map<string, PlaceRecord[]>()
  for (const place of places) {
    const key = keyOf(place)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return groups
}

/**
 * Lays out the gazetteer. Provinces that were merged lie in the one they became, unless it reaches into
 * another region than they did: such a one is in no tree, for what lies in it is counted there.
 */
export function layOutPlaces(places: readonly PlaceRecord[]): Atlas {
  const byId = new Map(places.map((place) => [place.id, place]))
  const bySlug = new Map(places.map((place) => [place.slug, place]))
  const provinces = places.filter(({ level }) => level === 'province')
  const predecessors = groupBy(provinces, ({ successor }) => successor)
  const root = places.find(({ level }) => level === 'country')?.id ?? nameless
  const atoms = new Map<string, ReadonlySet<string>>()

  /**
   * The provinces of before that a province is made of. One that took another in and kept its name is
   * one province, and what it took in is it too.
   */
  function atomsOf(province: PlaceRecord): ReadonlySet<string> {
    const known = atoms.get(province.id)
    if (known) return known
    // Against places that succeed each other in a circle.
    atoms.set(province.id, new Set([province.id]))
    const heir = byId.get(province.successor ?? '')
    if (heir && heir.validFrom === null && heir.id !== province.id) {
      const taken = new Set([heir.id])
      atoms.set(province.id, taken)
      return taken
    }
    const before = (predecessors.get(province.id) ?? []).flatMap((one) => [...atomsOf(one)])
    const self = before.length === 0 || province.validFrom === null ? [province.id] : []
    const found = new Set([...self, ...before])
    atoms.set(province.id, found)
    return found
  }

  function provincesOfRegion({ id, validFrom }: PlaceRecord): ReadonlySet<string> {
    const members = provinces.filter(({ parent, region }) => parent === id || region === id)
    const own = members.filter((member) => validFrom !== null || !predecessors.has(member.id))
    return new Set(own.flatMap((member) => [...atomsOf(member)]))
  }

  function chainOf(place: PlaceRecord): string[] {
    const chain: string[] = []
    for (let at: PlaceRecord | undefined = place; at && !chain.includes(at.id);) {
      chain.push(at.id)
      if (at.level === 'province' || at.parent === null) break
      at = byId.get(at.parent)
    }
    return chain
  }

  const everyProvince = new Set(provinces.flatMap((province) => [...atomsOf(province)]))
  const grounds = new Map<string, Ground>()
  for (const place of places) {
    const { id, level } = place
    const chain = level === 'district' || level === 'commune' ? chainOf(place) : []
    const province = byId.get(chain.at(-1) ?? '')
    const within =
      level === 'province'
        ? atomsOf(place)
        : level === 'region'
          ? provincesOfRegion(place)
          : province?.level === 'province'
            ? atomsOf(province)
            : new Set<string>()
    grounds.set(id, { place: id, chain, provinces: level === 'country' ? everyProvince : within })
  }
  if (root === nameless) grounds.set(root, { place: root, chain: [], provinces: everyProvince })

  /** The regions that provinces name as what they lie in; other names of regions cut across these. */
  const treeRegions = new Set(provinces.map(({ parent }) => parent))
  const isTreeRegion = (id: string | null) =>
    id !== null && treeRegions.has(id) && byId.get(id)?.level === 'region'
  const staysInRegion = ({ id, parent }: PlaceRecord) =>
    (predecessors.get(id) ?? []).every((before) => before.parent === parent)

  function parentInTree(place: PlaceRecord): string | null {
    if (place.level === 'region') return isTreeRegion(place.id) ? root : null
    if (place.level === 'province') {
      if (!staysInRegion(place)) return null
      const successor = byId.get(place.successor ?? '')
      if (successor && successor.id !== place.id && staysInRegion(successor)) return successor.id
      return isTreeRegion(place.parent) ? place.parent : root
    }
    return place.level === 'country' ? null : place.parent
  }

  const parents = new Map(places.map((place) => [place.id, parentInTree(place)]))
  function isInTree(id: string): boolean {
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
      if (at === root) return true
      if (seen.has(at)) return false
      seen.add(at)
    }
    return false
  }
  const nodes = new Set(places.map(({ id }) => id).filter(isInTree))
  const children = groupBy(
    places.filter(({ id }) => nodes.has(id)),
    ({ id }) => parents.get(id) ?? null,
  )

  function widthOf({ provinces: own, chain }: Ground): number {
    return chain.length > 0 || own.size === 0 ? 1 : own.size * provinceWidth
  }

  const areas = new Map<string, Area>()
  return {
    root,
    childrenOf: (node) => (children.get(node) ?? []).map(({ id }) => id),
    find: (id) => byId.get(id),
    findSlug: (slug) => bySlug.get(slug),
    areaOf: (named) => {
      const asked = named.join(' ')
      const before = areas.get(asked)
      if (before) return before
      const known = [...new Set(named)].filter((id) => grounds.has(id)).toSorted()
      const own = known.length > 0 ? known : [root]
      const parts = own.flatMap((id) => grounds.get(id) ?? [])
      const [only] = own
      const area: Area = {
        key: own.join(' '),
        places: own,
        grounds: parts,
        node: own.length === 1 && (only === root || nodes.has(only!)) ? only! : null,
        width: parts.reduce((sum, part) => sum + widthOf(part), 0),
      }
      areas.set(asked, area)
      return area
    },
  }
}

function isNarrow({ chain }: Ground): boolean {
  return chain.length > 0
}

function isUnknown({ provinces }: Ground): boolean {
  return provinces.size === 0
}

function groundsOverlap(a: Ground, b: Ground): boolean {
  if (a.place === b.place || isUnknown(a) || isUnknown(b)) return true
  if (isNarrow(a) && isNarrow(b)) return a.chain.includes(b.place) || b.chain.includes(a.place)
  return [...a.provinces].some((province) => b.provinces.has(province))
}

/** Whether something may have been counted in both; a region of unknown extent overlaps everything. */
export function overlap(a: Area, b: Area): boolean {
  return a.grounds.some((one) => b.grounds.some((other) => groundsOverlap(one, other)))
}

/** Whether `inner` surely lies in `outer`. */
export function lies(inner: Area, outer: Area, { root }: Atlas): boolean {
  return inner.grounds.every((ground) =>
    outer.grounds.some((around) => {
      if (around.place === ground.place || around.place === root) return true
      if (isNarrow(around)) return ground.chain.includes(around.place)
      const within = [...ground.provinces].every((province) => around.provinces.has(province))
      return within && !isUnknown(ground)
    }),
  )
}
