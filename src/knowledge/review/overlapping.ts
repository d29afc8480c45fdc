import type { PayloadRequest } from 'payload'
import type { Span } from '../../../extraction/index.ts'
import type { Figure } from '../../payload-types.ts'
import type { DocumentRef } from '../documents/documentRows.ts'

/**
 * The figures of a document that stand over some of the given words, in text order; rejected ones only
 * when they stand over just these: what was read of too few words may be rejected and added anew.
 */
export async function overlapping(
  { payload }: PayloadRequest,
  { collection, id }: DocumentRef,
  { start, end }: Span,
): Promise<Figure[]> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: {
      and: [
        { document: { equals: { relationTo: collection, value: id } } },
        { orphaned: { not_equals: true } },
        { start: { less_than: end } },
        { end: { greater_than: start } },
      ],
    },
    depth: 0,
    pagination: false,
    sort: 'start',
  })
  return docs.filter(
    (one) => one.review.state !== 'rejected' || (one.start === start && one.end === end),
  )
}
