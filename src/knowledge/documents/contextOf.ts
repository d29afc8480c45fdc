import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { DocumentContext } from '../../../extraction/index.ts'
import { dayOf } from '../dayOf.ts'
import { idOf } from '../idOf.ts'
import type { LoadedVocabulary } from '../vocabulary/loadVocabulary.ts'
import type { DocumentFields } from './documentRows.ts'

const kinds = {
  articles: 'article',
  'conference-reports': 'conference-report',
  decisions: 'decision',
} as const satisfies Record<DocumentSlug, DocumentContext['kind']>

/** What the extractor is told of a document beside its text. */
export function contextOf(
  collection: DocumentSlug,
  document: DocumentFields,
  { placeOfOrganization }: Pick<LoadedVocabulary, 'placeOfOrganization'>,
): DocumentContext {
  const publishedOn = collection === 'decisions' ? document.issuedOn : document.publishedOn
  return {
    kind: kinds[collection],
    title: document.title ?? null,
    publishedOn: dayOf(publishedOn),
    publisherPlace: placeOfOrganization.get(idOf(document.publisher) ?? '') ?? null,
    decision: (collection === 'decisions' && document.number) || null,
  }
}
