import type { Payload, PayloadRequest } from 'payload'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { isOtherVersionLeft } from '../documents/staleDocuments.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { applyReading } from './applyReading.ts'
import { compareArchive } from './compareArchive.ts'
import { countDocuments } from './eachDocument.ts'
import { LostLease, takeLease } from './lease.ts'
import type { RereadRun } from './model.ts'
import { isOpen, nextStep } from './nextStep.ts'
import { changeRun, createRun, freshRun, latestRun } from './rereadingRows.ts'

/** How a run is to be continued. */
export interface Continuation {
  /** Ends the work after the document at hand; the next continuation goes on there. */
  readonly signal?: AbortSignal
  readonly onProgress?: (run: RereadRun) => void
  /** Since when this process runs. */
  readonly since?: Date
}

/** `busy`: another process is at it. `stopped`: by the signal. `rest`: there is no more to do now. */
export type ContinuationEnd = 'busy' | 'stopped' | 'rest'

interface Work extends Continuation {
  readonly payload: Payload
  readonly req: PayloadRequest
}

/** Where the archive stands, and what is to be done next. */
async function lookAround({ payload, req, since = new Date(performance.timeOrigin) }: Work) {
  const { outdated, vocabularyHash } = await extractorFor(payload)
  const latest = await latestRun(payload)
  const step = nextStep(latest, {
    extractorVersion: EXTRACTOR_VERSION,
    vocabularyHash,
    isOtherVersionLeft: await isOtherVersionLeft(payload, req),
    since,
  })
  // With tables that make no extractor there is nothing to compare with.
  return { latest, vocabularyHash, step: outdated ? 'rest' : step } as const
}

/** The run that is to be worked on, begun anew where that is called for; null when there is none. */
async function nextRun(work: Work): Promise<RereadRun | null> {
  const { payload, req } = work
  const { latest, vocabularyHash, step } = await lookAround(work)
  if (step === 'rest') return null
  if (step === 'start') {
    if (latest && isOpen(latest)) {
      const finishedAt = new Date().toISOString()
      await changeRun(payload, latest, { state: latest.state }, { state: 'dismissed', finishedAt })
    }
    const of = await countDocuments(payload, req)
    return createRun(payload, EXTRACTOR_VERSION, vocabularyHash, of)
  }
  if (latest === null || step !== 'compareAnew') return latest
  const fresh = freshRun(vocabularyHash, await countDocuments(payload, req))
  const { state } = latest
  const isMine = await changeRun(payload, latest, { state }, structuredClone(fresh) as object)
  return isMine ? { ...latest, ...fresh } : nextRun(work)
}

/**
 * Does what there is to do about readings of another version of the extractor: compares, and applies
 * what was approved, until it is done or an analyst has to decide. One process does so at a time; one
 * that was killed is followed within half a minute by another, which goes on where it was.
 */
export async function continueRereading(
  payload: Payload,
  continuation: Continuation = {},
): Promise<ContinuationEnd> {
  const work: Work = { ...continuation, payload, req: await systemRequest(payload) }
  if ((await lookAround(work)).step === 'rest') return 'rest'
  const lease = await takeLease(payload, 'rereading')
  if (lease === null) return 'busy'
  const walk = { ...work, lease, signal: work.signal, onProgress: work.onProgress }
  try {
    for (;;) {
      const run = await nextRun(work)
      if (run === null) return 'rest'
      const end = await (run.state === 'applying' ? applyReading : compareArchive)(walk, run)
      if (end === 'stopped') return 'stopped'
    }
  } catch (error) {
    if (error instanceof LostLease) return 'busy'
    throw error
  } finally {
    await lease.release()
  }
}
