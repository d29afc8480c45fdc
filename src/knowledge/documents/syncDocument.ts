import { isDeepStrictEqual } from 'node:util'
import type { Payload, PayloadRequest } from 'payload'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { findFigures, saveFigures } from '../figures/saveFigures.ts'
import { readFindings } from '../findings/refreshFindings.ts'
import { idsOf } from '../idOf.ts'
import type { StoredMentions } from '../model.ts'
import type { StoredFinding } from '../review/model.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor, type CurrentExtractor } from '../vocabulary/extractorFor.ts'
import { audienceOf, isOpen, type Audience } from './audienceOf.ts'
import { contextOf } from './contextOf.ts'
import { findMain, type DocumentFields, type DocumentRef } from './documentRows.ts'
import type { DocumentLinks } from './linksOf.ts'
import { mustRead, type Occasion } from './mustRead.ts'
import { noteChange } from './noteChange.ts'
import { readMain } from './readMain.ts'
import { findReading, saveReading, textHashOf, type ReadingState } from './readingRows.ts'
import { resolveDecisions } from './resolveDecisions.ts'
import { settleStubs } from './settleStubs.ts'

/** Rounds until no other saving changes the text while it is read. */
const mostRounds = 4

interface Sync {
  readonly payload: Payload
  readonly document: DocumentRef
  readonly main: DocumentFields
  readonly audience: Audience
  readonly occasion: Occasion
  readonly req: PayloadRequest
}

/** Lets the figures of an unchanged text follow who may see the document. */
async function spreadAudience({ payload, document, audience, req }: Sync): Promise<void> {
  for (const { id, record } of await findFigures(payload, document, req)) {
    if (isDeepStrictEqual(record.audience, audience)) continue
    await payload.update({ collection: 'figures', id, data: { audience }, depth: 0, req })
  }
}

/**
 * Writes the links of the main row where a new reading differs from what its last saving found. Past
 * Payload's update, which would make a version and publish a draft that lies over the main row.
 */
async function saveLinks(
  { payload, document, main, req }: Sync,
  { cites, places }: DocumentLinks,
): Promise<void> {
  const before = { cites: idsOf(main.cites), places: idsOf(main.places) }
  if (isDeepStrictEqual(before, { cites, places })) return
  await payload.db.updateOne({
    ...document,
    data: { cites, places, updatedAt: main.updatedAt },
    req,
    returning: false,
  })
}

/** What the row of a reading keeps beside from what it was read. */
interface Stored extends StoredMentions {
  readonly findings: readonly StoredFinding[]
}

/** Reads the text of the main row and stores its figures and links; gives the rest. */
async function readAnew(sync: Sync, current: CurrentExtractor): Promise<Stored> {
  const { payload, document, main, req } = sync
  const { figures, extraction, links, mentions } = await readMain(
    sync,
    document,
    main,
    current,
    (cited) => resolveDecisions(payload, cited, req),
  )
  const stored = await saveFigures(payload, document, figures, req)
  await saveLinks(sync, links)
  const findings = await readFindings(payload, figures.text, extraction, stored, req)
  return { ...mentions, findings }
}

/** The other decisions that mentions name. */
function citedBy({ citations }: StoredMentions, { id }: DocumentRef): string[] {
  return citations.flatMap(({ decision }) => (decision === id ? [] : (decision ?? [])))
}

/** True when the text was read, false when what is stored was current. */
async function syncMain(sync: Sync): Promise<boolean> {
  const { payload, document, main, audience, occasion, req } = sync
  const current = await extractorFor(payload)
  const wanted: ReadingState = {
    textHash: textHashOf(main.text ?? '', contextOf(document.collection, main, current)),
    extractorVersion: EXTRACTOR_VERSION,
    vocabularyHash: current.vocabularyHash,
  }
  const before = await findReading(payload, document, req)
  const stale = mustRead(occasion, before, wanted, main.updatedAt)
  if (!stale) await spreadAudience(sync)
  const anew = before && !stale ? null : await readAnew(sync, current)

  const mentions = anew ?? before
  const cited = mentions ? citedBy(mentions, document) : []
  const citedBefore = before ? citedBy(before, document) : []
  const shown = new Set(isOpen(audience) ? cited : [])
  await settleStubs(payload, document, [...cited, ...citedBefore], shown)
  // Last: after a crash anywhere above, the document still counts as not read.
  if (anew) await saveReading(payload, document, { ...anew, ...wanted }, req)
  return stale
}

/**
 * Makes figures, links and mentions of a document agree with its main row: reads its text when that, its
 * context or the vocabulary changed, or when the occasion asks for it; else only lets figures and stubs
 * follow who may see it. Does nothing for a document that is gone. Safe to repeat and beside other
 * processes.
 * @param req of the saving that caused it, to join its transaction.
 * @returns whether the text was read.
 */
export async function syncDocument(
  payload: Payload,
  document: DocumentRef,
  occasion: Occasion,
  req?: PayloadRequest,
): Promise<boolean> {
  const own = await systemRequest(payload, req)
  let main = await findMain(payload, document, own)
  let read = false
  for (let round = 0; main && round < mostRounds; round++) {
    const audience = audienceOf(document.collection, main)
    // What was approved is read once; then only what changed meanwhile.
    const why = read && occasion === 'approved' ? 'saved' : occasion
    const sync = { payload, document, main, audience, occasion: why, req: own }
    if (!(await syncMain(sync))) break
    read = true
    const { updatedAt } = main
    main = await findMain(payload, document, own)
    if (main?.updatedAt === updatedAt) break
  }
  if (read && !req) await noteChange(payload, document)
  return read
}
