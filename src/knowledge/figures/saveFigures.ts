import type { Payload, PayloadRequest } from 'payload'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { updateUnchanged } from '../../database/updateUnchanged.ts'
import type { Figure } from '../../payload-types.ts'
import type { DocumentRef } from '../documents/documentRows.ts'
import { storedFigure, type FigureRecord, type StoredFigure } from './figureRecord.ts'
import { reconcile, type FigureReading, type ReconcilePlan } from './reconcile.ts'
import { tellMachineHistory, type MachineChange } from './tellMachineHistory.ts'

/** Rounds until what others write at the same time is taken into account. */
const mostRounds = 4

/** A figure as it was found, and when it was last written. */
export interface FoundFigure extends StoredFigure {
  readonly updatedAt: string
}

/** The figures stored of a document, orphaned ones too. */
export async function findFigures(
  payload: Payload,
  { collection, id }: DocumentRef,
  req: PayloadRequest,
): Promise<FoundFigure[]> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: { document: { equals: { relationTo: collection, value: id } } },
    depth: 0,
    pagination: false,
    sort: 'id',
    req,
  })
  return docs.map((row) => ({ ...storedFigure(row), updatedAt: row.updatedAt }))
}

/** A record as Payload takes it: with arrays of its own. */
function dataOf<T extends Partial<FigureRecord>>(record: T): T & Partial<Figure> {
  return structuredClone(record) as T & Partial<Figure>
}

async function createFigure(
  payload: Payload,
  { collection, id: value }: DocumentRef,
  record: FigureRecord,
  req: PayloadRequest,
): Promise<void> {
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

/**
 * Updates what nobody has written since it was found: what a person said meanwhile is not overwritten.
 * @returns the changes that were made.
 */
async function updateFigures(
  payload: Payload,
  found: readonly FoundFigure[],
  update: ReconcilePlan['update'],
  req: PayloadRequest,
): Promise<MachineChange[]> {
  const byId = new Map(found.map((one) => [one.id, one]))
  const made: MachineChange[] = []
  for (const { id, data: changed } of update) {
    const before = byId.get(id)
    if (!before) continue
    const version = changed.extracted ? { extractorVersion: EXTRACTOR_VERSION } : {}
    const data = { ...changed, ...version }
    const expected = before.updatedAt
    const updatedAt = await updateUnchanged(
      payload,
      { collection: 'figures', id, expected, data },
      req,
    )
    if (updatedAt !== null) made.push({ before, changed })
  }
  await tellMachineHistory(payload, made, req)
  return made
}

/** What an analyst has spoken about since it was read stays. */
async function removeFigures(
  payload: Payload,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  if (ids.length === 0) return
  const pending = { 'review.state': { equals: 'pending' } }
  const where = { and: [{ id: { in: [...ids] } }, pending] }
  await payload.delete({ collection: 'figures', where, depth: 0, req })
}

/** The figures of a document once a plan that creates and removes none was applied. */
function updated(found: readonly FoundFigure[], made: readonly MachineChange[]): StoredFigure[] {
  const changes = new Map(made.map(({ before, changed }) => [before.id, changed]))
  return found.map(({ id, state, record }) => ({
    id,
    state,
    record: { ...record, ...changes.get(id) },
  }))
}

/**
 * Makes the stored figures of a document agree with its reading. Safe beside another process that
 * does the same, and beside people who review: whoever creates figures looks once more, and of two for
 * one place the one of the lower id stays; what changed since it was looked at is looked at again.
 * @returns the figures as they are stored now.
 */
export async function saveFigures(
  payload: Payload,
  document: DocumentRef,
  reading: FigureReading,
  req: PayloadRequest,
): Promise<StoredFigure[]> {
  for (let round = 0; round < mostRounds; round++) {
    const found = await findFigures(payload, document, req)
    const { create, update, remove } = reconcile(found, reading)
    for (const record of create) await createFigure(payload, document, record, req)
    const made = await updateFigures(payload, found, update, req)
    await removeFigures(payload, remove, req)
    const isSettled = create.length === 0 && remove.length === 0 && made.length === update.length
    if (isSettled) return updated(found, made)
  }
  return findFigures(payload, document, req)
}
