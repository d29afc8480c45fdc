import { isDeepStrictEqual } from 'node:util'
import type { Payload, PayloadRequest } from 'payload'
import type { Extraction } from '../../../extraction/index.ts'
import { contextOf } from '../documents/contextOf.ts'
import { findMain, type DocumentRef } from '../documents/documentRows.ts'
import { noteChange } from '../documents/noteChange.ts'
import { findReading } from '../documents/readingRows.ts'
import type { StoredFigure } from '../figures/figureRecord.ts'
import { findFigures } from '../figures/saveFigures.ts'
import type { StoredFinding } from '../review/model.ts'
import { recordNames } from '../review/recordNames.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { findingsOf } from './findingsOf.ts'

/** The findings of a document whose text was just read, with the figures that are stored of it. */
export async function readFindings(
  payload: Payload,
  text: string,
  reading: Extraction,
  stored: readonly StoredFigure[],
  req: PayloadRequest,
): Promise<StoredFinding[]> {
  // What nobody has spoken about says what the machine read, in the machine's own words.
  const spoken = stored.filter(({ state, record }) => state !== 'pending' || !record.extracted)
  const names = await recordNames(
    payload,
    spoken.map(({ record }) => record),
    req,
  )
  return findingsOf(text, reading, stored, names)
}

/**
 * Works out anew what does not add up in a document after people changed what its figures say, and
 * tells whoever follows changes. Nothing for a document that is gone or was never read.
 */
export async function refreshFindings(
  payload: Payload,
  document: DocumentRef,
  req?: PayloadRequest,
): Promise<void> {
  const own = await systemRequest(payload, req)
  const main = await findMain(payload, document, own)
  const row = await findReading(payload, document, own)
  if (!main || !row) return
  const text = main.text ?? ''
  const current = await extractorFor(payload)
  const reading = current.extractor.extract(text, contextOf(document.collection, main, current))
  const stored = await findFigures(payload, document, own)
  const findings = await readFindings(payload, text, reading, stored, own)
  if (isDeepStrictEqual(row.findings ?? [], findings)) return
  // `updatedAt` stays: it tells when the text was read.
  const data = { findings: structuredClone(findings), updatedAt: row.updatedAt }
  await payload.db.updateOne({ collection: 'extractions', id: row.id, data, returning: false, req: own }) // prettier-ignore
  await noteChange(payload, document)
}
