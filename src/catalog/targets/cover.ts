import { type Area, type Atlas, overlap } from './atlas.ts'

/** Something counted somewhere for some time. */
export interface Piece {
  /** Unique; decides between pieces that are worth the same. */
  readonly key: string
  readonly area: Area
  /** Day numbers, half-open. */
  readonly from: number
  readonly to: number
  /** Given as «hơn», «khoảng» and the like. */
  readonly hedged: boolean
}

/** Pieces are weighed against each other as long as they begin and end on no more days than this. */
const mostDays = 64

/** A province's day outweighs any number of words that a cover could be told in. */
const dayWeight = 10_000
const hedgedCost = 100

function scoreOf({ area, from, to, hedged }: Piece): number {
  return area.width * (to - from) * dayWeight - (hedged ? hedgedCost : 1)
}

const total = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + scoreOf(piece), 0)

const inOrder = (a: Piece, b: Piece) => a.to - b.to || (a.key < b.key ? -1 : 1)
const widestFirst = (a: Piece, b: Piece) => scoreOf(b) - scoreOf(a) || inOrder(a, b)
const longestFirst = (a: Piece, b: Piece) => b.to - b.from - (a.to - a.from) || inOrder(a, b)

function meet(a: Piece, b: Piece): boolean {
  return a.from < b.to && b.from < a.to && overlap(a.area, b.area)
}

/** A piece by the places of its first and last day among the days of a table. */
interface Stretch {
  readonly piece: Piece
  readonly first: number
  readonly last: number
  readonly score: number
}

/**
 * The best scores of a place from any of its days to any other: of what lies in it alone, and together
 * with its own stretches. Row by row; `days` are those on which anything in it begins or ends.
 */
interface Table {
  readonly days: readonly number[]
  readonly own: readonly Stretch[]
  readonly children: readonly Table[]
  readonly inside: Float64Array
  readonly best: Float64Array
}

/** For each of some days the place of the first day of `among` that is not before it. */
function placesFrom(days: readonly number[], among: readonly number[]): number[] {
  let at = 0
  return days.map((day) => {
    while (at < among.length && among[at]! < day) at++
    return at
  })
}

/** For each of some days the place of the last day of `among` that is not after it; -1 for none. */
function placesUpTo(days: readonly number[], among: readonly number[]): number[] {
  let at = -1
  return days.map((day) => {
    while (at + 1 < among.length && among[at + 1]! <= day) at++
    return at
  })
}

/** Adds the best scores of what lies in a place. */
function addBest(inside: Float64Array, days: readonly number[], child: Table): void {
  const count = child.days.length
  const [firsts, lasts] = [placesFrom(days, child.days), placesUpTo(days, child.days)]
  for (const [from, first] of firsts.entries()) {
    for (let to = from + 1; to < days.length; to++) {
      const last = lasts[to]!
      if (first < last) inside[from * days.length + to]! += child.best[first * count + last]!
    }
  }
}

/** Fills in what a place's own stretches add to what lies in it. */
function addOwn({ days, own, inside, best }: Table): void {
  const count = days.length
  for (let from = 0; from < count; from++) {
    for (let to = from + 1; to < count; to++) {
      let score = best[from * count + to]!
      for (const stretch of own) {
        if (stretch.last > to) break
        if (stretch.first < from) continue
        const before = best[from * count + stretch.first]!
        const whole = before + stretch.score + inside[stretch.last * count + to]!
        if (whole > score) score = whole
      }
      best[from * count + to] = score
    }
  }
}

/** The pieces that gave the best score from one day to another, found by asking again which they were. */
function collect(table: Table, from: number, to: number): Piece[] {
  const { days, own, children, inside, best } = table
  const count = days.length
  if (to <= from) return []
  const within = (begin: number, end: number) =>
    children.flatMap((child) => {
      const [first] = placesFrom([days[begin]!], child.days)
      const [last] = placesUpTo([days[end]!], child.days)
      return collect(child, first!, last!)
    })
  const score = best[from * count + to]!
  if (score === inside[from * count + to]) return score > 0 ? within(from, to) : []
  const last = own.find(
    (one) =>
      one.first >= from &&
      one.last <= to &&
      score === best[from * count + one.first]! + one.score + inside[one.last * count + to]!,
  )
  if (!last) return []
  return [...collect(table, from, last.first), last.piece, ...within(last.last, to)]
}

/** The longest pieces, as many as begin and end on few enough days, and the rest. */
function chooseDays(pieces: readonly Piece[]) {
  const days = new Set<number>()
  const chosen: Piece[] = []
  const rest: Piece[] = []
  for (const piece of pieces.toSorted(longestFirst)) {
    const more = Number(!days.has(piece.from)) + Number(!days.has(piece.to))
    if (days.size + more > mostDays) {
      rest.push(piece)
      continue
    }
    days.add(piece.from).add(piece.to)
    chosen.push(piece)
  }
  return { chosen, rest }
}

/**
 * The widest choice within the tree of places: a place's own stretches, one after the other, and in the
 * gaps between them the widest of the places that lie in it, for every gap there could be.
 */
function bestInTree(pieces: readonly Piece[], atlas: Atlas): Piece[] {
  const byNode = Map.groupBy(pieces.toSorted(inOrder), ({ area }) => area.node)

  /** Null for a place where nothing was counted. */
  function tableOf(node: string): Table | null {
    const children = atlas.childrenOf(node).flatMap((child) => tableOf(child) ?? [])
    const found = byNode.get(node) ?? []
    if (found.length === 0 && children.length === 0) return null
    const ends = new Set(children.flatMap((child) => child.days))
    for (const { from, to } of found) ends.add(from).add(to)
    const days = [...ends].toSorted((a, b) => a - b)
    const numberOf = new Map(days.map((day, at) => [day, at]))
    const own = found.map((piece) => ({
      piece,
      first: numberOf.get(piece.from)!,
      last: numberOf.get(piece.to)!,
      score: scoreOf(piece),
    }))
    const inside = new Float64Array(days.length ** 2)
    for (const child of children) addBest(inside, days, child)
    const table = { days, own, children, inside, best: inside.slice() }
    addOwn(table)
    return table
  }

  const root = tableOf(atlas.root)
  return root ? collect(root, 0, root.days.length - 1) : []
}

/** What meets none of the chosen pieces, and none of each other, the widest first. */
function addFree(chosen: readonly Piece[], more: readonly Piece[]): Piece[] {
  const all = [...chosen]
  for (const piece of more.toSorted(widestFirst)) {
    if (!all.some((other) => meet(piece, other))) all.push(piece)
  }
  return all
}

/**
 * Of pieces that may overlap, those that together cover the most places for the longest time without
 * any overlap; among equally wide ones exact numbers, then the fewest. An area outside the tree is taken
 * where it covers more than what gives way to it. The order of `pieces` does not matter.
 */
export function widestCover(pieces: readonly Piece[], atlas: Atlas): Piece[] {
  const inTree = pieces.filter(({ area }) => area.node !== null)
  const odd = pieces.filter(({ area }) => area.node === null).toSorted(widestFirst)
  const { chosen, rest } = chooseDays(inTree)
  let cover = bestInTree(chosen, atlas)
  const taken: Piece[] = []
  for (const piece of odd) {
    const inTheWay = cover.filter((other) => meet(piece, other))
    if (scoreOf(piece) <= total(inTheWay)) continue
    if (inTheWay.some((other) => other.area.node === null)) continue
    taken.push(piece)
    cover = [...cover.filter((other) => !inTheWay.includes(other)), piece]
  }
  if (taken.length > 0) {
    const free = chosen.filter((piece) => !taken.some((other) => meet(piece, other)))
    cover = [...taken, ...bestInTree(free, atlas)]
  }
  const left = [...odd, ...rest].filter((piece) => !cover.includes(piece))
  return addFree(cover, left).toSorted(inOrder)
}
