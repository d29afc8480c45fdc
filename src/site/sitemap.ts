/** One address of a sitemap; `changed` is an ISO instant. */
export interface SitemapEntry {
  readonly address: string
  readonly changed?: string
}

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function list(outer: string, inner: string, siteUrl: string, entries: readonly SitemapEntry[]) {
  const items = entries.map(({ address, changed }) => {
    const date = changed ? `<lastmod>${escape(changed)}</lastmod>` : ''
    return `<${inner}><loc>${escape(siteUrl + address)}</loc>${date}</${inner}>`
  })
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  return [head, `<${outer} xmlns="${schema}">`, ...items, `</${outer}>`, ''].join('\n')
}

/** A sitemap of pages; `siteUrl` goes before each address. */
export function urlSet(siteUrl: string, entries: readonly SitemapEntry[]): string {
  return list('urlset', 'url', siteUrl, entries)
}

/** A sitemap of sitemaps: one alone may hold 50,000 addresses (sitemaps.org). */
export function sitemapIndex(siteUrl: string, entries: readonly SitemapEntry[]): string {
  return list('sitemapindex', 'sitemap', siteUrl, entries)
}
