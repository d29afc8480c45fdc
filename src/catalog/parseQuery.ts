import { compose, fold, wordsOf } from './fold.ts'

/** Words that stand next to each other; a single word is a phrase of one. */
export interface Phrase {
  /** The words as they are found: folded. */
  readonly folded: readonly string[]
  /** The words as typed, in lower case; null when nothing but case was folded. */
  readonly exact: readonly string[] | null
  /** The last word may go on. */
  readonly open: boolean
}

/** What a reader typed, understood. */
export interface ParsedQuery {
  /** A document has all of these, in any order, */
  readonly wanted: readonly Phrase[]
  /** and none of these. */
  readonly unwanted: readonly Phrase[]
}

/** Nobody means more than this, in characters and in phrases; the rest is cut off. */
const longest = 500
const most = 24

const quotes = /["“”„«»]/u

/** A phrase of a piece of the query, or null when it has no word in it. */
function phraseOf(text: string, open: boolean): Phrase | null {
  const folded = wordsOf(fold(text))
  const last = folded.at(-1)
  if (last === undefined) return null
  const exact = wordsOf(text.toLowerCase())
  return {
    folded,
    exact: exact.join(' ') === folded.join(' ') ? null : exact,
    // A number that goes on is another number, and every text has a word that begins with «c».
    open: open && /\p{L}$/u.test(last) && (last.length > 1 || folded.length > 1),
  }
}

/**
 * Understands any text as a query: words, "exact phrases", `-without` and `-"without this"`; everything
 * else only separates words. What is joined without a space (`1881/QĐ-TTg`, `946,9`) is a phrase. The last
 * word may be the beginning of a longer one.
 */
export function parseQuery(text: string): ParsedQuery {
  const wanted: Phrase[] = []
  const unwanted: Phrase[] = []
  const add = (piece: string, without: boolean, open: boolean) => {
    const phrase = phraseOf(piece, open && !without)
    if (phrase && wanted.length + unwanted.length < most) (without ? unwanted : wanted).push(phrase)
  }

  const pieces = compose(text.slice(0, longest)).split(quotes)
  let quotedWithout = false
  pieces.forEach((piece, at) => {
    const isLast = at === pieces.length - 1
    // Every second piece is quoted; a quote that is never closed quotes nothing.
    if (at % 2 === 1 && !isLast) {
      add(piece, quotedWithout, false)
      return
    }
    const words = piece.split(/\s+/u).filter((word) => word !== '')
    quotedWithout = /(?:^|\s)-$/u.test(piece)
    words.forEach((word, index) =>
      add(word, word.startsWith('-'), isLast && index === words.length - 1),
    )
  })
  return { wanted, unwanted }
}
