import { setImmediate } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import type { DocumentRef } from '../documents/documentRows.ts'
import { documentsAfter } from './eachDocument.ts'
import { LostLease, type Lease } from './lease.ts'
import type { RereadRun } from './model.ts'
import { changeRun } from './rereadingRows.ts'
import type { Report } from './report.ts'

/** How long work may go unsaved, in milliseconds: no more is done twice after a kill. */
const saveEvery = 250

/** What a walk needs besides its run. */
export interface Walk {
  readonly payload: Payload
  readonly req: PayloadRequest
  readonly lease: Lease
  /** Ends the walk after the document at hand. */
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((run: RereadRun) => void) | undefined
}

/** How a walk ended; `words` when the vocabulary was edited meanwhile. */
export type WalkEnd = 'done' | 'stopped' | 'words'

/**
 * Visits all documents after the run's cursor and keeps the run's state. Cursor, counts and examples are
 * one write, so that a run that was killed goes on as if it had not been. The write succeeds only where
 * the last one of this walk still stands.
 * @param visit gives the report with the document in it; `words` ends the walk.
 * @throws LostLease when another process goes on with the run.
 */
export async function walkArchive(
  { payload, req, lease, signal, onProgress }: Walk,
  begun: RereadRun,
  visit: (document: DocumentRef, report: Report) => Promise<Report | 'words'>,
): Promise<{ readonly end: WalkEnd; readonly run: RereadRun }> {
  let saved = begun
  let run = begun
  let savedAt = Date.now()
  const save = async () => {
    if (run === saved) return
    const { cursor, done, counts, examples } = run
    const of = Math.max(run.of, done)
    const data = structuredClone({ cursor, done, of, counts, examples }) as object
    const { state, vocabularyHash } = saved
    if (!(await changeRun(payload, run, { state, vocabularyHash, done: saved.done }, data))) {
      throw new LostLease(`rereading ${run.id}`)
    }
    saved = run
    savedAt = Date.now()
  }
  let end: WalkEnd = 'done'
  for await (const { cursor, ...document } of documentsAfter(payload, begun.cursor, req)) {
    // SQLite answers within the same turn: a server would answer nobody until all are done.
    await setImmediate()
    await lease.renew()
    if (signal?.aborted) {
      end = 'stopped'
      break
    }
    const report = await visit(document, run)
    if (report === 'words') {
      end = 'words'
      break
    }
    run = { ...run, ...report, cursor, done: run.done + 1 }
    if (Date.now() - savedAt >= saveEvery) await save()
    onProgress?.(run)
  }
  await save()
  return { end, run }
}
