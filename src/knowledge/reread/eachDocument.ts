import type { Payload, PayloadRequest } from 'payload'
import { documentSlugs, type DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { DocumentRef } from '../documents/documentRows.ts'
import { readingKey } from '../documents/readingRows.ts'

/** How many ids are fetched together. */
const pageSize = 500

/** How many documents the archive has, those in the trash too. */
export async function countDocuments(payload: Payload, req: PayloadRequest): Promise<number> {
  const counts = await Promise.all(
    documentSlugs.map((collection) => payload.count({ collection, trash: true, req })),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

/** The collection and id that a cursor names; the very beginning for an empty one. */
function positionOf(cursor: string): { readonly from: number; readonly after: string } {
  const from = documentSlugs.findIndex((slug) => cursor.startsWith(`${slug}:`))
  const slug = documentSlugs[from]
  return slug ? { from, after: cursor.slice(slug.length + 1) } : { from: 0, after: '' }
}

async function idsAfter(
  payload: Payload,
  collection: DocumentSlug,
  after: string,
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    ...(after && { where: { id: { greater_than: after } } }),
    depth: 0,
    limit: pageSize,
    pagination: false,
    sort: 'id',
    trash: true,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

/** A document and the cursor that stands on it. */
export interface Step extends DocumentRef {
  readonly cursor: string
}

/** All documents after the one of the cursor, each once, in an order that does not change. */
export async function* documentsAfter(
  payload: Payload,
  cursor: string,
  req: PayloadRequest,
): AsyncGenerator<Step> {
  const { from, after } = positionOf(cursor)
  let last = after
  for (const collection of documentSlugs.slice(from)) {
    let ids: string[]
    do {
      ids = await idsAfter(payload, collection, last, req)
      for (const id of ids) yield { collection, id, cursor: readingKey({ collection, id }) }
      last = ids.at(-1) ?? ''
    } while (ids.length === pageSize)
    last = ''
  }
}
