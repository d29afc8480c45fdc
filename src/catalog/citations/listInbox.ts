import type { DatabaseSync } from 'node:sqlite'
import { documentLink } from '../documentLink.ts'
import type { Paging } from '../model.ts'
import { limits } from '../paging.ts'
import type { DecisionNumber, InboxCounts, OpenCitationResult, StubResult } from './model.ts'

const usualPageSize = 20

/** How many decisions nobody has filled in, and how many forms documents leave open. */
export function countInbox(db: DatabaseSync): InboxCounts {
  const count = (sql: string) => Number(db.prepare(sql).get()?.['n'])
  return {
    stubs: count("SELECT count(*) AS n FROM decisions WHERE stub = '1'"),
    open: count(
      'SELECT count(*) AS n FROM (SELECT 1 FROM citations WHERE number IS NULL GROUP BY document, form)',
    ),
  }
}

/** Decisions that nobody has filled in, the most often cited first. */
export function listStubs(db: DatabaseSync, paging: Paging): StubResult {
  const rows = db
    .prepare(
      `WITH page AS (
         SELECT id, number, (SELECT count(*) FROM citations WHERE decision = d.id) AS citations
         FROM decisions d WHERE stub = '1'
         ORDER BY citations DESC, number LIMIT :limit OFFSET :offset)
       SELECT *, (SELECT count(DISTINCT document) FROM citations WHERE decision = id) AS documents
       FROM page ORDER BY citations DESC, number`,
    )
    .all({ ...limits(paging, usualPageSize) })
  return {
    total: countInbox(db).stubs,
    rows: rows.map((row) => ({
      id: String(row['id']),
      number: String(row['number']),
      citations: Number(row['citations']),
      documents: Number(row['documents']),
    })),
  }
}

/** Written forms that a document leaves open, once a document, the latest documents first. */
export function listOpenCitations(db: DatabaseSync, paging: Paging): OpenCitationResult {
  const rows = db
    .prepare(
      `WITH open AS (
         SELECT document, form, min(start) AS start, count(*) AS citations
         FROM citations WHERE number IS NULL GROUP BY document, form)
       SELECT c.form, c.quote, c.at, c.sentence, open.citations,
         d.collection, d.id, d.slug, d.title, d.publishedOn
       FROM open JOIN citations c USING (document, start) JOIN documents d ON d.n = c.document
       ORDER BY d.publishedOn DESC, d.n, c.start LIMIT :limit OFFSET :offset`,
    )
    .all({ ...limits(paging, usualPageSize) })
  return {
    total: countInbox(db).open,
    rows: rows.map((row) => ({
      document: documentLink(row),
      form: String(row['form']),
      quote: String(row['quote']),
      at: Number(row['at']),
      sentence: String(row['sentence']),
      citations: Number(row['citations']),
    })),
  }
}

/** All decisions by their numbers, in no order. */
export function decisionNumbers(db: DatabaseSync): DecisionNumber[] {
  return db
    .prepare('SELECT id, number, stub FROM decisions')
    .all()
    .map((row) => ({
      id: String(row['id']),
      number: String(row['number']),
      stub: row['stub'] === '1',
    }))
}
