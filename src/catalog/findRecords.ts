import type { CollectionSlug, Payload } from 'payload'

/**
 * The records whose `path` is one of the ids, with their own ids and the named fields; relations are
 * ids. Reads past Payload's operations: no access, no hooks, the main row of documents with drafts.
 */
export async function findRecords<T extends { id: string }>(
  payload: Payload,
  collection: CollectionSlug,
  path: 'id' | 'document.value',
  ids: readonly string[],
  fields: readonly (keyof T & string)[],
): Promise<T[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<T>({
    collection,
    where: { [path]: { in: [...ids] } },
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
    pagination: false,
    limit: 0,
  })
  return docs
}

/** The id a relation points at, whether or not the record itself was fetched with it. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  return typeof relation === 'string' ? relation : (relation?.id ?? null)
}

/** The calendar day (yyyy-MM-dd) of a date field, which is kept as an instant of that day in UTC. */
export function dayOf(date: string | null | undefined): string | null {
  return date ? date.slice(0, 10) : null
}
