import type { DatabaseSync } from 'node:sqlite'
import { documentLink, type ResultRow } from '../documentLink.ts'
import type { Audience } from '../model.ts'
import { limits } from '../paging.ts'
import { visibleTo } from '../visibleTo.ts'
import type { CitationQuery, CitationResult, CitationRow, WrittenForm } from './model.ts'

const usualPageSize = 30

const source = 'citations c JOIN documents d ON d.n = c.document'

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

/** The ways in which a decision is written, the most frequent first; each as it is written most often. */
function formsOf(db: DatabaseSync, { decision, audience }: CitationQuery): WrittenForm[] {
  return db
    .prepare(
      `SELECT form, quote, sum(n) AS citations, max(n) FROM (
         SELECT c.form, c.quote, count(*) AS n FROM ${source}
         WHERE c.decision = ? AND ${visibleTo(audience)} GROUP BY c.form, c.quote)
       GROUP BY form ORDER BY citations DESC, form`,
    )
    .all(decision)
    .map((row) => ({
      form: String(row['form']),
      quote: String(row['quote']),
      citations: Number(row['citations']),
    }))
}

/** A page of all citations of a decision that the audience may see, by written form. */
export function listCitations(db: DatabaseSync, query: CitationQuery): CitationResult {
  const { decision, form, audience } = query
  const forms = formsOf(db, query)
  const where = `c.decision = :decision AND ${visibleTo(audience)}`
  const documents = db
    .prepare(`SELECT count(DISTINCT c.document) AS n FROM ${source} WHERE ${where}`)
    .get({ decision })
  const rows = db
    .prepare(
      `WITH forms (form, place) AS (SELECT value, key FROM json_each(:forms))
       SELECT c.quote, c.at, c.sentence, c.pinpoint, c.form, d.collection, d.id, d.slug, d.title,
         d.publishedOn, d.visibility
       FROM ${source} JOIN forms f ON f.form = c.form WHERE ${where}
       ORDER BY f.place, d.publishedOn DESC, d.n, c.start LIMIT :limit OFFSET :offset`,
    )
    .all({
      decision,
      forms: JSON.stringify(form === undefined ? forms.map((one) => one.form) : [form]),
      ...limits(query, usualPageSize),
    })
  const counted = forms.filter((one) => form === undefined || one.form === form)
  return {
    total: counted.reduce((sum, { citations }) => sum + citations, 0),
    documents: Number(documents?.['n']),
    forms,
    rows: rows.map((row) => citationRow(row)),
  }
}
