import type { PayloadRequest } from 'payload'
import type { DocumentLink } from '../../catalog/model.ts'
import type { DecisionNumber } from '../../catalog/citations/model.ts'
import { openCatalog } from '../../catalog/openCatalog.ts'
import { dayOf } from '../../knowledge/dayOf.ts'
import {
  candidatesFor,
  duplicatesOf,
  indexNumbers,
  type NumberIndex,
} from '../../knowledge/inbox/duplicateNumbers.ts'
import { extractorFor } from '../../knowledge/vocabulary/extractorFor.ts'
import type { Decision } from '../../payload-types.ts'
import { documentAddress } from '../../site/addresses.ts'
import type { Candidate, ExampleSentence, OpenEntry, StubEntry } from './model.ts'
import { stubFacts } from './stubFacts.ts'

/** Entries on a page, sentences shown of each, sentences that are asked what they tell. */
const atOnce = 10
const examplesShown = 3
const sentencesAsked = 25
const mostCandidates = 5

/** A page of one of the inbox's lists. */
export interface InboxPage<Entry> {
  readonly total: number
  readonly pages: number
  readonly entries: readonly Entry[]
}

type Numbers = NumberIndex<DecisionNumber>

async function readDecisions(req: PayloadRequest, ids: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    select: {
      ...({ number: true, slug: true, title: true, stub: true } as const),
      ...({ instrumentType: true, issuer: true, issuedOn: true } as const),
    },
  })
  return new Map(docs.map((decision) => [decision.id, decision]))
}

type Known = Awaited<ReturnType<typeof readDecisions>>

function candidates(found: readonly DecisionNumber[], known: Known): Candidate[] {
  return found.slice(0, mostCandidates).map(({ id, number, stub }) => ({
    id,
    number,
    stub,
    title: known.get(id)?.title ?? null,
  }))
}

function example(row: {
  readonly sentence: string
  readonly at: number
  readonly quote: string
  readonly document: DocumentLink
}): ExampleSentence {
  const { sentence, at, quote, document } = row
  const { collection, id, title } = document
  return {
    sentence,
    at,
    quote,
    document: { collection, id, title, address: documentAddress(document) },
  }
}

async function numbersOf(req: PayloadRequest): Promise<Numbers> {
  return indexNumbers(await openCatalog(req.payload).decisionNumbers())
}

/** A page of the decisions nobody filled in, with what their citations tell and what they may be. */
export async function readStubs(req: PayloadRequest, page: number): Promise<InboxPage<StubEntry>> {
  const catalog = openCatalog(req.payload)
  const { total, rows } = await catalog.stubs({ page, pageSize: atOnce })
  const [numbers, { extractor }] = await Promise.all([numbersOf(req), extractorFor(req.payload)])
  const alike = new Map(rows.map((row) => [row.id, duplicatesOf(row, numbers)]))
  const ids = [...rows, ...[...alike.values()].flat()].map(({ id }) => id)
  const known = await readDecisions(req, ids)
  const entries = await Promise.all(
    rows.map(async ({ id, number, citations, documents }): Promise<StubEntry> => {
      const cited = await catalog.citations({
        decision: id,
        audience: 'internal',
        pageSize: sentencesAsked,
      })
      const told = stubFacts(number, cited.rows, extractor)
      const stored: Partial<Decision> = known.get(id) ?? {}
      return {
        id,
        number,
        citations,
        documents,
        address: documentAddress({ collection: 'decisions', slug: stored.slug ?? '' }),
        facts: {
          instrumentType: stored.instrumentType || told.instrumentType,
          issuer: stored.issuer || told.issuer,
          issuedOn: dayOf(stored.issuedOn) ?? told.issuedOn,
          title: stored.title || told.title,
        },
        examples: cited.rows.slice(0, examplesShown).map(example),
        duplicates: candidates(alike.get(id) ?? [], known),
      }
    }),
  )
  return { total, pages: Math.ceil(total / atOnce), entries }
}

/** A page of the written forms that documents leave open, with what they may mean. */
export async function readOpen(req: PayloadRequest, page: number): Promise<InboxPage<OpenEntry>> {
  const { total, rows } = await openCatalog(req.payload).openCitations({ page, pageSize: atOnce })
  const numbers = await numbersOf(req)
  const meant = rows.map((row) => candidatesFor(row.quote, numbers))
  const known = await readDecisions(
    req,
    meant.flat().map(({ id }) => id),
  )
  const entries = rows.map((row, index): OpenEntry => ({
    form: row.form,
    citations: row.citations,
    example: example(row),
    candidates: candidates(meant[index] ?? [], known),
  }))
  return { total, pages: Math.ceil(total / atOnce), entries }
}
