import type { DatabaseSync } from 'node:sqlite'
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import { documentLink, type ResultRow } from './documentLink.ts'
import { fold, wordsOf } from './fold.ts'
import type { Audience, DocumentLink } from './model.ts'
import { visibleTo } from './visibleTo.ts'

type DocumentName = Pick<DocumentLink, 'collection' | 'id'>

const most = 5

/** How many documents are compared, by how many words they are looked up, how much of each is read. */
const candidates = 30
const lookupWords = 20
const charactersRead = 20_000

/** Words in more documents than this tell little, and looking them up takes long. */
const commonest = 2000

/** The heaviest terms of a document, and how many of them a related one has at least. */
const terms = 40
const sharedTerms = 3

/** Vietnamese words mostly have two syllables, so pairs of neighbours say more than single ones. */
function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}

const wordsIn = (row: ResultRow) =>
  wordsOf(fold(`${String(row['title'])}\n${String(row['text']).slice(0, charactersRead)}`))

/** FTS5 expression for documents that have some of the rarer words of a text; null when it has none. */
function similarExpression(db: DatabaseSync, words: readonly string[]): string | null {
  const documentsWith = db.prepare('SELECT doc FROM vocabulary WHERE term = ?')
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weighed = [...counts].flatMap(([word, count]) => {
    const spread = Number(documentsWith.get(word)?.['doc'] ?? 0)
    return spread > 1 && spread <= commonest ? [{ word, weight: count / spread }] : []
  })
  const rare = weighed.toSorted((a, b) => b.weight - a.weight).slice(0, lookupWords)
  return rare.length > 0
    ? `{title text} : (${rare.map(({ word }) => `"${word}"`).join(' OR ')})`
    : null
}

/**
 * Documents about the same things: looked up by the rarer words, then compared by TF-IDF over pairs of
 * syllables. Empty for a document the audience may not see.
 */
export function relatedDocuments(
  db: DatabaseSync,
  { collection, id }: DocumentName,
  audience: Audience,
): DocumentLink[] {
  const subject = db
    .prepare(
      `SELECT d.n, d.title, d.text FROM documents d
       WHERE d.id = ? AND d.collection = ? AND ${visibleTo(audience)}`,
    )
    .get(id, collection)
  if (!subject) return []
  const subjectWords = wordsIn(subject)
  const expression = similarExpression(db, subjectWords)
  if (expression === null) return []
  const found = db
    .prepare(
      `SELECT d.* FROM words JOIN documents d ON d.n = words.rowid
       WHERE words MATCH ? AND d.n <> ? AND ${visibleTo(audience)}
       ORDER BY bm25(words, 2, 1, 0, 0) LIMIT ?`,
    )
    .all(expression, Number(subject['n']), candidates)

  const corpus = new TfIdf()
  corpus.addDocument(pairsOf(subjectWords), 'subject')
  const pairs = found.map((row) => pairsOf(wordsIn(row)))
  for (const [index, words] of pairs.entries()) corpus.addDocument(words, String(index))
  const heavy = corpus
    .listTerms(0)
    .slice(0, terms)
    .map(({ term }) => term)
  const weights = corpus.tfidfs(heavy).slice(1)

  return found
    .map((row, index) => {
      const own = new Set(pairs[index])
      const shared = heavy.filter((term) => own.has(term)).length
      // Long texts repeat more; the root is the usual compromise between counting and averaging.
      return { row, shared, weight: (weights[index] ?? 0) / Math.sqrt(pairs[index]?.length || 1) }
    })
    .filter(({ shared }) => shared >= sharedTerms)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ row }) => documentLink(row))
}
