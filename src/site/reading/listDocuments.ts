import type { PaginatedDocs, Where } from 'payload'
import type { Article, ConferenceReport, Decision } from '../../payload-types.ts'
import { asVisitor, type Visit } from './visit.ts'

/** The two collections that are written, dated and published. */
export type DatedSlug = 'articles' | 'conference-reports'

/** A document as lists show it. */
export type DocumentEntry = Pick<
  Article,
  'id' | 'slug' | 'title' | 'summary' | 'publishedOn' | 'visibility' | 'publisher' | 'cover'
> & { readonly event?: ConferenceReport['event'] }

export interface ListQuery {
  readonly where?: Where
  readonly year?: number | undefined
  readonly page?: number
  readonly limit?: number
}

/** Published documents only: editors find their drafts in the admin. */
const published: Where = { _status: { equals: 'published' } }

function within(year: number): Where {
  return {
    publishedOn: { greater_than_equal: `${year}-01-01`, less_than: `${year + 1}-01-01` },
  }
}

const entryFields = {
  slug: true,
  title: true,
  summary: true,
  publishedOn: true,
  visibility: true,
  publisher: true,
  cover: true,
} as const

/** One page of a collection's published documents, newest first. */
export async function listDocuments(
  visit: Visit,
  collection: DatedSlug,
  { where, year, page = 1, limit = 12 }: ListQuery = {},
): Promise<PaginatedDocs<DocumentEntry>> {
  const conditions = [published, ...(year ? [within(year)] : []), ...(where ? [where] : [])]
  return visit.payload.find({
    ...asVisitor(visit),
    collection,
    where: { and: conditions },
    sort: '-publishedOn',
    page,
    limit,
    depth: 1,
    select: { ...entryFields, ...(collection === 'conference-reports' && { event: true }) },
    populate: { organizations: { name: true } },
  }) as Promise<PaginatedDocs<DocumentEntry>>
}

/** A legal instrument as lists show it. */
export type DecisionEntry = Pick<
  Decision,
  'id' | 'slug' | 'number' | 'title' | 'instrumentType' | 'issuer' | 'issuedOn' | 'visibility'
>

/** One page of the instruments, newest first; those nobody filled in yet come last. */
export async function listDecisions(
  visit: Visit,
  { where, page = 1, limit = 20 }: ListQuery = {},
): Promise<PaginatedDocs<DecisionEntry>> {
  return visit.payload.find({
    ...asVisitor(visit),
    collection: 'decisions',
    ...(where && { where }),
    sort: ['stub', '-issuedOn', 'number'],
    page,
    limit,
    depth: 0,
    select: {
      slug: true,
      number: true,
      title: true,
      instrumentType: true,
      issuer: true,
      issuedOn: true,
      visibility: true,
    },
  }) as Promise<PaginatedDocs<DecisionEntry>>
}

/** The years in which the visitor finds documents, newest first, with how many. */
export async function documentYears(
  visit: Visit,
  collection: DatedSlug,
): Promise<{ year: number; documents: number }[]> {
  const edge = async (sort: 'publishedOn' | '-publishedOn') => {
    const dated: Where = { publishedOn: { greater_than: '1900-01-01' } }
    const { docs } = await visit.payload.find({
      ...asVisitor(visit),
      collection,
      where: { and: [published, dated] },
      sort,
      limit: 1,
      pagination: false,
      depth: 0,
      select: { publishedOn: true },
    })
    return docs[0]?.publishedOn
  }
  const [oldest, newest] = await Promise.all([edge('publishedOn'), edge('-publishedOn')])
  if (!oldest || !newest) return []
  const last = new Date(newest).getUTCFullYear()
  const years = Array.from(
    { length: last - new Date(oldest).getUTCFullYear() + 1 },
    (_, back) => last - back,
  )
  const counted = await Promise.all(
    years.map(async (year) => {
      const where: Where = { and: [published, within(year)] }
      const { totalDocs } = await visit.payload.count({ ...asVisitor(visit), collection, where })
      return { year, documents: totalDocs }
    }),
  )
  return counted.filter(({ documents }) => documents > 0)
}
