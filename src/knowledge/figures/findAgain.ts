import type { Span } from '../../../extraction/index.ts'
import { sentenceAt } from '../sentenceAt.ts'
import type { FigureRecord, StoredFigure } from './figureRecord.ts'
import { locate, occurrencesOf } from './locate.ts'
import { openFigure, type OpenFigure } from './openFigure.ts'
import { hasSameMarkers, isSameTurn } from './saysTheSame.ts'
import { clauseSimilarity, sentenceSimilarity } from './sentenceSimilarity.ts'

/** Higher than where the machine confirms the figure: here only the words speak for it. */
const sameSentence = 0.7
const sameClause = 0.7

/** How many places of the same words are looked at; hostile texts repeat some without end. */
const mostPlaces = 2000

/** Where a figure stands again. */
export type FoundPlace = Pick<FigureRecord, 'start' | 'end' | 'sentence' | 'marks'>

/** A place in the text that may be the one a person spoke about. */
interface Candidate {
  readonly stored: StoredFigure
  readonly span: Span
  readonly place: FoundPlace
  readonly score: number
  readonly distance: number
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** How sure it is that the words are the same: 0 when they may be others. */
function scoreOf(stored: OpenFigure, found: OpenFigure): number {
  if (!isSameTurn(stored, found)) return 0
  if (stored.sentence === found.sentence) {
    return 1 + Number(stored.before === found.before) + Number(stored.after === found.after)
  }
  const score = sentenceSimilarity(stored.sentence, found.sentence, stored.quote)
  const isAlike = score >= sameSentence && clauseSimilarity(stored, found) >= sameClause
  return isAlike && hasSameMarkers(stored, found) ? score : 0
}

function candidatesFor(
  stored: StoredFigure,
  text: string,
  sentences: readonly Span[],
  taken: readonly Span[],
): Candidate[] {
  const { record } = stored
  const known = openFigure(record)
  const places = occurrencesOf(text, record.quote).slice(0, mostPlaces)
  return places.flatMap((start): Candidate[] => {
    const span = { start, end: start + record.quote.length }
    const around = sentenceAt(sentences, start)
    if (!around || taken.some((other) => overlap(other, span))) return []
    const { sentence, ...marks } = locate(text, span, around)
    const place = { ...span, sentence, marks }
    const score = scoreOf(known, openFigure({ ...record, ...place }))
    const distance = Math.abs(start - (record.start ?? 0))
    return score > 0 ? [{ stored, span, place, score, distance }] : []
  })
}

/**
 * Looks for the places of figures that the machine does not read (any more): the same words in the
 * same or an alike sentence, where no other figure stands. Each place is one figure's.
 * @param taken spans of the figures that were read.
 * @returns places by the figures' ids; what is not in it is gone.
 */
export function findAgain(
  lost: readonly StoredFigure[],
  text: string,
  sentences: readonly Span[],
  taken: readonly Span[],
): Map<string, FoundPlace> {
  const candidates = lost
    .flatMap((one) => candidatesFor(one, text, sentences, taken))
    .toSorted((a, b) => b.score - a.score || a.distance - b.distance)
  const found = new Map<string, FoundPlace>()
  const used: Span[] = []
  for (const { stored, span, place } of candidates) {
    if (found.has(stored.id) || used.some((other) => overlap(other, span))) continue
    found.set(stored.id, place)
    used.push(span)
  }
  return found
}
