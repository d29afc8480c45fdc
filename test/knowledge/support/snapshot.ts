import type { CollectionSlug, Payload } from 'payload'

/** What every merge may touch; figure histories and merges themselves only grow. */
const tables = [
  ...(['articles', 'conference-reports', 'decisions', 'figures', 'places', 'indicators'] as const),
  ...(['organizations', 'extractions', 'citation-choices'] as const),
] satisfies CollectionSlug[]

type Row = Record<string, unknown> & { id: string }

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTimes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      // MongoDB leaves out what was never set.
      .filter(([field, inner]) => field !== 'updatedAt' && !isNothing(inner))
      .map(([field, inner]) => [field, withoutTimes(inner)]),
  )
}

/** All records of an archive by collection and id, without the times of their last writing. */
export async function snapshotOf(payload: Payload): Promise<Record<string, unknown>> {
  const records: Record<string, unknown> = {}
  for (const collection of tables) {
    const { docs } = await payload.db.find<Row>({ collection, pagination: false, limit: 0 })
    for (const row of docs) records[`${collection}:${row.id}`] = withoutTimes(row)
  }
  return records
}
