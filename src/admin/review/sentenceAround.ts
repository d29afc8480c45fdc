interface Span {
  readonly start: number
  readonly end: number
}

/** Where the quote stands in its sentence, the nearest to `start` that is there; −1 when none is. */
function sentenceStart(text: string, sentence: string, start: number): number {
  const before = text.lastIndexOf(sentence, start)
  return before !== -1 && before + sentence.length > start ? before : text.indexOf(sentence)
}

/**
 * The spans of a figure's sentence and words in a text; null when the words do not stand at `start`.
 * A sentence that is not found there is as long as the words.
 */
export function sentenceAround(
  text: string,
  quote: string,
  sentence: string,
  start: number | null,
): { sentence: Span; quote: Span } | null {
  if (start === null || !text.startsWith(quote, start)) return null
  const words = { start, end: start + quote.length }
  const from = sentence === '' ? -1 : sentenceStart(text, sentence, start)
  const end = from + sentence.length
  const holds = from !== -1 && from <= words.start && words.end <= end
  return { sentence: holds ? { start: from, end } : words, quote: words }
}
