import type { Mark } from './model.ts'

/** A stretch of the text with everything that was read there, the narrowest last. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * The whole text in stretches, cut where a mark begins or ends; joined they are the text. Marks may lie
 * in or across one another and need no order.
 */
export function cutSegments(text: string, marks: readonly Mark[]): Segment[] {
  const real = marks
    .filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
    .toSorted((a, b) => a.start - b.start)
  const edges = [0, text.length, ...real.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b)
  let open: Mark[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start)
    for (let mark = real[next]; mark && mark.start === start; mark = real[next]) {
      open.push(mark)
      next++
    }
    const widestFirst = open.toSorted((a, b) => b.end - b.start - (a.end - a.start))
    return { start, text: text.slice(start, cuts[index + 1]), marks: widestFirst }
  })
}
