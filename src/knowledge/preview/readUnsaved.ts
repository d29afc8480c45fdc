import type { Payload, PayloadRequest } from 'payload'
import type { DocumentFields, DocumentRef } from '../documents/documentRows.ts'
import { readMain, type MainReading } from '../documents/readMain.ts'
import { findDecisions, numbersOf } from '../documents/resolveDecisions.ts'
import type { StoredFigure } from '../figures/figureRecord.ts'
import { reconcile } from '../figures/reconcile.ts'
import { readFindings } from '../findings/refreshFindings.ts'
import type { StoredFinding } from '../review/model.ts'
import type { CurrentExtractor } from '../vocabulary/extractorFor.ts'

/** What saving a text would make of it. */
export interface UnsavedReading extends Pick<MainReading, 'extraction' | 'mentions'> {
  /** As they would be stored, in text order; the ids of those not stored yet begin with `newFigure`. */
  readonly figures: readonly StoredFigure[]
  /** What people said of figures whose sentence is in the stored text but no longer in this one. */
  readonly gone: readonly StoredFigure[]
  readonly findings: readonly StoredFinding[]
}

/** How the ids of figures begin that no row has yet. */
export const newFigure = 'new:'

/**
 * Reads a text that is not saved as saving would read it, with what people said of the figures that are
 * stored of its document; writes nothing, and cited decisions that are not known stay unknown.
 * @param fields of the document, `text` among them.
 * @param stored figures of the document; none for one that is not saved yet.
 */
export async function readUnsaved(
  { payload, req }: { readonly payload: Payload; readonly req: PayloadRequest },
  document: DocumentRef,
  fields: DocumentFields,
  stored: readonly StoredFigure[],
  current: CurrentExtractor,
): Promise<UnsavedReading> {
  const { figures, extraction, mentions } = await readMain(
    { payload, req },
    document,
    fields,
    current,
    (cited) => findDecisions(payload, numbersOf(cited), req),
  )
  const { create, update, remove } = reconcile(stored, figures)
  const changes = new Map(update.map(({ id, data }) => [id, data]))
  const removed = new Set(remove)
  const staying = stored
    .filter(({ id }) => !removed.has(id))
    .map((one): StoredFigure => ({ ...one, record: { ...one.record, ...changes.get(one.id) } }))
  const added = create.map((record, index): StoredFigure => {
    return { id: `${newFigure}${index}`, state: 'pending', record }
  })
  const standing = [...staying.filter(({ record }) => !record.orphaned), ...added].toSorted(
    (a, b) => (a.record.start ?? 0) - (b.record.start ?? 0),
  )
  return {
    extraction,
    mentions,
    figures: standing,
    gone: staying.filter(({ id, record }) => record.orphaned && changes.get(id)?.orphaned === true),
    findings: await readFindings(payload, figures.text, extraction, standing, req),
  }
}
