import type { NextRequest } from 'next/server'
import { documentSlugs } from '../../../../collections/shared/slugs.ts'
import { readEnvironment } from '../../../environment.ts'
import {
  documentEntries,
  documentSitemaps,
  fixedEntries,
} from '../../../site/reading/sitemapEntries.ts'
import { sitemapIndex, urlSet } from '../../../site/sitemap.ts'
import { openPublicVisit } from '../openVisit.ts'

export const dynamic = 'force-dynamic'

function xml(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

/**
 * The addresses everybody may visit. A small archive has one sitemap; in a large one `/sitemap.xml`
 * lists the parts, each at `?phan=COLLECTION&trang=N`.
 */
export async function GET({ nextUrl: { searchParams } }: NextRequest) {
  const { siteUrl } = readEnvironment(process.env)
  const visit = await openPublicVisit()
  const part = searchParams.get('phan')
  if (part === 'chung') return xml(urlSet(siteUrl, await fixedEntries(visit)))
  const collection = documentSlugs.find((slug) => slug === part)
  if (collection) {
    const page = Math.max(1, Math.trunc(Number(searchParams.get('trang'))) || 1)
    return xml(urlSet(siteUrl, await documentEntries(visit, collection, page)))
  }

  const parts = await documentSitemaps(visit)
  if (parts.length <= documentSlugs.length) {
    const documents = await Promise.all(
      parts.map((one) => documentEntries(visit, one.collection, one.page)),
    )
    return xml(urlSet(siteUrl, [...(await fixedEntries(visit)), ...documents.flat()]))
  }
  const addresses = parts.map((one) => `/sitemap.xml?phan=${one.collection}&trang=${one.page}`)
  const entries = ['/sitemap.xml?phan=chung', ...addresses].map((address) => ({ address }))
  return xml(sitemapIndex(siteUrl, entries))
}
