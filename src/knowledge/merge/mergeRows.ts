import type { Payload } from 'payload'
import { idOf } from '../idOf.ts'
import { isRecordId } from '../isRecordId.ts'
import { MergeRefusal } from './mergeRefusal.ts'
import type { MergeableSlug, MergeLog, MergePair } from './model.ts'

/** A row of `merges` with its log. */
export interface MergeRow extends MergePair {
  readonly id: string
  readonly title: string
  readonly at: string
  readonly undoneAt: string | null
  readonly log: MergeLog
}

type Stored = Omit<MergeRow, 'log' | 'undoneAt'> & {
  moved: MergeLog
  undoneAt?: string | null
}

function mergeRow({ id, of, title, from, into, at, undoneAt, moved }: Stored): MergeRow {
  return { id, of, title, from, into, at, undoneAt: undoneAt ?? null, log: moved }
}

/** Merges that were not undone, of one collection, oldest first. */
export async function standingMerges(payload: Payload, of: MergeableSlug): Promise<MergeRow[]> {
  const { docs } = await payload.db.find<Stored>({
    collection: 'merges',
    where: { and: [{ of: { equals: of } }, { undoneAt: { exists: false } }] },
    sort: 'at',
    pagination: false,
    limit: 0,
  })
  return docs.map(mergeRow)
}

/** Refuses while another merge of one of the two records stands half done. */
export function refuseUnfinished(standing: readonly MergeRow[], { from, into }: MergePair): void {
  const open = standing.find(
    (merge) =>
      merge.log.state !== 'done' &&
      !(merge.from === from && merge.into === into) &&
      [merge.from, merge.into].some((id) => id === from || id === into),
  )
  if (open) {
    throw new MergeRefusal(
      `Lần gộp «${open.title}» còn dở dang. Hãy gộp nốt hoặc hoàn tác lần đó trước.`,
    )
  }
}

/** One merge. @throws MergeRefusal when there is none of this id. */
export async function findMerge(payload: Payload, id: string): Promise<MergeRow> {
  const where = { id: { equals: id } }
  const found = isRecordId(payload, id)
    ? await payload.db.findOne<Stored>({ collection: 'merges', where })
    : null
  if (!found) throw new MergeRefusal('Không có lần gộp này.')
  return mergeRow(found)
}

/** Notes that a merge begins, with what it will move. */
export async function beginMerge(
  payload: Payload,
  { of, from, into }: MergePair,
  title: string,
  by: string | null,
  log: MergeLog,
): Promise<MergeRow> {
  const at = new Date().toISOString()
  const data = { of, from, into, title, at, by, moved: structuredClone(log) }
  const { id } = await payload.db.create({ collection: 'merges', data })
  return { id: String(id), of, from, into, title, at, undoneAt: null, log }
}

/** Keeps how far a merge or its undo is. */
export async function saveLog(payload: Payload, id: string, log: MergeLog): Promise<void> {
  const data = { moved: structuredClone(log) }
  await payload.db.updateOne({ collection: 'merges', id, data, returning: false })
}

/** A record that may be merged, as far as merging asks. */
export interface Mergeable {
  readonly id: string
  readonly name: string
  readonly mergedInto: string | null
  readonly stub: boolean
  readonly trashed: boolean
  readonly hasText: boolean
  /** The level of a place, the unit of an indicator: records that differ in it are not the same. */
  readonly kind: string | null
  readonly links: Readonly<Record<string, unknown>>
}

type Row = Record<string, unknown> & { id: string }

function nameOf(row: Row): string {
  const name = row['number'] ?? row['name']
  if (typeof name !== 'object' || name === null) return String(name)
  return `${String((name as { vi: unknown }).vi)} (${String(row['code'])})`
}

/** A record as merging sees it; null when it is gone. In the trash it is there. */
export async function findMergeable(
  payload: Payload,
  of: MergeableSlug,
  id: string,
): Promise<Mergeable | null> {
  if (!isRecordId(payload, id)) return null
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Row>({ collection: of, where })
  if (!row) return null
  return {
    id: row.id,
    name: nameOf(row),
    mergedInto: idOf(row['mergedInto'] as string | null | undefined),
    stub: row['stub'] === true,
    trashed: Boolean(row['deletedAt']),
    hasText: Boolean(row['text']),
    kind: (row['level'] ?? row['unit'] ?? null) as string | null,
    links: row,
  }
}
