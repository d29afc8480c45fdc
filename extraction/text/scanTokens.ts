import { characterClass, DIGIT, LETTER, LINE_END, MARK, SPACE } from './characterClass.ts'
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

/**
 * All lexemes of a normalised text in order; blanks are left out. A word takes digits written onto
 * it («m2», «CNC3»); a number keeps its dots and commas. `folded` is the text as `fold` gives it.
 */
export function scanTokens(text: string, folded: string = fold(text)): Lexeme[] {
  const lexemes: Lexeme[] = []
  const size = text.length
  for (let start = 0; start < size;) {
    const code = text.charCodeAt(start)
    const first = characterClass(text, start, code)
    if (first === SPACE) {
      start++
      continue
    }
    let end = start + (code < 0xd800 ? 1 : widthAt(text, start))
    let kind: LexemeKind = 'mark'
    if (first === LETTER) {
      kind = 'word'
      end = endOfWord(text, end)
    } else if (first === DIGIT) {
      kind = 'number'
      end = endOfNumber(text, end)
    } else if (first === LINE_END) kind = 'break'
    const written = folded.slice(start, end)
    const key = kind === 'word' && written.length <= 3 ? (I_OR_Y.get(written) ?? written) : written
    lexemes.push({ kind, start, end, key })
    start = end
  }
  return lexemes
}

/** Code units of the character at a place: two for a pair of surrogates. */
function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

/** «²» and «³» belong to the unit before them. */
const SUPERSCRIPTS = new Set([0xb2, 0xb3])

function endOfWord(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const found = characterClass(text, end, code)
    if (found !== LETTER && found !== MARK && found !== DIGIT && !SUPERSCRIPTS.has(code)) break
    end += code >= 0xd800 ? widthAt(text, end) : 1
  }
  return end
}

function endOfNumber(text: string, from: number): number {
  let end = endOfDigits(text, from)
  for (;;) {
    const code = text.charCodeAt(end)
    if (code !== 0x2e && code !== 0x2c) return end
    const next = endOfDigits(text, end + 1)
    if (next === end + 1) return end
    end = next
  }
}

function endOfDigits(text: string, from: number): number {
  let end = from
  for (let code; (code = text.charCodeAt(end)) >= 0x30 && code <= 0x39;) end++
  return end
}
