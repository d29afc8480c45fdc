import { generateRssFeed } from 'feedsmith'
import { readEnvironment } from '../../../environment.ts'
import { documentAddress } from '../../../site/addresses.ts'
import { listDocuments } from '../../../site/reading/listDocuments.ts'
import { openPublicVisit } from '../openVisit.ts'

export const dynamic = 'force-dynamic'

const newest = 30

/** The newest public news, the same for everybody. */
export async function GET() {
  const { siteUrl } = readEnvironment(process.env)
  const { docs } = await listDocuments(await openPublicVisit(), 'articles', { limit: newest })
  const items = docs.map(({ title, summary, slug, publishedOn }) => {
    const link = siteUrl + documentAddress({ collection: 'articles', slug: slug ?? '' })
    return {
      title,
      link,
      guid: { value: link, isPermaLink: true },
      ...(summary && { description: summary }),
      ...(publishedOn && { pubDate: new Date(publishedOn) }),
    }
  })
  const feed = generateRssFeed({
    title: 'Kho Khuyến công – Tin tức',
    link: siteUrl,
    description: 'Tin hoạt động khuyến công trên cả nước.',
    language: 'vi',
    atom: { links: [{ href: `${siteUrl}/rss.xml`, rel: 'self', type: 'application/rss+xml' }] },
    items,
  })
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
