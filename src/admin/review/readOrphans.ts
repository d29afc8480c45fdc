import type { PayloadRequest } from 'payload'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import { figureReviews } from '../../knowledge/review/figureReviews.ts'
import { Refusal } from '../../knowledge/review/refusal.ts'
import { documentAddress } from '../../site/addresses.ts'
import type { Orphan, PlaceNames } from './model.ts'
import { placeNames } from './placeNames.ts'

/** More orphans than this are not listed at once. */
const mostOrphans = 200

export interface OrphanAnswer {
  readonly orphans: readonly Orphan[]
  readonly total: number
  readonly places: PlaceNames
}

/** Titles and addresses of the documents that the person may see, by `collection:id`. */
async function documentsOf(
  req: PayloadRequest,
  ids: readonly { collection: (typeof documentSlugs)[number]; id: string }[],
): Promise<Map<string, NonNullable<Orphan['document']>>> {
  const found = new Map<string, NonNullable<Orphan['document']>>()
  for (const collection of documentSlugs) {
    const wanted = ids.filter((one) => one.collection === collection).map(({ id }) => id)
    if (wanted.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: wanted } },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const document of docs) {
      const { id, title, slug } = document
      const name = 'number' in document ? document.number : title
      const address = slug ? documentAddress({ collection, slug }) : null
      found.set(`${collection}:${id}`, { title: title ?? name ?? id, address })
    }
  }
  return found
}

/**
 * What people said of figures whose sentences are gone, the latest first, as far as the person of the
 * request may see them.
 * @throws Refusal when nobody is signed in
 */
export async function readOrphans(req: PayloadRequest): Promise<OrphanAnswer> {
  if (!req.user) throw new Refusal(403, 'Hãy đăng nhập để xem hàng đợi rà soát.')
  const { docs, totalDocs } = await req.payload.find({
    collection: 'figures',
    where: { orphaned: { equals: true } },
    sort: '-updatedAt',
    depth: 0,
    limit: mostOrphans,
    overrideAccess: false,
    req,
  })
  const reviews = await figureReviews(docs, req)
  const documents = await documentsOf(
    req,
    reviews.flatMap(({ document }) => document ?? []),
  )
  return {
    orphans: reviews.map((review) => {
      const { document } = review
      const known = document && documents.get(`${document.collection}:${document.id}`)
      return { review, document: known ?? null }
    }),
    total: totalDocs,
    places: await placeNames(req.payload, reviews),
  }
}
