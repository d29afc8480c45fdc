import type { Metadata } from 'next'
import type { Article, ConferenceReport } from '../payload-types.ts'
import { documentAddress } from './addresses.ts'
import { pageMetadata } from './pageMetadata.ts'
import type { DatedSlug } from './reading/listDocuments.ts'

/** How an article or report presents itself; only what everybody may read is for search engines. */
export function documentMetadata(
  collection: DatedSlug,
  document: Article | ConferenceReport,
): Metadata {
  const { title, summary, text, slug, publishedOn, cover, visibility, _status } = document
  return pageMetadata({
    title,
    description: summary ?? text?.slice(0, 160),
    address: documentAddress({ collection, slug: slug ?? '' }),
    publishedOn,
    image: cover && typeof cover === 'object' ? cover.url : null,
    indexed: visibility === 'public' && _status === 'published',
  })
}
