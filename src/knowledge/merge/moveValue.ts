import { isDeepStrictEqual } from 'node:util'
import type { LinkValue } from './model.ts'

/**
 * A link's value with the winner in the loser's place, each record once and none pointing at itself.
 * @param holder id of the record that has the link.
 */
export function movedValue(
  before: LinkValue,
  from: string,
  into: string,
  holder: string,
): LinkValue {
  const put = (id: string) => (id === from ? into : id)
  if (before === null) return null
  if (typeof before === 'string') return put(before) === holder ? null : put(before)
  return [...new Set(before.map(put))].filter((id) => id !== holder)
}

function isList(value: LinkValue): value is readonly string[] {
  return typeof value === 'object' && value !== null
}

/**
 * What a link should hold once the merge is undone: exactly what it was where nobody touched it since;
 * else what was added since stays, what was taken away stays away, and only the merge's own change is
 * taken back.
 */
export function restoredValue(
  current: LinkValue,
  { before, after }: { readonly before: LinkValue; readonly after: LinkValue },
  into: string,
): LinkValue {
  if (isDeepStrictEqual(current, after)) return before
  if (!isList(current) || !isList(before) || !isList(after)) return current
  const added = after.filter((id) => !before.includes(id))
  const removed = before.filter((id) => !after.includes(id))
  const missing = removed.filter((id) => !current.includes(id))
  const at = current.findIndex((id) => id === into || added.includes(id))
  if (at < 0) return current
  const rest = (from: number, to?: number) =>
    current.slice(from, to).filter((id) => !added.includes(id))
  return [...rest(0, at), ...missing, ...rest(at)]
}
