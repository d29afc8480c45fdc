import { logFailure } from '../documents/logFailure.ts'
import { syncDocument } from '../documents/syncDocument.ts'
import type { RereadRun } from './model.ts'
import { addFailure } from './report.ts'
import { changeRun } from './rereadingRows.ts'
import { walkArchive, type Walk, type WalkEnd } from './walkArchive.ts'

/**
 * Reads all documents that the run has not read yet. Reading one twice changes nothing more, so what a
 * kill leaves in doubt is done again; one that fails is left to the clock, which goes on trying.
 */
export async function applyReading(walk: Walk, begun: RereadRun): Promise<WalkEnd> {
  const { payload, req } = walk
  const { end, run } = await walkArchive(walk, begun, async (document, report) => {
    try {
      await syncDocument(payload, document, 'approved')
      return { counts: report.counts, examples: report.examples }
    } catch (error) {
      await logFailure(payload, document, error, req)
      return addFailure(report)
    }
  })
  if (end !== 'done') return end
  const finished = { state: 'applied', cursor: '', finishedAt: new Date().toISOString() } as const
  await changeRun(
    payload,
    run,
    { state: 'applying', done: run.done },
    { ...finished, of: run.done },
  )
  return 'done'
}
