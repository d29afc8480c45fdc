import { documentSlugs, type DocumentSlug } from '../../../collections/shared/slugs.ts'
import type { DocumentLink } from '../../catalog/model.ts'
import type { Decision } from '../../payload-types.ts'
import { citingSentences, readingsOf } from './mentions.ts'
import { asVisitor, type Visit } from './visit.ts'

/** A document that cites an instrument, and the sentences in which it does. */
export interface CitingDocument extends DocumentLink {
  readonly visibility: Decision['visibility']
  readonly sentences: readonly string[]
}

const pageSize = 20

type CitingRecord = Pick<
  Decision,
  'id' | 'slug' | 'text' | 'issuedOn' | 'number' | 'visibility'
> & {
  title?: string | null
  publishedOn?: string | null
}

async function citingIn(visit: Visit, collection: DocumentSlug, decision: string, page: number) {
  const cites = { cites: { in: [decision] } }
  const isDecision = collection === 'decisions'
  const { docs, totalDocs, totalPages } = await visit.payload.find({
    ...asVisitor(visit),
    collection,
    where: isDecision ? cites : { and: [cites, { _status: { equals: 'published' } }] },
    sort: isDecision ? '-issuedOn' : '-publishedOn',
    page,
    limit: pageSize,
    depth: 0,
    select: {
      slug: true,
      title: true,
      text: true,
      visibility: true,
      ...(isDecision ? { number: true, issuedOn: true } : { publishedOn: true }),
    },
  })
  const records = docs as CitingRecord[]
  const readings = await readingsOf(
    visit,
    collection,
    records.map(({ id }) => id),
  )
  const citing = records.map(
    ({ id, slug, text, title, number, publishedOn, issuedOn, visibility }): CitingDocument => ({
      collection,
      id,
      visibility,
      slug: slug ?? '',
      title: isDecision ? number : (title ?? ''),
      publishedOn: publishedOn ?? issuedOn ?? null,
      sentences: citingSentences(text ?? '', readings.get(id)?.citations ?? [], decision),
    }),
  )
  return { citing, totalDocs, totalPages }
}

/** The documents that cite an instrument, page by page: reports, news, other instruments. */
export async function citingDocuments(visit: Visit, decision: string, page: number) {
  const found = await Promise.all(
    documentSlugs.map((collection) => citingIn(visit, collection, decision, page)),
  )
  return {
    total: found.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
    pages: Math.max(...found.map(({ totalPages }) => totalPages)),
    documents: found
      .flatMap(({ citing }) => citing)
      .toSorted((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '')),
  }
}
