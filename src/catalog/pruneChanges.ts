import type { Payload } from 'payload'
import type { Change } from '../payload-types.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Removes changes older than so many days; a catalog that was away longer is built anew. The newest
 * stay, however old: the cursor of every catalog that is up to date points at them.
 */
export async function pruneChanges(payload: Payload, olderThanDays: number): Promise<void> {
  const { docs } = await payload.db.find<Change>({
    collection: 'changes',
    sort: '-createdAt',
    select: { createdAt: true },
    limit: 1,
    pagination: false,
  })
  const [newest] = docs
  if (!newest) return
  const horizon = Math.min(Date.now() - olderThanDays * day, Date.parse(newest.createdAt))
  await payload.db.deleteMany({
    collection: 'changes',
    where: { createdAt: { less_than: new Date(horizon).toISOString() } },
  })
}
