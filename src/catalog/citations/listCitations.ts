import type { DatabaseSync } from 'node:sqlite'
import { documentLink, type ResultRow } from '../documentLink.ts'
import type { Audience } from '../model.ts'
import { limits } from '../paging.ts'
import { visibleTo } from '../visibleTo.ts'
import type { CitationQuery, CitationResult, CitationRow, WrittenForm } from './model.ts'

const usualPageSize = 30

/** A citation has the visibility of its document, so it is asked as the document would be. */
const cited = (audience: Audience) =>
  `citations d WHERE d.decision = :decision AND ${visibleTo(audience)}`

function citationRow(row: ResultRow): CitationRow {
  return {
    quote: String(row['quote']),
    at: Number(row['at']),
    sentence: String(row['sentence']),
    pinpoint: row['pinpoint'] as string | null,
    form: String(row['form']),
    document: { ...documentLink(row), visibility: row['visibility'] as Audience },
  }
}

/** The ways in which a decision is written, the most frequent first; each as the latest document has it. */
function formsOf(db: DatabaseSync, { decision, audience }: CitationQuery): WrittenForm[] {
  const latest = db.prepare(
    `SELECT quote FROM ${cited(audience)} AND d.form = :form
     ORDER BY d.day DESC, d.document, d.start LIMIT 1`,
  )
  return db
    .prepare(
      `SELECT form, count(*) AS citations FROM ${cited(audience)}
       GROUP BY form ORDER BY citations DESC, form`,
    )
    .all({ decision })
    .map((row) => {
      const form = String(row['form'])
      const quote = String(latest.get({ decision, form })?.['quote'])
      return { form, quote, citations: Number(row['citations']) }
    })
}

/** The forms that a page reaches into, with what of each stands on it. */
function partsOf(forms: readonly WrittenForm[], { limit, offset }: ReturnType<typeof limits>) {
  const parts: { form: string; limit: number; offset: number }[] = []
  let first = 0
  for (const { form, citations } of forms) {
    const from = Math.max(offset - first, 0)
    const to = Math.min(offset + limit - first, citations)
    if (from < to) parts.push({ form, offset: from, limit: to - from })
    first += citations
  }
  return parts
}

/** A page of all citations of a decision that the audience may see, by written form. */
export function listCitations(db: DatabaseSync, query: CitationQuery): CitationResult {
  const { decision, form, audience } = query
  const forms = formsOf(db, query)
  const wanted = forms.filter((one) => form === undefined || one.form === form)
  const documents = db
    .prepare(`SELECT count(DISTINCT d.document) AS n FROM ${cited(audience)}`)
    .get({ decision })
  const page = db.prepare(
    `WITH page AS (
       SELECT d.document, d.start FROM ${cited(audience)} AND d.form = :form
       ORDER BY d.day DESC, d.document, d.start LIMIT :limit OFFSET :offset)
     SELECT c.quote, c.at, c.sentence, c.pinpoint, c.form, d.collection, d.id, d.slug, d.title,
       d.publishedOn, d.visibility
     FROM page JOIN citations c USING (document, start) JOIN documents d ON d.n = document
     ORDER BY c.day DESC, document, start`,
  )
  return {
    total: wanted.reduce((sum, { citations }) => sum + citations, 0),
    documents: Number(documents?.['n']),
    forms,
    rows: partsOf(wanted, limits(query, usualPageSize)).flatMap((part) =>
      page.all({ decision, ...part }).map((row) => citationRow(row)),
    ),
  }
}
