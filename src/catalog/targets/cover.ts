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

/** More stretches of time of one place are not weighed against each other; the longest are. */
const mostStretches = 40

/** No more areas outside the tree are tried, the widest first. */
const mostOdd = 20

/** A province's day outweighs any number of words that a cover could be told in. */
const dayWeight = 10_000
const hedgedCost = 100

type Rope = Piece | readonly Rope[]

interface Found {
  readonly score: number
  readonly pieces: Rope
}

const nothing: Found = { score: 0, pieces: [] }

function scoreOf({ area, from, to, hedged }: Piece): number {
  return area.width * (to - from) * dayWeight - (hedged ? hedgedCost : 1)
}

function both(a: Found, b: Found): Found {
  if (a === nothing) return b
  return b === nothing ? a : { score: a.score + b.score, pieces: [a.pieces, b.pieces] }
}

function flatten(rope: Rope): Piece[] {
  return 'key' in rope ? [rope] : rope.flatMap(flatten)
}

const inOrder = (a: Piece, b: Piece) => a.to - b.to || (a.key < b.key ? -1 : 1)

const widestFirst = (a: Piece, b: Piece) => scoreOf(b) - scoreOf(a) || inOrder(a, b)

/** The pieces of each place, none but the longest where there are very many. */
function piecesByNode(pieces: readonly Piece[]): Map<string, Piece[]> {
  const byNode = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const node = piece.area.node
    if (node !== null) byNode.set(node, [...(byNode.get(node) ?? []), piece])
  }
  for (const [node, own] of byNode) {
    const longest = own.toSorted(widestFirst)
    byNode.set(node, longest.slice(0, mostStretches).toSorted(inOrder))
  }
  return byNode
}

/**
 * The best choice within the tree: a place's own stretches, one after the other, and in the gaps between
 * them the best of the places that lie in it.
 */
function bestInTree(pieces: readonly Piece[], atlas: Atlas, from: number, to: number): Found {
  const byNode = piecesByNode(pieces)
  const known = new Map<string, Map<number, Map<number, Found>>>()
  const living = new Map<string, readonly string[]>()

  /** The places in a place that have pieces, themselves or further down. */
  function childrenOf(node: string): readonly string[] {
    const before = living.get(node)
    if (before) return before
    const found = atlas
      .childrenOf(node)
      .filter((child) => byNode.has(child) || childrenOf(child).length > 0)
    living.set(node, found)
    return found
  }

  function inGap(node: string, begin: number, end: number): Found {
    if (end <= begin) return nothing
    return childrenOf(node).reduce((sum, child) => both(sum, best(child, begin, end)), nothing)
  }

  function find(node: string, begin: number, end: number): Found {
    const own = (byNode.get(node) ?? []).filter((piece) => piece.from >= begin && piece.to <= end)
    if (own.length === 0) return inGap(node, begin, end)
    const upTo: Found[] = []
    for (const piece of own) {
      let before = inGap(node, begin, piece.from)
      for (const [at, other] of own.slice(0, upTo.length).entries()) {
        if (other.to > piece.from) break
        const longer = both(upTo[at]!, inGap(node, other.to, piece.from))
        if (longer.score > before.score) before = longer
      }
      upTo.push(both(before, { score: scoreOf(piece), pieces: piece }))
    }
    let found = inGap(node, begin, end)
    for (const [at, last] of own.entries()) {
      const whole = both(upTo[at]!, inGap(node, last.to, end))
      if (whole.score > found.score) found = whole
    }
    return found
  }

  function best(node: string, begin: number, end: number): Found {
    let byBegin = known.get(node)
    if (!byBegin) known.set(node, (byBegin = new Map()))
    let byEnd = byBegin.get(begin)
    if (!byEnd) byBegin.set(begin, (byEnd = new Map()))
    let found = byEnd.get(end)
    if (!found) byEnd.set(end, (found = find(node, begin, end)))
    return found
  }

  return best(atlas.root, from, to)
}

function meet(a: Piece, b: Piece): boolean {
  return a.from < b.to && b.from < a.to && overlap(a.area, b.area)
}

const total = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + scoreOf(piece), 0)

/**
 * Of pieces that may overlap, those that together cover the most places for the longest time without
 * any overlap; among equally wide ones exact numbers, then the fewest. An area outside the tree is taken
 * where the cover grows by it, the widest first. The order of `pieces` does not matter.
 */
export function widestCover(pieces: readonly Piece[], atlas: Atlas): Piece[] {
  if (pieces.length === 0) return []
  const from = Math.min(...pieces.map((piece) => piece.from))
  const to = Math.max(...pieces.map((piece) => piece.to))
  const isOdd = ({ area }: Piece) => area.node === null
  const inTree = pieces.filter((piece) => !isOdd(piece))
  const odd = pieces.filter(isOdd).toSorted(widestFirst)

  /** These odd ones, and of the tree the best beside them. */
  function around(taken: readonly Piece[]): Piece[] {
    const free = inTree.filter((piece) => !taken.some((one) => meet(piece, one)))
    return [...taken, ...flatten(bestInTree(free, atlas, from, to).pieces)]
  }
  let taken: Piece[] = []
  let cover = around(taken)
  for (const piece of odd.slice(0, mostOdd)) {
    if (taken.some((one) => meet(piece, one))) continue
    const other = around([...taken, piece])
    if (total(other) <= total(cover)) continue
    taken = [...taken, piece]
    cover = other
  }
  return cover.toSorted(inOrder)
}
