import { fold, wordCharacter, wordSeparator, wordsOf } from './fold.ts'
import type { Phrase } from './parseQuery.ts'

/** Where a phrase stands in a text: UTF-16 offsets, half-open. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Which of the phrases. */
  readonly phrase: number
}

/** Texts are looked through this far, in characters, and so many matches of a phrase are noted. */
const farthest = 500_000
const enough = 500

function patternOf({ folded, open }: Phrase): RegExp {
  const body = folded.join(`${wordSeparator}+`)
  const end = open ? `${wordCharacter}*` : ''
  return new RegExp(`(?<!${wordCharacter})${body}${end}(?!${wordCharacter})`, 'gu')
}

function isExact(text: string, { start, end }: Match, words: readonly string[]): boolean {
  const found = wordsOf(text.slice(start, end).toLowerCase())
  return words.every((word, at) =>
    at === words.length - 1 ? found[at]?.startsWith(word) : found[at] === word,
  )
}

function matchesOf(text: string, folded: string, phrase: Phrase, index: number): Match[] {
  const all: Match[] = []
  for (const found of folded.matchAll(patternOf(phrase))) {
    all.push({ start: found.index, end: found.index + found[0].length, phrase: index })
    if (all.length === enough) break
  }
  const { exact } = phrase
  if (!exact) return all
  const exactly = all.filter((match) => isExact(text, match, exact))
  return exactly.length > 0 ? exactly : all
}

/**
 * Finds phrases in a text with accents or without: where a phrase occurs with the typed accents, only
 * there. In text order.
 */
export function findMatches(text: string, phrases: readonly Phrase[]): Match[] {
  const searched = text.slice(0, farthest)
  const folded = fold(searched)
  return phrases
    .flatMap((phrase, index) => matchesOf(searched, folded, phrase, index))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}
