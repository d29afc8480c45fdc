import type { DatabaseSync } from 'node:sqlite'
import { documentLink } from './documentLink.ts'
import { exactExpression, foldedExpression } from './matchExpression.ts'
import type { Audience, SearchHit, SearchQuery, SearchResult } from './model.ts'
import { limits } from './paging.ts'
import { visibleTo } from './visibleTo.ts'
import { type ParsedQuery, parseQuery } from './parseQuery.ts'
import { markTitle, snippetOf } from './snippet.ts'

const usualPageSize = 20

/** How much a word in the title counts against one in the text. */
const ranking = 'bm25(words, 8, 1, 0, 0)'

function pageOf(
  db: DatabaseSync,
  parsed: ParsedQuery,
  folded: string,
  { audience, ...paging }: SearchQuery,
): SearchHit[] {
  const exact = exactExpression(parsed)
  const { limit, offset } = limits(paging, usualPageSize)
  const rows = db
    .prepare(
      `WITH exactly (n) AS (SELECT rowid FROM words WHERE words MATCH :exact),
        page (n, isExact, rank, publishedOn) AS (
          SELECT d.n, ${exact ? 'd.n IN exactly' : 'FALSE'}, ${ranking}, d.publishedOn
          FROM words JOIN documents d ON d.n = words.rowid
          WHERE words MATCH :folded AND ${visibleTo(audience)}
          ORDER BY 2 DESC, 3, 4 DESC, 1
          LIMIT :limit OFFSET :offset)
       SELECT d.* FROM page JOIN documents d USING (n)
       ORDER BY page.isExact DESC, page.rank, page.publishedOn DESC, d.n`,
    )
    .all({ folded, exact, limit, offset })
  return rows.map((row) => ({
    ...documentLink(row),
    title: markTitle(String(row['title']), parsed.wanted),
    snippet: snippetOf(String(row['text']), parsed.wanted),
    visibility: row['visibility'] as Audience,
  }))
}

/**
 * Published documents that have all the words of the query, accents or not. Those that have the typed
 * accents come first; then counts how rare the words are, how often they occur, and whether in the title.
 */
export function searchDocuments(db: DatabaseSync, query: SearchQuery): SearchResult {
  const parsed = parseQuery(query.text)
  const folded = foldedExpression(parsed)
  if (folded === null) return { total: 0, hits: [] }
  const counted = db
    .prepare(
      `SELECT count(*) AS total FROM words JOIN documents d ON d.n = words.rowid
       WHERE words MATCH ? AND ${visibleTo(query.audience)}`,
    )
    .get(folded)
  const total = Number(counted?.['total'])
  return { total, hits: total > 0 ? pageOf(db, parsed, folded, query) : [] }
}
