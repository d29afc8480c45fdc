import type { Payload, PayloadRequest } from 'payload'
import type { Vocabulary } from '../../../extraction/index.ts'
import { hashOf } from '../hashOf.ts'
import { idOf } from '../idOf.ts'
import { toVocabulary } from './toVocabulary.ts'
import { winnersAmong } from './winnersAmong.ts'
import { findVocabularyRows } from './vocabularyRows.ts'

/** The extractor's words as analysts keep them, and the way back from its keys to the records. */
export interface LoadedVocabulary {
  readonly vocabulary: Vocabulary
  /** Differs whenever the vocabulary does. */
  readonly hash: string
  /** Ids of places by slug; the slug of one that was merged means the one that took its place. */
  readonly places: ReadonlyMap<string, string>
  /** Ids of indicators by code, likewise. */
  readonly indicators: ReadonlyMap<string, string>
  /** Slug of the place of an organization, by the organization's id. */
  readonly placeOfOrganization: ReadonlyMap<string, string>
}

/** Reads places, units, indicators and issuers from the database. */
export async function loadVocabulary(
  payload: Payload,
  req?: PayloadRequest,
): Promise<LoadedVocabulary> {
  const rows = await findVocabularyRows(payload, req)
  const vocabulary = toVocabulary(rows)
  const places = winnersAmong(rows.places)
  const indicators = winnersAmong(rows.indicators)
  const slugs = new Map(rows.places.map(({ id }) => [id, places.get(id)?.slug]))
  return {
    vocabulary,
    hash: hashOf(vocabulary),
    places: new Map(rows.places.map(({ id, slug }) => [slug, places.get(id)?.id ?? id])),
    indicators: new Map(
      rows.indicators.map(({ id, code }) => [code, indicators.get(id)?.id ?? id]),
    ),
    placeOfOrganization: new Map(
      rows.organizations.flatMap(({ id, place }): [string, string][] => {
        const slug = slugs.get(idOf(place) ?? '')
        return slug ? [[id, slug]] : []
      }),
    ),
  }
}
