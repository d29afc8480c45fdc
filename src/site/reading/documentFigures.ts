import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { Figure } from '../../payload-types.ts'
import { asVisitor, type Visit } from './visit.ts'

/** A figure as its own document shows it. */
export type DocumentFigure = Omit<Figure, 'document'>

/** The figures read from a document, in the order of its text, without the rejected ones. */
export async function documentFigures(
  visit: Visit,
  collection: DocumentSlug,
  id: string,
): Promise<DocumentFigure[]> {
  const { docs } = await visit.payload.find({
    ...asVisitor(visit),
    collection: 'figures',
    where: {
      and: [
        { document: { equals: { relationTo: collection, value: id } } },
        { orphaned: { not_equals: true } },
        { 'review.state': { not_equals: 'rejected' } },
      ],
    },
    sort: 'start',
    pagination: false,
    depth: 1,
    select: { document: false, extracted: false, audience: false },
    populate: {
      decisions: { slug: true, number: true },
      places: { slug: true, name: true },
      indicators: { code: true, name: true },
    },
  })
  return docs
}
