import type { BodyNode } from './node.ts'

/** A page's own title is level 1. */
const top = 2
const deepest = 4

/**
 * The level at which each heading of a body is shown: as its author set it, but never deeper than one
 * below the heading before it, so that the page's outline has no holes.
 */
export function headingLevels(nodes: readonly BodyNode[]): ReadonlyMap<BodyNode, number> {
  const levels = new Map<BodyNode, number>()
  let previous = top - 1
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    const wanted = Number(node.tag?.slice(1)) || top
    previous = Math.min(Math.max(wanted, top), previous + 1, deepest)
    levels.set(node, previous)
  }
  return levels
}
