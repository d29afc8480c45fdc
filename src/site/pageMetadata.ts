import type { Metadata } from 'next'

/** What a page says of itself to browsers, search engines and those who link to it. */
export function pageMetadata(page: {
  title: string
  description?: string | null | undefined
  /** The one address under which it is known. */
  address: string
  publishedOn?: string | null | undefined
  image?: string | null | undefined
  /** False for what only people with an account see, and for result lists. */
  indexed?: boolean
}): Metadata {
  const { title, address, publishedOn, image, indexed = true } = page
  const description = page.description ?? undefined
  return {
    title,
    ...(description && { description }),
    alternates: {
      canonical: address,
      types: { 'application/rss+xml': [{ url: '/rss.xml', title: 'Tin tức khuyến công' }] },
    },
    openGraph: {
      title,
      ...(description && { description }),
      url: address,
      siteName: 'Kho Khuyến công',
      locale: 'vi_VN',
      ...(image && { images: [image] }),
      ...(publishedOn ? { type: 'article', publishedTime: publishedOn } : { type: 'website' }),
    },
    ...(!indexed && { robots: { index: false, follow: false } }),
  }
}
