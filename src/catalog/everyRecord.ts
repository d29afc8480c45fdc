import type { CollectionSlug, Payload } from 'payload'
import type { RecordName } from './rows.ts'

/** The names of all records of some collections. */
export async function everyRecord(
  payload: Payload,
  collections: readonly CollectionSlug[],
): Promise<RecordName[]> {
  const names: RecordName[] = []
  for (const collection of collections) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      select: { createdAt: true },
      pagination: false,
      limit: 0,
    })
    names.push(...docs.map(({ id }) => ({ of: collection, record: id })))
  }
  return names
}
