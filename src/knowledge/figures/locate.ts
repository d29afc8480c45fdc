import type { Span } from '../../../extraction/index.ts'
import type { Marks } from './figureRecord.ts'

/** Longest sentence kept with a figure; tables without full stops can be far longer. */
const longestSentence = 2000
const surroundings = 32

/** Where a figure stands in its sentence, and what is around. */
export interface Location extends Marks {
  readonly sentence: string
}

/** The sentence's span, cut down to a window around the figure when it is too long to keep. */
function windowOf(sentence: Span, figure: Span): Span {
  if (sentence.end - sentence.start <= longestSentence) return sentence
  const room = longestSentence / 2
  return {
    start: Math.max(sentence.start, figure.start - room),
    end: Math.min(sentence.end, figure.end + room),
  }
}

/** How often `quote` stands in the sentence before the given offset. */
function countBefore(sentence: string, quote: string, offset: number): number {
  return sentence.slice(0, offset).split(quote).length - 1
}

/** The marks by which a figure can be found again when the text around it has moved. */
export function locate(text: string, figure: Span, sentence: Span): Location {
  const { start, end } = windowOf(sentence, figure)
  // Well-formed, as databases keep it: a cut may go through a pair of surrogates.
  const words = text.slice(start, end).toWellFormed()
  return {
    sentence: words,
    nth: countBefore(words, text.slice(figure.start, figure.end), figure.start - start),
    before: text.slice(Math.max(0, start - surroundings), start).toWellFormed(),
    after: text.slice(end, end + surroundings).toWellFormed(),
  }
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u

/** True when the words at `start` are not part of longer ones: «5 cơ sở» in «25 cơ sở» is. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !wordCharacter.test(text.charAt(start - 1)) && !wordCharacter.test(text.charAt(end))
}

/** Where `quote` stands alone in `text`, in order. */
export function occurrencesOf(text: string, quote: string): number[] {
  const found: number[] = []
  if (quote === '') return found
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (standsAlone(text, at, at + quote.length)) found.push(at)
  }
  return found
}

/** Where `quote` stands: at the given offset, else where it stands alone nearest to it. */
export function nearestOccurrence(text: string, quote: string, given: number): number | null {
  if (quote !== '' && text.startsWith(quote, given)) return given
  const found = occurrencesOf(text, quote)
  const [nearest] = found.toSorted((a, b) => Math.abs(a - given) - Math.abs(b - given))
  return nearest ?? null
}
