import type { Payload } from 'payload'
import type { FigureReview } from '../../knowledge/review/model.ts'
import type { PlaceNames } from './model.ts'

/** Names of the places that figures are about, as people and as the machine have it. */
export async function placeNames(
  payload: Payload,
  reviews: readonly FigureReview[],
): Promise<PlaceNames> {
  const slugs = new Set(
    reviews.flatMap(({ human, machine }) => [...human.places, ...(machine?.places ?? [])]),
  )
  if (slugs.size === 0) return {}
  const { docs } = await payload.find({
    collection: 'places',
    where: { slug: { in: [...slugs] } },
    depth: 0,
    pagination: false,
    select: { slug: true, name: true },
  })
  return Object.fromEntries(docs.map(({ slug, name }) => [slug, name]))
}
