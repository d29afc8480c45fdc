import type { Where } from 'payload'
import { documentSlugs, type DocumentSlug } from '../../../collections/shared/slugs.ts'
import { documentAddress, indicatorAddress, placeAddress, targetsAddress } from '../addresses.ts'
import type { SitemapEntry } from '../sitemap.ts'
import { readProgrammes } from './targets.ts'
import { asVisitor, type Visit } from './visit.ts'

/** Addresses in one part: three of them and the fixed ones stay under the 50,000 of sitemaps.org. */
const sitemapSize = 15_000

function shown(collection: DocumentSlug): Where {
  return collection === 'decisions' ? {} : { _status: { equals: 'published' } }
}

/** The lists, the programmes with targets, the indicators and the places. */
export async function fixedEntries(visit: Visit): Promise<SitemapEntry[]> {
  const lists = ['/', '/tin-tuc', '/hoi-nghi', '/van-ban', '/so-lieu', '/muc-tieu', '/dia-danh']
  const all = { ...asVisitor(visit), pagination: false, depth: 0 } as const
  const [programmes, indicators, places] = await Promise.all([
    readProgrammes(visit),
    visit.payload.find({ ...all, collection: 'indicators', select: { code: true } }),
    visit.payload.find({ ...all, collection: 'places', select: { slug: true } }),
  ])
  return [
    ...lists,
    ...programmes.map(({ slug }) => targetsAddress(slug)),
    ...indicators.docs.map(({ code }) => indicatorAddress(code)),
    ...places.docs.map(({ slug }) => placeAddress(slug)),
  ].map((address) => ({ address }))
}

/** How many sitemaps the documents of each collection need. */
export async function documentSitemaps(visit: Visit) {
  const counted = await Promise.all(
    documentSlugs.map(async (collection) => {
      const query = { ...asVisitor(visit), collection, where: shown(collection) }
      const { totalDocs } = await visit.payload.count(query)
      return { collection, pages: Math.ceil(totalDocs / sitemapSize) }
    }),
  )
  return counted.flatMap(({ collection, pages }) =>
    Array.from({ length: pages }, (_, before) => ({ collection, page: before + 1 })),
  )
}

/** One sitemap's worth of a collection's documents, oldest first so that pages stay as they are. */
export async function documentEntries(
  visit: Visit,
  collection: DocumentSlug,
  page: number,
): Promise<SitemapEntry[]> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection,
    where: shown(collection),
    sort: 'createdAt',
    page,
    limit: sitemapSize,
    depth: 0,
    select: { slug: true, updatedAt: true },
  })
  return docs.flatMap(({ slug, updatedAt }) =>
    slug ? [{ address: documentAddress({ collection, slug }), changed: updatedAt }] : [],
  )
}
