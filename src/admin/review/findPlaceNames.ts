import type { PlaceNames } from './model.ts'

/** Names of places by their slugs, for the browser; those that are not found are left out. */
export async function findPlaceNames(api: string, slugs: readonly string[]): Promise<PlaceNames> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return {}
  const query = new URLSearchParams({ depth: '0', pagination: 'false' })
  query.set('where[slug][in]', wanted.join(','))
  for (const field of ['slug', 'name']) query.set(`select[${field}]`, 'true')
  const response = await fetch(`${api}/places?${query}`, { credentials: 'same-origin' })
  if (!response.ok) return {}
  const { docs } = (await response.json()) as { docs: readonly { slug: string; name: string }[] }
  return Object.fromEntries(docs.map(({ slug, name }) => [slug, name]))
}
