import type { Payload } from 'payload'
import { z } from 'zod'
import { slugify } from '../../../collections/shared/slugify.ts'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { Article, Extraction } from '../../payload-types.ts'
import { findRecords, idOf } from '../findRecords.ts'
import { compose } from '../fold.ts'

/** A citation on its way into the catalog. */
export interface CitationEntry {
  readonly start: number
  readonly quote: string
  readonly form: string
  readonly number: string | null
  readonly decision: string | null
  readonly pinpoint: string | null
  readonly sentence: string
  readonly at: number
}

/** All citations of one document. */
export interface DocumentCitations {
  readonly document: { readonly collection: DocumentSlug; readonly id: string }
  readonly citations: readonly CitationEntry[]
}

const storedCitations = z.array(
  z.object({
    start: z.number(),
    end: z.number(),
    quote: z.string(),
    number: z.string().nullable(),
    decision: z.string().nullable(),
    pinpoint: z.string().nullable(),
    sentence: z.tuple([z.number(), z.number()]),
  }),
)

type StoredCitation = z.infer<typeof storedCitations>[number]

/** The key of a written form: «Quyết định số 1881/QĐ-TTg» and «quyết định số 1881/QD–TTg» are one. */
export function formOf(quote: string): string {
  return slugify(quote)
}

/** Null where the text has other words by now: its new reading is under way. */
function entryOf(text: string, { start, end, quote, sentence, ...rest }: StoredCitation) {
  if (text.slice(start, end) !== quote) return null
  const [from, to] = sentence
  const { number, decision, pinpoint } = rest
  return {
    start,
    number,
    decision,
    pinpoint,
    quote: compose(quote),
    form: formOf(quote),
    sentence: compose(text.slice(from, to)),
    at: compose(text.slice(from, start)).length,
  }
}

/** The citations of these documents, as their last readings say, without those that cite themselves. */
export async function readCitations(
  payload: Payload,
  documents: readonly { readonly collection: DocumentSlug; readonly id: string }[],
): Promise<DocumentCitations[]> {
  const ids = documents.map(({ id }) => id)
  const rows = await findRecords<Extraction>(payload, 'extractions', 'document.value', ids, [
    'document',
    'citations',
  ])
  const read = rows.flatMap(({ document, citations }) => {
    const cited = storedCitations.parse(citations ?? [])
    const id = idOf(document.value) ?? ''
    return cited.length > 0 ? [{ document: { collection: document.relationTo, id }, cited }] : []
  })
  const texts = new Map<string, string>()
  for (const collection of ['articles', 'conference-reports', 'decisions'] as const) {
    const citing = read.filter(({ document }) => document.collection === collection)
    const found = await findRecords<Article>(
      payload,
      collection,
      'id',
      citing.map(({ document }) => document.id),
      ['text'],
    )
    for (const { id, text } of found) texts.set(`${collection}:${id}`, text ?? '')
  }
  return read.map(({ document, cited }) => {
    const text = texts.get(`${document.collection}:${document.id}`) ?? ''
    const others = cited.filter(({ decision }) => decision !== document.id)
    return { document, citations: others.flatMap((one) => entryOf(text, one) ?? []) }
  })
}
