import type { Payload, PayloadRequest } from 'payload'
import type { HistoryAction, HistoryState } from './model.ts'

/** One change of a figure on its way into its history. */
export interface HistoryEntry {
  readonly figure: string
  readonly action: HistoryAction
  /** Id of the person; null for the machine. */
  readonly by: string | null
  /** Now, where it is left out. */
  readonly at?: string
  readonly note?: string | null
  readonly before: HistoryState
  readonly after: HistoryState & { readonly undoes?: string }
}

/** Adds rows to the history of figures; rows are never changed. */
export async function writeHistory(
  payload: Payload,
  entries: readonly HistoryEntry[],
  req?: PayloadRequest,
): Promise<void> {
  const now = new Date().toISOString()
  for (const { at = now, note = null, ...entry } of entries) {
    const data = { ...structuredClone(entry), at, note }
    // Past Payload's operation: nothing hooks into history, and reviewing should not wait for it.
    await payload.db.create({
      collection: 'figure-history',
      data,
      returning: false,
      ...(req && { req }),
    })
  }
}
