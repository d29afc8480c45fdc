import { readLinkedArticle } from './linkedData.ts'
import { readDay } from './readDay.ts'

/** What a page says of itself in its head; null where it says nothing usable. */
export interface PageMeta {
  readonly title: string | null
  readonly publishedOn: string | null
  readonly author: string | null
  readonly summary: string | null
  readonly siteName: string | null
  readonly url: string | null
}

/** Text on one line, without the spaces around it; null when nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  return text?.replace(/\s+/gu, ' ').trim() || null
}

/** `http:` and `https:` addresses, made absolute; null for every other scheme. */
export function webAddress(
  address: string | null | undefined,
  base?: string | null,
): string | null {
  if (!address) return null
  const url = URL.parse(address, base ?? undefined)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

const dateSelectors = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate" i]',
  'meta[name="publishdate" i]',
  'meta[name="DC.date.issued" i]',
  'meta[name="DC.date" i]',
  'meta[name="date" i]',
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'time[pubdate]',
]

/** Reads the page's own statements: JSON-LD first, then its meta elements, then its markup. */
export function readMeta(document: Document): PageMeta {
  const content = (...selectors: string[]) => {
    for (const selector of selectors) {
      const element = document.querySelector(selector)
      const value = tidy(element?.getAttribute('content') ?? element?.getAttribute('datetime'))
      if (value) return value
    }
    return null
  }
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  const linked = readLinkedArticle([...scripts].map(({ textContent }) => textContent))
  const declared = linked?.published ?? content(...dateSelectors)
  const author =
    linked?.author ?? content('meta[name="author" i]', 'meta[property="article:author"]')

  return {
    title: titleOf(document, linked?.title ?? content('meta[property="og:title"]')),
    publishedOn: declared === null ? null : readDay(declared),
    // Some sites put a profile's address here.
    author: author && webAddress(author) ? null : tidy(author),
    summary: content('meta[property="og:description"]', 'meta[name="description" i]'),
    siteName: content('meta[property="og:site_name"]'),
    url: webAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
        content('meta[property="og:url"]'),
    ),
  }
}

/**
 * The article's title. Declared titles often carry the site's name too, so a heading that is part of
 * the declared title is preferred; without one the only main heading counts.
 */
function titleOf(document: Document, declared: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => tidy(heading.textContent))
  const whole = tidy(declared) ?? tidy(document.title)
  const part = headings.find((heading) => heading && whole?.includes(heading))
  return part ?? tidy(declared) ?? (headings.length === 1 ? (headings[0] ?? null) : null)
}
