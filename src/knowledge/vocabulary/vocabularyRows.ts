import type { Payload, PayloadRequest } from 'payload'
import type { Indicator, Organization, Place, Unit } from '../../payload-types.ts'

/** The tables that hold the extractor's words. */
export const vocabularySlugs = ['places', 'units', 'indicators', 'organizations'] as const

export type VocabularySlug = (typeof vocabularySlugs)[number]

/** All rows of those tables as stored, related rows by id. */
export interface VocabularyRows {
  readonly places: readonly Place[]
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  readonly organizations: readonly Organization[]
}

/** Reads the tables, each in the order of its ids. */
export async function findVocabularyRows(
  payload: Payload,
  req?: PayloadRequest,
): Promise<VocabularyRows> {
  const all = { depth: 0, pagination: false, sort: 'id', ...(req && { req }) } as const
  // One after the other: a transaction takes one operation at a time.
  const places = await payload.find({ collection: 'places', ...all })
  const units = await payload.find({ collection: 'units', ...all })
  const indicators = await payload.find({ collection: 'indicators', ...all })
  const organizations = await payload.find({ collection: 'organizations', ...all })
  return {
    places: places.docs,
    units: units.docs,
    indicators: indicators.docs,
    organizations: organizations.docs,
  }
}
