import { logFailure } from '../documents/logFailure.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { compareDocument, namesOf } from './compareDocument.ts'
import { countDocuments } from './eachDocument.ts'
import { isWithoutChange, type RereadRun } from './model.ts'
import { addFailure, addToReport } from './report.ts'
import { changeRun } from './rereadingRows.ts'
import { walkArchive, type Walk, type WalkEnd } from './walkArchive.ts'

/**
 * Compares all documents that the run has not compared yet, and hands the report to the analysts; a
 * report without any change needs nobody's approval.
 */
export async function compareArchive(walk: Walk, begun: RereadRun): Promise<WalkEnd> {
  const { payload, req } = walk
  let current = await extractorFor(payload)
  let names = namesOf(current)
  const { end, run } = await walkArchive(walk, begun, async (document, report) => {
    const now = await extractorFor(payload)
    // A report of two vocabularies would tell of neither.
    if (now.outdated || now.vocabularyHash !== begun.vocabularyHash) return 'words'
    if (now !== current) {
      current = now
      names = namesOf(now)
    }
    try {
      const compared = await compareDocument(payload, document, current, names, req)
      return compared ? addToReport(report, compared) : report
    } catch (error) {
      await logFailure(payload, document, error, req)
      return addFailure(report)
    }
  })
  if (end !== 'done') return end
  const next = isWithoutChange(run.counts)
    ? ({ state: 'applying', cursor: '', done: 0, of: await countDocuments(payload, req) } as const)
    : ({ state: 'reported', cursor: '', of: run.done } as const)
  const { vocabularyHash, done } = run
  await changeRun(payload, run, { state: 'comparing', vocabularyHash, done }, next)
  return 'done'
}
