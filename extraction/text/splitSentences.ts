import type { Span } from '../model/span.ts'
import { characterClass, isUpperAt, LETTER, LINE_END, MARK, SPACE } from './characterClass.ts'

/** Written before a name or number, these end in a dot that ends no sentence. */
const ABBREVIATIONS = new Set(
  'tp tx tt ts ths ncs gs pgs ks cn bs kts nsưt nsnd tr p q h đc ô mr mrs ms dr gđ pgđ pct bt tgđ vd tel'.split(
    ' ',
  ),
)

const SENTENCE_MARK = /[.!?…]+["'”’»)\]]*|\n/gu
/** Signs that may stand before the first word of a sentence. */
const OPENERS = new Set(Array.from('"\'“‘«([-–+•*'))
/** A list marker glued to the sentence before it: «…3) Hỗ trợ». */
const GLUED_MARKER = /^\s?(?:\d{1,2}|[a-zđ])\)\s/u
/** How far back and ahead a mark is judged: keeps the work at each mark constant. */
const REACH = 24

/**
 * Sentences of a text, in order and without the white space around them. A line end always ends
 * one; a dot does not in «TP. Hồ Chí Minh», «946.9», «1. Hỗ trợ» or after an initial.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(SENTENCE_MARK)) {
    const end = index + mark.length
    if (mark !== '\n' && !endsSentence(text, start, index, end, mark)) continue
    pushTrimmed(spans, text, start, end)
    start = end
  }
  pushTrimmed(spans, text, start, text.length)
  return spans
}

/** Lines of a text that hold something, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index } of text.matchAll(/\n/g)) {
    pushTrimmed(spans, text, start, index)
    start = index + 1
  }
  pushTrimmed(spans, text, start, text.length)
  return spans
}

function endsSentence(text: string, start: number, at: number, end: number, mark: string): boolean {
  const after = text.slice(end, end + REACH)
  if (after.trim() === '') return true
  if (mark.startsWith('…') || mark.startsWith('...')) {
    if (GLUED_MARKER.test(after)) return true
  }
  if (!opensSentence(text, end))
    return GLUED_MARKER.test(after) && !/\d$/.test(text.slice(at - 1, at))
  if (mark !== '.') return true
  const word = wordBefore(text, Math.max(start, at - REACH), at)
  if (word === '') return true
  if (isListMarker(text, start, at, word)) return false
  return !(ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word))
}

/** True when a blank stands at a place and then, behind signs, a capital or a number. */
function opensSentence(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + REACH)
  let at = from
  while (at < limit && isBlank(text, at)) at++
  if (at === from) return false
  while (at < limit && OPENERS.has(text[at]!)) at++
  if (at < limit && isBlank(text, at)) at++
  return at < limit && (isUpperAt(text, at) || isNumberAt(text, at))
}

function isBlank(text: string, at: number): boolean {
  const found = characterClass(text, at, text.charCodeAt(at))
  return found === SPACE || found === LINE_END
}

function isNumberAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : /\p{N}/u.test(text[at]!)
}

/** The word that ends at a place, no further back than `from`. */
function wordBefore(text: string, from: number, end: number): string {
  let at = end
  while (at > from && isWordCharacter(text, at - 1)) at--
  return text.slice(at, end)
}

function isWordCharacter(text: string, at: number): boolean {
  const found = characterClass(text, at, text.charCodeAt(at))
  return found === LETTER || found === MARK || isNumberAt(text, at)
}

const SECTION = /^(?:điều|chương|mục|phần|khoản)\s+(?:\d{1,3}|[IVX]{1,5})$/iu

/** «1.», «2.1.», «IV.», «a.» and «Điều 1.» at the beginning of a sentence number what follows. */
function isListMarker(text: string, start: number, at: number, word: string): boolean {
  if (at - start > REACH) return false
  const lead = text.slice(start, at).trim()
  if (SECTION.test(lead)) return true
  return lead === word ? /^(?:\d{1,3}|[IVX]{1,5}|\p{L})$/u.test(word) : /^[\d.]+$/.test(lead)
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && text.charAt(from).trim() === '') from++
  while (to > from && text.charAt(to - 1).trim() === '') to--
  if (to > from) spans.push({ start: from, end: to })
}
