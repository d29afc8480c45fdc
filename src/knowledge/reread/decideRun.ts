import type { Payload } from 'payload'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { countDocuments } from './eachDocument.ts'
import { takeLease } from './lease.ts'
import type { RereadRun } from './model.ts'
import { changeRun, findRun } from './rereadingRows.ts'

/** What a person may make of a report. */
export type Verdict = 'approve' | 'dismiss'

/**
 * Why a verdict was refused: there is no such run; somebody decided before, or nothing waits for it; the
 * report is another one than the person saw; the vocabulary or the extractor is another one by now;
 * somebody is deciding at this moment.
 */
export type Refusal = 'missing' | 'notWaiting' | 'notSeen' | 'outdated' | 'busy'

/** The run as it is afterwards, and why it was not decided, if so. */
export interface Decided {
  readonly run: RereadRun | null
  readonly refusal: Refusal | null
}

async function refusalOf(
  payload: Payload,
  run: RereadRun,
  verdict: Verdict,
  seen: string,
): Promise<Refusal | null> {
  if (run.state !== 'reported') return 'notWaiting'
  if (run.updatedAt !== seen) return 'notSeen'
  const { vocabularyHash } = await extractorFor(payload)
  const isCurrent =
    run.extractorVersion === EXTRACTOR_VERSION && run.vocabularyHash === vocabularyHash
  return verdict === 'approve' && !isCurrent ? 'outdated' : null
}

async function decide(
  payload: Payload,
  id: string,
  verdict: Verdict,
  seen: string,
  by: string | null,
): Promise<Decided> {
  const run = await findRun(payload, id)
  if (run === null) return { run, refusal: 'missing' }
  const refusal = await refusalOf(payload, run, verdict, seen)
  if (refusal) return { run, refusal }
  const now = new Date().toISOString()
  const { vocabularyHash, counts } = run
  const decision = { approvedBy: by, approvedAt: now }
  const change =
    verdict === 'dismiss'
      ? { ...decision, state: 'dismissed' as const, finishedAt: now }
      : {
          ...decision,
          state: 'applying' as const,
          cursor: '',
          done: 0,
          of: await countDocuments(payload, await systemRequest(payload)),
          // From now on those that could not be read for good.
          counts: { ...counts, failed: 0 } as Record<string, unknown>,
        }
  const isDecided = await changeRun(payload, run, { state: 'reported', vocabularyHash }, change)
  return { run: await findRun(payload, id), refusal: isDecided ? null : 'notWaiting' }
}

/**
 * Approves a report, which then is applied in the background, or dismisses it: the archive stays as it
 * was read until the extractor's next version. Of two people one only succeeds, whichever database it is.
 * @param seen `updatedAt` of the report that the person saw.
 * @param by id of the person; null for the operator of the machine.
 */
export async function decideRun(
  payload: Payload,
  id: string,
  verdict: Verdict,
  seen: string,
  by: string | null,
): Promise<Decided> {
  // FerretDB 1 compares and writes in two steps.
  const lease = await takeLease(payload, `rereading:${id}`)
  if (lease === null) return { run: await findRun(payload, id), refusal: 'busy' }
  try {
    return await decide(payload, id, verdict, seen, by)
  } finally {
    await lease.release()
  }
}
