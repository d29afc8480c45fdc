import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import { isRecordId } from '../isRecordId.ts'
import { figureReviews } from './figureReviews.ts'
import { reviewerOf } from './findForReview.ts'
import type { OrphanList } from './model.ts'

const querySchema = z.object({
  document: z.string().min(1).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  limit: z.coerce.number().int().min(1).max(100).catch(25),
})

/** Titles of documents by `collection:id`; of decisions their number. */
async function titlesOf(
  req: PayloadRequest,
  documents: readonly ({ collection: string; id: string } | null)[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const collection of documentSlugs) {
    const ids = documents.flatMap((one) => (one?.collection === collection ? [one.id] : []))
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      depth: 0,
      pagination: false,
      trash: true,
      select: { title: true, number: true },
      req,
    })
    for (const { id, title, number } of docs as { id: string; title?: string; number?: string }[]) {
      titles.set(`${collection}:${id}`, title || number || '')
    }
  }
  return titles
}

/**
 * `GET /api/figures/orphans?document=ID&page=1&limit=25`: what people said of figures whose sentence is
 * gone, newest first; those that were rejected are settled.
 */
export async function listOrphans(req: PayloadRequest): Promise<OrphanList> {
  reviewerOf(req)
  const { document, page, limit } = querySchema.parse({
    document: req.searchParams.get('document') ?? undefined,
    page: req.searchParams.get('page') ?? undefined,
    limit: req.searchParams.get('limit') ?? undefined,
  })
  const conditions: Where[] = [
    { orphaned: { equals: true } },
    { 'review.state': { not_equals: 'rejected' } },
    ...(document
      ? [{ 'document.value': { in: isRecordId(req.payload, document) ? [document] : [] } }]
      : []),
  ]
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'figures',
    where: { and: conditions },
    depth: 0,
    sort: '-updatedAt',
    page,
    limit,
    overrideAccess: false,
    req,
  })
  const rows = await figureReviews(docs, req)
  const titles = await titlesOf(
    req,
    rows.map((row) => row.document),
  )
  return {
    total: totalDocs,
    pages: totalPages,
    rows: rows.map((row) => ({
      ...row,
      title: row.document ? (titles.get(`${row.document.collection}:${row.document.id}`) ?? null) : null, // prettier-ignore
    })),
  }
}
