import type { Span } from '../model/span.ts'
import type {
  CitationMention,
  PeriodMention,
  PlaceMention,
  QuantityMention,
} from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import type { MentionsByKind } from './removeOverlaps.ts'

/** One sentence with all that was found in it. */
export interface Sentence extends Span {
  /** Counts lines: sentences of one paragraph share it. */
  readonly paragraph: number
  /** True for the first sentence of its paragraph. */
  readonly opens: boolean
  /** A short line without a full stop or figures: a title or a section's name. */
  readonly isHeading: boolean
  /** Lexemes [from, to) of the sentence. */
  readonly from: number
  readonly to: number
  readonly citations: readonly CitationMention[]
  readonly periods: readonly PeriodMention[]
  readonly places: readonly PlaceMention[]
  readonly quantities: readonly QuantityMention[]
}

const LONGEST_HEADING = 160

/** Lays sentences, lexemes and mentions over each other; one pass over each list. */
export function buildDiscourse(
  text: string,
  spans: readonly Span[],
  lexemes: readonly Lexeme[],
  mentions: MentionsByKind,
): Sentence[] {
  const citations = cursor(mentions.citations)
  const periods = cursor(mentions.periods)
  const places = cursor(mentions.places)
  const quantities = cursor(mentions.quantities)
  let paragraph = 0
  let previousEnd = 0
  let from = 0
  const pieces = spans.flatMap(cutLong)
  return pieces.map((span, index) => {
    const own = quantities(span)
    const opens = index === 0 || text.slice(previousEnd, span.start).includes('\n')
    if (opens) paragraph++
    previousEnd = span.end
    while (from < lexemes.length && lexemes[from]!.start < span.start) from++
    let to = from
    while (to < lexemes.length && lexemes[to]!.start < span.end) to++
    const next = pieces[index + 1]
    const alone = opens && (!next || text.slice(span.end, next.start).includes('\n'))
    return {
      ...span,
      paragraph,
      opens,
      isHeading:
        alone &&
        // «Thị xã Nghĩa Lộ: 8 sản phẩm» is a row; a title may hold a number.
        (own.length === 0 || index === 0 || text[span.end - 1] === ':') &&
        span.end - span.start <= LONGEST_HEADING &&
        !/[.;!?…,]$/.test(text.slice(span.start, span.end)),
      from,
      to,
      citations: citations(span),
      periods: periods(span),
      places: places(span),
      quantities: own,
    }
  })
}

/** What is longer than any sentence is cut, so that the work on each one is bounded. */
const LONGEST_SENTENCE = 2000

function cutLong(span: Span): Span[] {
  const pieces: Span[] = []
  for (let start = span.start; start < span.end; start += LONGEST_SENTENCE) {
    pieces.push({ start, end: Math.min(start + LONGEST_SENTENCE, span.end) })
  }
  return pieces
}

/** Hands out the items that start in each of a row of ascending spans. */
function cursor<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  let at = 0
  return (span) => {
    while (at < items.length && items[at]!.start < span.start) at++
    const first = at
    while (at < items.length && items[at]!.start < span.end) at++
    return items.slice(first, at)
  }
}

/** Index of the first lexeme of `[from, to)` that starts at or after `offset`. */
export function lexemeAt(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  offset: number,
): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lexemes[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** True when the words at lexeme `index` are those of `phrase`, given as keys. */
export function wordsAt(
  lexemes: readonly Lexeme[],
  index: number,
  phrase: readonly string[],
): boolean {
  return phrase.every((word, offset) => lexemes[index + offset]?.key === word)
}
