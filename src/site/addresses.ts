import type { DocumentSlug } from '../../collections/shared/slugs.ts'

const folders: Readonly<Record<DocumentSlug, string>> = {
  articles: '/tin-tuc',
  'conference-reports': '/hoi-nghi',
  decisions: '/van-ban',
}

/** Where the list of a collection's documents is. */
export function listAddress(collection: DocumentSlug): string {
  return folders[collection]
}

/** Where a document is shown. */
export function documentAddress(document: { collection: DocumentSlug; slug: string }): string {
  return `${folders[document.collection]}/${encodeURIComponent(document.slug)}`
}

/** Where all citations of a decision are listed. */
export function citationsAddress(slug: string): string {
  return `${documentAddress({ collection: 'decisions', slug })}/vien-dan`
}

/** Which document an address means; null for any other address. */
export function documentOf(address: string): { collection: DocumentSlug; slug: string } | null {
  const [, folder, slug, ...rest] = address.split('/')
  if (!folder || !slug || rest.length > 0 || !/^[a-z0-9-]+$/.test(slug)) return null
  for (const [collection, known] of Object.entries(folders)) {
    if (known === `/${folder}`) return { collection: collection as DocumentSlug, slug }
  }
  return null
}

export function placeAddress(slug: string): string {
  return `/dia-danh/${encodeURIComponent(slug)}`
}

export function indicatorAddress(code: string): string {
  return `/so-lieu/${encodeURIComponent(code)}`
}

/** Where a decision's targets stand against what was reached; all decisions without one. */
export function targetsAddress(slug?: string): string {
  return slug === undefined ? '/muc-tieu' : `/muc-tieu/${encodeURIComponent(slug)}`
}

/** A series of conferences, by its key as words or with hyphens. */
export function seriesAddress(key: string): string {
  return `/hoi-nghi/chuoi/${encodeURIComponent(key.replaceAll(' ', '-'))}`
}

/** Two conference reports side by side, by their slugs. */
export function compareAddress(a: string, b: string): string {
  return withQuery('/hoi-nghi/so-sanh', { a, b })
}

/** The id of the element that marks a figure in its document. */
export function figureAnchor(id: string): string {
  return `so-lieu-${id}`
}

/** Opens a figure's document at its sentence, highlighted. */
export function figureAddress(
  document: { collection: DocumentSlug; slug: string },
  id: string,
): string {
  return `${documentAddress(document)}?so-lieu=${encodeURIComponent(id)}#${figureAnchor(id)}`
}

/** An address with the given query; empty values and page 1 are left out. */
export function withQuery(
  address: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '' && !(name === 'trang' && value === 1)) {
      search.set(name, String(value))
    }
  }
  const text = search.toString()
  return text ? `${address}?${text}` : address
}
