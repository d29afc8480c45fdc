import { mergedWinners } from '../../knowledge/merge/mergedWinners.ts'
import type { MergeableSlug } from '../../knowledge/merge/model.ts'
import { asVisitor, type Visit } from './visit.ts'

/** What stands last in the address of a record. */
const keys = { decisions: 'slug', places: 'slug', indicators: 'code' } as const

/**
 * The address key of the record that a record was merged into; null when there is none that the visitor
 * may see. That a hidden record was merged is told to nobody who may not see where to.
 */
export async function findWinner(
  visit: Visit,
  of: MergeableSlug,
  key: string,
): Promise<string | null> {
  const field = keys[of]
  const { docs } = await visit.payload.find({
    collection: of,
    where: { and: [{ [field]: { equals: key } }, { mergedInto: { exists: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [merged] = docs
  if (!merged) return null
  const winner = (await mergedWinners(visit.payload, of, [merged.id])).get(merged.id)
  if (winner === undefined) return null
  const seen = await visit.payload.find({
    ...asVisitor(visit),
    collection: of,
    where: { id: { equals: winner } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { [field]: true },
  })
  const row = seen.docs[0] as unknown as Record<string, string> | undefined
  return row?.[field] ?? null
}
