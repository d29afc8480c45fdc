/** A piece of a sentence; the marked one is the evidence. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** `sentence` in up to three pieces, with the words at `[from, to)` marked. */
function cut(sentence: string, from: number, to: number): Piece[] {
  return [
    { text: sentence.slice(0, from), marked: false },
    { text: sentence.slice(from, to), marked: true },
    { text: sentence.slice(to), marked: false },
  ].filter(({ text }) => text !== '')
}

/**
 * The sentence with the quote in it marked; empty when the text does not have the quote there (it was
 * changed since it was read). Offsets are into `text`; without a sentence it is the quote's line.
 */
export function sentenceOf(
  text: string,
  mention: { start: number; end: number; quote: string; sentence?: readonly [number, number] },
): Piece[] {
  const { start, end, quote } = mention
  if (text.slice(start, end) !== quote) return []
  const lineEnd = text.indexOf('\n', end)
  const [from, to] = mention.sentence ?? [
    text.lastIndexOf('\n', start - 1) + 1,
    lineEnd === -1 ? text.length : lineEnd,
  ]
  return cut(text.slice(from, to), start - from, end - from)
}

/** A kept sentence with the first place of the quote in it marked. */
export function markQuote(sentence: string, quote: string): Piece[] {
  const from = sentence.indexOf(quote)
  return from === -1 ? cut(sentence, 0, 0) : cut(sentence, from, from + quote.length)
}
