import type { Payload, Where } from 'payload'
import type { Rereading } from '../../payload-types.ts'
import { isRecordId } from '../isRecordId.ts'
import { noCounts, type RereadCounts, type RereadExample, type RereadRun } from './model.ts'

/** How many former runs are shown. */
const mostFormer = 20

function toRun(row: Rereading): RereadRun {
  const by = row.approvedBy
  return {
    id: row.id,
    state: row.state,
    extractorVersion: row.extractorVersion,
    vocabularyHash: row.vocabularyHash,
    cursor: row.cursor ?? '',
    done: row.done,
    of: row.of,
    // Written by this room only.
    counts: { ...noCounts, ...(row.counts as Partial<RereadCounts> | null) },
    examples: (row.examples as readonly RereadExample[] | null) ?? [],
    decidedBy: by && typeof by === 'object' ? { id: by.id, name: by.name ?? by.email } : null,
    decidedAt: row.approvedAt ?? null,
    finishedAt: row.finishedAt ?? null,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

/** The newest run, whatever became of it; null before the first. */
export async function latestRun(payload: Payload): Promise<RereadRun | null> {
  const { docs } = await payload.find({
    collection: 'rereadings',
    sort: '-createdAt',
    depth: 1,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toRun(docs[0]) : null
}

/** A run by its id; null when there is none. */
export async function findRun(payload: Payload, id: string): Promise<RereadRun | null> {
  if (!isRecordId(payload, id)) return null
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection: 'rereadings', where, depth: 1, limit: 1 })
  return docs[0] ? toRun(docs[0]) : null
}

/** Former runs, the newest first; without their examples. */
export async function finishedRuns(payload: Payload): Promise<RereadRun[]> {
  const { docs } = await payload.find({
    collection: 'rereadings',
    where: { state: { in: ['applied', 'dismissed'] } },
    sort: '-createdAt',
    depth: 1,
    limit: mostFormer,
    pagination: false,
  })
  return docs.map((row) => ({ ...toRun(row), examples: [] }))
}

/** What a run is begun with. */
export function freshRun(vocabularyHash: string, of: number) {
  const data = { state: 'comparing', vocabularyHash, cursor: '', done: 0, of } as const
  return { ...data, counts: { ...noCounts }, examples: [] as RereadExample[] }
}

/** Adds a run that has everything before it. */
export async function createRun(
  payload: Payload,
  extractorVersion: string,
  vocabularyHash: string,
  of: number,
): Promise<RereadRun> {
  const data = { ...freshRun(vocabularyHash, of), extractorVersion }
  const row = await payload.create({
    collection: 'rereadings',
    data: structuredClone(data) as never,
  })
  return toRun(row)
}

type RunData = Partial<Omit<Rereading, 'id' | 'createdAt' | 'updatedAt' | 'approvedBy'>> & {
  approvedBy?: string | null
}

/**
 * Changes a run if it still is as expected; of two who do so at once one only succeeds, in both
 * databases: the condition is part of the write.
 * @returns false when it is not, or gone.
 */
export async function changeRun(
  payload: Payload,
  { id }: Pick<RereadRun, 'id'>,
  expected: Pick<RereadRun, 'state'> & Partial<Pick<RereadRun, 'vocabularyHash' | 'done'>>,
  data: RunData,
): Promise<boolean> {
  const conditions: Where[] = Object.entries(expected).map(([field, value]) => ({
    [field]: { equals: value },
  }))
  const row: unknown = await payload.db.updateOne({
    collection: 'rereadings',
    where: { and: [{ id: { equals: id } }, ...conditions] },
    data: { ...data, updatedAt: new Date().toISOString() },
  })
  return row !== null
}
