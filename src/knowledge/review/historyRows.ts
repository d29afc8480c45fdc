import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'
import type { HistoryAction, HistoryState } from './model.ts'

/** A row of a figure's history as it is stored. */
export interface StoredHistoryRow {
  readonly id: string
  readonly action: HistoryAction
  /** Id of the person; null for the machine. */
  readonly by: string | null
  readonly at: string
  readonly note: string | null
  readonly before: HistoryState
  readonly after: HistoryState
  /** The row that this one took back. */
  readonly undoes: string | null
}

/** All that ever happened to a figure, the newest first. */
export async function historyRows(
  payload: Payload,
  figure: string,
  req?: PayloadRequest,
): Promise<StoredHistoryRow[]> {
  const { docs } = await payload.find({
    collection: 'figure-history',
    where: { figure: { equals: figure } },
    depth: 0,
    pagination: false,
    sort: ['-at', '-createdAt'],
    ...(req && { req }),
  })
  return docs.map(({ id, action, by, at, note, ...row }): StoredHistoryRow => {
    const { undoes, ...after } = (row.after ?? {}) as HistoryState & { undoes?: string }
    const before = (row.before ?? {}) as HistoryState
    return {
      id,
      action,
      by: idOf(by),
      at,
      note: note || null,
      before,
      after,
      undoes: undoes ?? null,
    }
  })
}
