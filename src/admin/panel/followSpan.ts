import { nearestOccurrence } from '../../knowledge/figures/locate.ts'
import type { EntrySpan } from './model.ts'

/** How many characters two texts begin with alike. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length++
  return length
}

/**
 * Where words that were read in one text stand in the text it was edited to: moved by what was typed
 * before them, else where the same words stand nearest. Null when they are gone.
 */
export function followSpan(
  before: string,
  after: string,
  [start, end]: EntrySpan,
): EntrySpan | null {
  const isBehind = start >= commonStart(before, after)
  const moved = isBehind ? start + after.length - before.length : start
  const found = nearestOccurrence(after, before.slice(start, end), Math.max(0, moved))
  return found === null ? null : [found, found + end - start]
}
