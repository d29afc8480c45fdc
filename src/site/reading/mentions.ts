import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { StoredCitation, StoredMentions } from '../../knowledge/model.ts'
import type { Visit } from './visit.ts'

/** What was read from a document, and from which text. */
export interface Reading extends Omit<StoredMentions, 'periods'> {
  readonly textHash: string
}

/**
 * The citations and places read from documents that the visitor was already found to be allowed to
 * see, by document id: readings themselves are kept from everybody.
 */
export async function readingsOf(
  { payload }: Visit,
  collection: DocumentSlug,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Reading>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'extractions',
    where: { key: { in: ids.map((id) => `${collection}:${id}`) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ key, textHash, citations, places }) => [
      key.slice(collection.length + 1),
      {
        textHash,
        citations: (citations ?? []) as unknown as StoredMentions['citations'],
        places: (places ?? []) as unknown as StoredMentions['places'],
      },
    ]),
  )
}

/** The sentences of `text` that cite a decision, each once, in text order. */
export function citingSentences(
  text: string,
  citations: readonly StoredCitation[],
  decision: string,
): string[] {
  const sentences = citations
    .filter(({ start, end, quote }) => text.slice(start, end) === quote)
    .filter((citation) => citation.decision === decision)
    .map(({ sentence: [start, end] }) => text.slice(start, end).trim())
  return [...new Set(sentences)]
}
