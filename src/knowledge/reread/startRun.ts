import type { Payload } from 'payload'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { countDocuments } from './eachDocument.ts'
import { takeLease } from './lease.ts'
import type { RereadRun } from './model.ts'
import { isOpen } from './nextStep.ts'
import { createRun, latestRun } from './rereadingRows.ts'

/**
 * Begins a run that somebody wishes for, whatever was decided before; null while another one is open or
 * being worked on. `continueRereading` does the work.
 */
export async function startRun(payload: Payload): Promise<RereadRun | null> {
  const lease = await takeLease(payload, 'rereading')
  if (lease === null) return null
  try {
    const latest = await latestRun(payload)
    if (latest && isOpen(latest)) return null
    const { vocabularyHash } = await extractorFor(payload)
    const of = await countDocuments(payload, await systemRequest(payload))
    return await createRun(payload, EXTRACTOR_VERSION, vocabularyHash, of)
  } finally {
    await lease.release()
  }
}
