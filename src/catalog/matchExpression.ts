import type { ParsedQuery, Phrase } from './parseQuery.ts'

/** Words hold letters, digits and marks only (`wordPattern`), so nothing in them needs escaping. */
function quoted(words: readonly string[], open: boolean): string {
  return `"${words.join(' ')}"${open ? ' *' : ''}`
}

function anyAccents({ folded, open }: Phrase): string {
  return quoted(folded, open)
}

/** FTS5 expression (https://sqlite.org/fts5.html, section 3) for the documents a query finds; null for none. */
export function foldedExpression({ wanted, unwanted }: ParsedQuery): string | null {
  if (wanted.length === 0) return null
  const positive = `(${wanted.map(anyAccents).join(' AND ')})`
  const negative = unwanted.length > 0 ? ` NOT (${unwanted.map(anyAccents).join(' OR ')})` : ''
  return `{title text} : (${positive}${negative})`
}

/**
 * FTS5 expression for the documents that have every word which was typed with accents just so; null when
 * none was.
 */
export function exactExpression({ wanted }: ParsedQuery): string | null {
  const phrases = wanted.flatMap(({ exact, open }) => (exact ? [quoted(exact, open)] : []))
  return phrases.length > 0 ? `{exactTitle exactText} : (${phrases.join(' AND ')})` : null
}
