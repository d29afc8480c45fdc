import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'
import type { MergeableSlug } from './model.ts'

/**
 * The records that merges put in the place of others: for each of the ids that was merged, the id at the
 * end of its chain. Ids that were not merged are not in it.
 */
export async function mergedWinners(
  payload: Payload,
  of: MergeableSlug,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  const next = new Map<string, string>()
  let open = [...new Set(ids)]
  while (open.length > 0) {
    const { docs } = await payload.find({
      collection: of,
      where: { and: [{ id: { in: open } }, { mergedInto: { exists: true } }] },
      depth: 0,
      pagination: false,
      trash: of === 'decisions',
      select: { mergedInto: true },
      ...(req && { req }),
    })
    for (const { id, mergedInto } of docs) next.set(id, idOf(mergedInto) ?? id)
    open = docs.flatMap(({ mergedInto }) => idOf(mergedInto) ?? []).filter((id) => !next.has(id))
  }
  return new Map(ids.filter((id) => next.has(id)).map((id) => [id, endOfChain(next, id)] as const))
}

/** Follows a chain of merges to its end; of one that bites its tail that record is the end whose id is lowest. */
export function endOfChain(next: ReadonlyMap<string, string>, id: string): string {
  const chain = [id]
  for (;;) {
    const following = next.get(chain.at(-1) ?? '')
    if (following === undefined) return chain.at(-1) ?? id
    const circle = chain.indexOf(following)
    if (circle >= 0) return chain.slice(circle).toSorted()[0] ?? id
    chain.push(following)
  }
}
