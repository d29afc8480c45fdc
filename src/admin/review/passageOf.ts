import { sentenceAround } from './sentenceAround.ts'
import type { PassagePiece } from './model.ts'

/** So much of a paragraph is shown on either side of the quote, in UTF-16 units. */
const widest = 900

/** A paragraph shorter than this is shown with its neighbours: a heading above a table's row. */
const telling = 160

interface Figure {
  readonly quote: string
  readonly sentence: string
  readonly start: number | null
}

function lineBefore(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/**
 * The paragraph a figure stands in, with its sentence and its words told apart; a short one with the
 * paragraphs before and after it. When the text has changed since, the kept sentence alone.
 */
export function passageOf(text: string, { quote, sentence, start }: Figure): PassagePiece[] {
  const found = sentenceAround(text, quote, sentence, start)
  if (!found) {
    const at = sentence.indexOf(quote)
    const inside = at === -1 ? { start: 0, end: 0 } : { start: at, end: at + quote.length }
    return cut(sentence, { start: 0, end: sentence.length }, inside, 0, sentence.length)
  }
  let from = lineBefore(text, found.sentence.start)
  let to = lineAfter(text, found.sentence.end)
  if (to - from < telling) {
    from = lineBefore(text, from - 1)
    to = lineAfter(text, Math.min(to + 1, text.length))
  }
  from = Math.max(from, found.quote.start - widest)
  to = Math.min(to, found.quote.end + widest)
  return cut(text, found.sentence, found.quote, from, to)
}

interface Span {
  readonly start: number
  readonly end: number
}

function cut(text: string, sentence: Span, quote: Span, from: number, to: number): PassagePiece[] {
  const piece = (kind: PassagePiece['kind'], start: number, end: number): PassagePiece => ({
    kind,
    text: text.slice(Math.max(start, from), Math.min(end, to)),
  })
  return [
    piece('around', from, sentence.start),
    piece('sentence', sentence.start, quote.start),
    piece('quote', quote.start, quote.end),
    piece('sentence', quote.end, sentence.end),
    piece('around', sentence.end, to),
  ].filter((one) => one.text !== '')
}
