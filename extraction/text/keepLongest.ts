import type { Span } from '../model/span.ts'

/**
 * Of candidates that overlap the longest stays, on a tie the one that stands first in the list.
 * Gives them in text order. The work grows with the length of the candidates, not their square.
 */
export function keepLongest<Item extends Span>(candidates: readonly Item[]): Item[] {
  const byStart = candidates
    .map((item, order) => ({ item, order }))
    .toSorted((a, b) => a.item.start - b.item.start || a.order - b.order)
  const kept: Item[] = []
  let cluster: typeof byStart = []
  let clusterEnd = -1
  for (const entry of byStart) {
    if (entry.item.start >= clusterEnd) {
      pushWinners(kept, cluster, clusterEnd)
      cluster = []
    }
    cluster.push(entry)
    clusterEnd = Math.max(clusterEnd, entry.item.end)
  }
  pushWinners(kept, cluster, clusterEnd)
  return kept
}

function pushWinners<Item extends Span>(
  kept: Item[],
  cluster: readonly { readonly item: Item; readonly order: number }[],
  end: number,
): void {
  const first = cluster[0]
  if (first === undefined) return
  if (cluster.length === 1) {
    kept.push(first.item)
    return
  }
  const origin = first.item.start
  const taken = new Uint8Array(end - origin)
  const ranked = cluster.toSorted(
    (a, b) => lengthOf(b.item) - lengthOf(a.item) || a.order - b.order,
  )
  const winners: Item[] = []
  for (const { item } of ranked) {
    const from = item.start - origin
    const to = item.end - origin
    if (taken[from] === 1 || taken[to - 1] === 1) continue
    taken.fill(1, from, to)
    winners.push(item)
  }
  kept.push(...winners.toSorted((a, b) => a.start - b.start))
}

function lengthOf(span: Span): number {
  return span.end - span.start
}
