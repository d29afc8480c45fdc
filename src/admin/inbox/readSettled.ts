import type { PayloadRequest } from 'payload'
import type { InboxPage } from './readInbox.ts'

const atOnce = 50

/** What was settled and can be opened again. */
export interface SettledEntry {
  readonly id: string
  /** What it is called: a number, or words of a document and what they mean. */
  readonly name: string
  /** Null: no citation. */
  readonly decision: string | null
  readonly at: string | null
}

/** A page of the stubs that were rejected: those in the trash. */
export async function readRejected(
  req: PayloadRequest,
  page: number,
): Promise<InboxPage<SettledEntry>> {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'decisions',
    where: { and: [{ stub: { equals: true } }, { deletedAt: { exists: true } }] },
    sort: '-deletedAt',
    trash: true,
    page,
    limit: atOnce,
    depth: 0,
    overrideAccess: false,
    req,
    select: { number: true, deletedAt: true },
  })
  const entries = docs.map(({ id, number, deletedAt }) => ({
    id,
    name: number,
    decision: null,
    at: deletedAt ?? null,
  }))
  return { total: totalDocs, pages: totalPages, entries }
}

/** A page of what analysts chose for open forms. */
export async function readChosen(
  req: PayloadRequest,
  page: number,
): Promise<InboxPage<SettledEntry>> {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'citation-choices',
    sort: '-at',
    page,
    limit: atOnce,
    depth: 1,
    populate: { decisions: { number: true } },
    overrideAccess: false,
    req,
  })
  const entries = docs.map(({ id, quote, decision, at }) => ({
    id,
    at,
    name: quote,
    decision: typeof decision === 'string' ? decision : (decision?.number ?? null),
  }))
  return { total: totalDocs, pages: totalPages, entries }
}
