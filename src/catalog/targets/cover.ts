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

/** A piece by the places of its first and last day among all such days. */
interface Stretch {
  readonly piece: Piece
  readonly first: number
  readonly last: number
  readonly score: number
}

/** The best scores of a place: of what lies in it alone, and together with its own stretches. */
interface Table {
  readonly own: readonly Stretch[]
  readonly children: readonly string[]
  readonly inside: Float64Array
  readonly best: Float64Array
}

/** Adds a table's best scores to those of what lies around it. */
function addBest({ best }: Pick<Table, 'best'>, inside: Float64Array): void {
  for (let at = 0; at < best.length; at++) inside[at]! += best[at]!
}

/** The longest pieces, as many as begin and end on few enough days, these days in order, and the rest. */
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
  return { chosen, rest, days: [...days].toSorted((a, b) => a - b) }
}

/**
 * The widest choice within the tree of places: a place's own stretches, one after the other, and in the
 * gaps between them the widest of the places that lie in it, for every gap there could be.
 */
function bestInTree(pieces: readonly Piece[], days: readonly number[], atlas: Atlas): Piece[] {
  const count = days.length
  const numberOf = new Map(days.map((day, at) => [day, at]))
  const byNode = new Map<string, Stretch[]>()
  for (const piece of pieces.toSorted(inOrder)) {
    const [first, last] = [numberOf.get(piece.from)!, numberOf.get(piece.to)!]
    const own = byNode.get(piece.area.node!) ?? []
    own.push({ piece, first, last, score: scoreOf(piece) })
    byNode.set(piece.area.node!, own)
  }
  const tables = new Map<string, Table>()
  const empty = new Float64Array(count * count)

  /** Null for a place where nothing was counted. */
  function tableOf(node: string): Table | null {
    const children = atlas.childrenOf(node).filter((child) => tableOf(child) !== null)
    const own = byNode.get(node) ?? []
    if (own.length === 0 && children.length === 0) return null
    const inside = children.length > 0 ? new Float64Array(count * count) : empty
    for (const child of children) addBest(tables.get(child)!, inside)
    const best = inside.slice()
    for (let from = 0; from < count; from++) {
      for (let to = from + 1; to < count; to++) {
        for (const { first, last, score } of own) {
          if (last > to) break
          if (first < from) continue
          const whole = best[from * count + first]! + score + inside[last * count + to]!
          if (whole > best[from * count + to]!) best[from * count + to] = whole
        }
      }
    }
    const table = { own, children, inside, best }
    tables.set(node, table)
    return table
  }

  /** The pieces that gave the best score, found by asking again which they were. */
  function collect(node: string, from: number, to: number): Piece[] {
    const { own, children, inside, best } = tables.get(node)!
    const score = best[from * count + to]!
    const last = own.find(
      (one) =>
        one.first >= from &&
        one.last <= to &&
        score === best[from * count + one.first]! + one.score + inside[one.last * count + to]!,
    )
    if (!last || score === inside[from * count + to]) {
      return score > 0 ? children.flatMap((child) => collect(child, from, to)) : []
    }
    const after = children.flatMap((child) => collect(child, last.last, to))
    return [...collect(node, from, last.first), last.piece, ...after]
  }

  return tableOf(atlas.root) ? collect(atlas.root, 0, count - 1) : []
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
  const { chosen, rest, days } = chooseDays(inTree)
  let cover = bestInTree(chosen, days, atlas)
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
    cover = [...taken, ...bestInTree(free, days, atlas)]
  }
  const left = [...odd, ...rest].filter((piece) => !cover.includes(piece))
  return addFree(cover, left).toSorted(inOrder)
}
