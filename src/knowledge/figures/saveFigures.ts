import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import type { Payload, PayloadRequest } from 'payload'
import type { DocumentRef } from '../documents/documentRows.ts'
import type { Figure } from '../../payload-types.ts'
import { storedFigure, type FigureRecord, type StoredFigure } from './figureRecord.ts'
import { reconcile, type FigureReading, type ReconcilePlan } from './reconcile.ts'

/** Rounds until figures that another process makes of the same text at the same time are gone. */
const mostRounds = 4

/** The figures stored of a document, orphaned ones too. */
export async function findFigures(
  payload: Payload,
  { collection, id }: DocumentRef,
  req: PayloadRequest,
): Promise<StoredFigure[]> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: { document: { equals: { relationTo: collection, value: id } } },
    depth: 0,
    pagination: false,
    sort: 'id',
    req,
  })
  return docs.map(storedFigure)
}

/** A record as Payload takes it: with arrays of its own. */
function dataOf<T extends Partial<FigureRecord>>(record: T): T & Partial<Figure> {
  return structuredClone(record) as T & Partial<Figure>
}

async function applyPlan(
  payload: Payload,
  { collection, id: value }: DocumentRef,
  { create, update, remove }: ReconcilePlan,
  req: PayloadRequest,
): Promise<void> {
  const figures = { collection: 'figures', depth: 0, req } as const
  for (const record of create) {
    const data = {
      ...dataOf(record),
      document: { relationTo: collection, value },
      extractorVersion: EXTRACTOR_VERSION,
      review: { state: 'pending' },
    }
    // Past Payload's operation, which takes four times as long and has nothing to add: the record is
    // complete, and who follows changes looks at a document with all its figures.
    await payload.db.create({ collection: 'figures', data, req, returning: false })
  }
  for (const { id, data } of update) {
    const version = data.extracted ? { extractorVersion: EXTRACTOR_VERSION } : {}
    await payload.update({ ...figures, id, data: { ...dataOf(data), ...version } })
  }
  if (remove.length > 0) {
    // What an analyst has spoken about since it was read stays.
    const pending = { 'review.state': { equals: 'pending' } }
    await payload.delete({ ...figures, where: { and: [{ id: { in: [...remove] } }, pending] } })
  }
}

/**
 * Makes the stored figures of a document agree with its reading. Safe beside another process that
 * does the same: whoever creates figures looks once more, and of two for one place the one of the
 * lower id stays.
 */
export async function saveFigures(
  payload: Payload,
  document: DocumentRef,
  reading: FigureReading,
  req: PayloadRequest,
): Promise<void> {
  for (let round = 0; round < mostRounds; round++) {
    const plan = reconcile(await findFigures(payload, document, req), reading)
    await applyPlan(payload, document, plan, req)
    if (plan.create.length === 0) return
  }
}
