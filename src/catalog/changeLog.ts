import type { Payload, PayloadRequest } from 'payload'
import type { Change } from '../payload-types.ts'

/** A record that was written or removed: its collection and id, and the row that says so. */
export type LoggedChange = Pick<Change, 'id' | 'of' | 'record' | 'createdAt'>

/**
 * The longest time between the instant a change says it was written at and the instant others can read
 * it, in milliseconds: MongoDB lets a transaction last 60 seconds, and the clocks of machines differ.
 */
export const longestDelay = 120_000

/**
 * Leaves a row that says a record was written or removed. Written past Payload's operations: it has no
 * hooks, versions or access, and a save should not wait for them. With a request, the row joins its
 * transaction.
 */
export async function logChange(
  payload: Payload,
  of: string,
  record: string,
  req?: PayloadRequest,
): Promise<LoggedChange> {
  return (await payload.db.create({
    collection: 'changes',
    data: { of, record, createdAt: new Date().toISOString() },
    ...(req && { req }),
  })) as Change
}

/**
 * The changes since an instant, oldest first.
 * @param since milliseconds
 */
export async function readChanges(payload: Payload, since: number): Promise<LoggedChange[]> {
  const { docs } = await payload.db.find<Change>({
    collection: 'changes',
    where: { createdAt: { greater_than_equal: new Date(since).toISOString() } },
    sort: 'createdAt',
    select: { of: true, record: true, createdAt: true },
    pagination: false,
    limit: 0,
  })
  return docs
}

/** True when the archive still has the row with this id. */
export async function hasChange(payload: Payload, id: string): Promise<boolean> {
  const found = await payload.db.findOne({ collection: 'changes', where: { id: { equals: id } } })
  return found !== null && found !== undefined
}
