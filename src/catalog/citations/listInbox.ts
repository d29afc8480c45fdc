import type { DatabaseSync } from 'node:sqlite'
import { documentLink } from '../documentLink.ts'
import type { Paging } from '../model.ts'
import { limits } from '../paging.ts'
import type { DecisionNumber, OpenCitationResult, StubResult } from './model.ts'

const usualPageSize = 20

/** Decisions that nobody has filled in, the most often cited first. */
export function listStubs(db: DatabaseSync, paging: Paging): StubResult {
  const counted = db.prepare("SELECT count(*) AS n FROM decisions WHERE stub = '1'").get()
  const rows = db
    .prepare(
      `SELECT d.id, d.number, count(c.document) AS citations, count(DISTINCT c.document) AS documents
       FROM decisions d LEFT JOIN citations c ON c.decision = d.id
       WHERE d.stub = '1' GROUP BY d.id
       ORDER BY citations DESC, d.number LIMIT :limit OFFSET :offset`,
    )
    .all({ ...limits(paging, usualPageSize) })
  return {
    total: Number(counted?.['n']),
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
  const counted = db
    .prepare(
      'SELECT count(*) AS n FROM (SELECT 1 FROM citations WHERE number IS NULL GROUP BY document, form)',
    )
    .get()
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
    total: Number(counted?.['n']),
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
