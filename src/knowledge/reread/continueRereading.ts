import type { Payload, PayloadRequest } from 'payload'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { isOtherVersionLeft } from '../documents/staleDocuments.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { applyReading } from './applyReading.ts'
import { compareArchive } from './compareArchive.ts'
import { countDocuments } from './eachDocument.ts'
import { LostLease, takeLease, type Lease } from './lease.ts'
import type { RereadRun } from './model.ts'
import { isOpen, nextStep } from './nextStep.ts'
import { changeRun, createRun, freshRun, latestRun } from './rereadingRows.ts'
import type { WalkEnd } from './walkArchive.ts'

/** How a run is to be continued. */
export interface Continuation {
  /** Starts a run even if no version is new, once; not while another one is open. */
  readonly startAnyway?: boolean
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
  readonly lease: Lease
}

/** The run that is to be worked on, begun anew where that is called for; null when there is none. */
async function nextRun(work: Work, mayStart: boolean): Promise<RereadRun | null> {
  const { payload, req, since = new Date(performance.timeOrigin) } = work
  const { outdated, vocabularyHash } = await extractorFor(payload)
  // With tables that make no extractor there is nothing to compare with.
  if (outdated) return null
  const latest = await latestRun(payload)
  const step = nextStep(latest, {
    extractorVersion: EXTRACTOR_VERSION,
    vocabularyHash,
    isOtherVersionLeft: await isOtherVersionLeft(payload, req),
    since,
  })
  if (step === 'start' || (mayStart && (latest === null || !isOpen(latest)))) {
    if (latest && isOpen(latest)) {
      const finishedAt = new Date().toISOString()
      await changeRun(payload, latest, { state: latest.state }, { state: 'dismissed', finishedAt })
    }
    const of = await countDocuments(payload, req)
    return createRun(payload, EXTRACTOR_VERSION, vocabularyHash, of)
  }
  if (latest === null || step === 'rest') return null
  if (step === 'compareAnew') {
    const fresh = freshRun(vocabularyHash, await countDocuments(payload, req))
    const { state } = latest
    const isMine = await changeRun(payload, latest, { state }, structuredClone(fresh) as object)
    return isMine ? { ...latest, ...fresh } : nextRun(work, false)
  }
  return latest
}

async function workOn(work: Work, run: RereadRun): Promise<WalkEnd> {
  const walk = { ...work, signal: work.signal, onProgress: work.onProgress }
  return run.state === 'applying' ? applyReading(walk, run) : compareArchive(walk, run)
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
  const lease = await takeLease(payload, 'rereading')
  if (lease === null) return 'busy'
  const work = { ...continuation, payload, lease, req: await systemRequest(payload) }
  try {
    let mayStart = continuation.startAnyway === true
    for (;;) {
      const run = await nextRun(work, mayStart)
      if (run === null) return 'rest'
      mayStart = false
      if ((await workOn(work, run)) === 'stopped') return 'stopped'
    }
  } catch (error) {
    if (error instanceof LostLease) return 'busy'
    throw error
  } finally {
    await lease.release()
  }
}
