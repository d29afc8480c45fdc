import { fold } from './fold.ts'

export type LexemeKind = 'word' | 'number' | 'mark' | 'break'

/** A word, a number, a single sign or a line break, and the form under which lexicons know it. */
export interface Lexeme {
  readonly kind: LexemeKind
  readonly start: number
  readonly end: number
  /** Lower case, tone marks and i/y in one spelling. */
  readonly key: string
}

/** A word takes digits written onto it («m2», «CNC3»); a number keeps its dots and commas. */
const LEXEME = /(\p{L}[\p{L}\p{M}\d²³]*)|(\d+(?:[.,]\d+)*)|(\n)|[^\s]/gu

/** Words that are written with i and with y. */
const I_OR_Y: ReadonlyMap<string, string> = new Map([
  ['tỉ', 'tỷ'],
  ['kĩ', 'kỹ'],
  ['lí', 'lý'],
  ['mĩ', 'mỹ'],
  ['kì', 'kỳ'],
  ['qui', 'quy'],
  ['quí', 'quý'],
  ['ti', 'ty'],
])

/** The key of a single word, as `scanTokens` gives it. */
export function wordKey(word: string): string {
  const folded = fold(word)
  return I_OR_Y.get(folded) ?? folded
}

/** All lexemes of a normalised text in order; blanks are left out. */
export function scanTokens(text: string): Lexeme[] {
  const folded = fold(text)
  const lexemes: Lexeme[] = []
  for (const match of text.matchAll(LEXEME)) {
    const start = match.index
    const end = start + match[0].length
    const kind = match[1] ? 'word' : match[2] ? 'number' : match[3] ? 'break' : 'mark'
    const written = folded.slice(start, end)
    const key = kind === 'word' ? (I_OR_Y.get(written) ?? written) : written
    lexemes.push({ kind, start, end, key })
  }
  return lexemes
}
