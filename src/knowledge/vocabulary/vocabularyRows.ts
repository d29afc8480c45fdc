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
  const [places, units, indicators, organizations] = await Promise.all([
    payload.find({ collection: 'places', ...all }),
    payload.find({ collection: 'units', ...all }),
    payload.find({ collection: 'indicators', ...all }),
    payload.find({ collection: 'organizations', ...all }),
  ])
  return {
    places: places.docs,
    units: units.docs,
    indicators: indicators.docs,
    organizations: organizations.docs,
  }
}
