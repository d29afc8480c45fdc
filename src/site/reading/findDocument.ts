import type { DataFromCollectionSlug, Where } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { asVisitor, type Visit } from './visit.ts'

/** Related records bring only what links to them need, not their texts. */
const related = {
  articles: { slug: true, title: true },
  'conference-reports': { slug: true, title: true },
  decisions: { slug: true, number: true, title: true, instrumentType: true, issuedOn: true },
  places: { slug: true, name: true, validFrom: true, validTo: true },
  organizations: { name: true, slug: true },
} as const

/**
 * The document at an address, or null when there is none that the visitor may see. Drafts show in a
 * preview only, to those who may read them.
 */
export async function findDocument<C extends DocumentSlug>(
  visit: Visit,
  collection: C,
  slug: string,
): Promise<DataFromCollectionSlug<C> | null> {
  const drafts = visit.preview && collection !== 'decisions'
  const conditions: Where[] = [{ slug: { equals: slug } }]
  if (collection !== 'decisions' && !drafts) conditions.push({ _status: { equals: 'published' } })
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection,
    where: { and: conditions },
    draft: drafts,
    limit: 1,
    pagination: false,
    depth: 1,
    populate: related,
  })
  const found = docs[0] as DataFromCollectionSlug<C> | undefined
  // A newer draft that the visitor may not read does not hide the published document.
  if (!found && drafts) return findDocument({ ...visit, preview: false }, collection, slug)
  return found ?? null
}

/** Records of a relation that the visitor may see; of the others only ids came along. */
export function readable<T extends { id: string }>(
  relation: readonly (string | T)[] | null | undefined,
): T[] {
  return (relation ?? []).filter((one): one is T => typeof one === 'object' && one !== null)
}
