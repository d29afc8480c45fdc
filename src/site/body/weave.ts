import type { Span } from '../../../extraction/index.ts'
import type { Leaf } from './leaves.ts'
import type { Mark } from './marks.ts'

/** Pieces of a line under one mark, or one author's link, or neither. */
export interface Run {
  readonly mark: Mark | null
  /** True for the run in which the mark begins: it alone carries the mark's id. */
  readonly first: boolean
  readonly link: Leaf['link']
  readonly leaves: readonly Leaf[]
}

/** Runs that are highlighted together, or not at all. */
export interface Passage {
  readonly highlighted: boolean
  readonly runs: readonly Run[]
}

interface Piece {
  readonly leaf: Leaf
  readonly mark: Mark | null
  readonly first: boolean
  readonly highlighted: boolean
}

/** Index of the first mark that ends after `offset`. */
function firstAfter(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Cuts a leaf wherever a mark or the highlight begins or ends. */
function piecesOf(leaf: Leaf, marks: readonly Mark[], highlight: Span | null): Piece[] {
  const { start } = leaf
  if (start === null || leaf.text === '') {
    return [{ leaf, mark: null, first: false, highlighted: false }]
  }
  const end = start + leaf.text.length
  const inside: Mark[] = []
  for (let at = firstAfter(marks, start); (marks[at]?.start ?? end) < end; at++) {
    const mark = marks[at]
    if (mark) inside.push(mark)
  }
  const edges = [start, end, ...inside.flatMap((mark) => [mark.start, mark.end])]
  if (highlight) edges.push(highlight.start, highlight.end)
  const cuts = [...new Set(edges)]
    .filter((edge) => edge >= start && edge <= end)
    .toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const mark = inside.find((one) => one.start <= from && to <= one.end) ?? null
    return {
      leaf: { ...leaf, start: from, text: leaf.text.slice(from - start, to - start) },
      mark,
      first: mark?.start === from,
      highlighted: highlight !== null && highlight.start <= from && to <= highlight.end,
    }
  })
}

function joinRuns(pieces: readonly Piece[]): Run[] {
  const runs: (Run & { leaves: Leaf[] })[] = []
  for (const { leaf, mark, first } of pieces) {
    const last = runs.at(-1)
    if (last && last.mark === mark && last.link === leaf.link) last.leaves.push(leaf)
    else runs.push({ mark, first, link: leaf.link, leaves: [leaf] })
  }
  return runs
}

/**
 * Weaves marks into a line: its leaves cut at the edges of marks and of the highlighted sentence, and
 * joined again so that a mark over bold and plain words is one run. `marks` are in text order and do
 * not overlap; offsets count in the document's plain text.
 */
export function weave(
  leaves: readonly Leaf[],
  marks: readonly Mark[],
  highlight: Span | null = null,
): Passage[] {
  const passages: { highlighted: boolean; pieces: Piece[] }[] = []
  for (const piece of leaves.flatMap((leaf) => piecesOf(leaf, marks, highlight))) {
    const last = passages.at(-1)
    if (last?.highlighted === piece.highlighted) last.pieces.push(piece)
    else passages.push({ highlighted: piece.highlighted, pieces: [piece] })
  }
  return passages.map(({ highlighted, pieces }) => ({ highlighted, runs: joinRuns(pieces) }))
}
