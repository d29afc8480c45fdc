import { isDeepStrictEqual } from 'node:util'
import type { Span } from '../../../extraction/index.ts'
import type { Audience } from '../documents/audienceOf.ts'
import type { FigureRecord, StoredFigure } from './figureRecord.ts'
import { findAgain } from './findAgain.ts'
import { matchFigures } from './matchFigures.ts'
import { isKept } from './openFigure.ts'

/** What has to be written so that the stored figures agree with the text. */
export interface ReconcilePlan {
  readonly create: readonly FigureRecord[]
  readonly update: readonly { readonly id: string; readonly data: Partial<FigureRecord> }[]
  readonly remove: readonly string[]
}

/** A text as it was just read. */
export interface FigureReading {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly figures: readonly FigureRecord[]
  readonly audience: Audience
}

/** The fields in which the wanted record differs from the stored one. */
function difference(stored: FigureRecord, wanted: Partial<FigureRecord>): Partial<FigureRecord> {
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => !isDeepStrictEqual(stored[field as keyof FigureRecord], value),
    ),
  )
}

/** What follows the text even where a person has spoken; what the figure says stays theirs. */
function machinePart({
  quote,
  start,
  end,
  sentence,
  ...read
}: FigureRecord): Partial<FigureRecord> {
  const { confidence, rule, extracted, marks, audience } = read
  const words = { quote, start, end, sentence, orphaned: false }
  return { ...words, confidence, rule, extracted, marks, audience }
}

/**
 * Compares the figures stored of a document with what was read from its text. A figure that was read
 * before keeps its row; one nobody spoke about follows the text in everything and goes with it; one that
 * a person made, accepted, corrected or rejected keeps what the person said, only where it stands
 * follows, and when its sentence is gone it stays, marked as orphaned.
 */
export function reconcile(stored: readonly StoredFigure[], reading: FigureReading): ReconcilePlan {
  const { text, sentences, figures, audience } = reading
  const matches = matchFigures(stored, figures)
  const matched = new Set(matches.values())
  const taken = figures.map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }))

  const wanted: [StoredFigure, Partial<FigureRecord>][] = [...matches].flatMap(([index, one]) => {
    const read = figures[index]
    return read ? [[one, isKept(one) ? machinePart(read) : read]] : []
  })
  const unmatched = stored.filter((one) => !matched.has(one))
  const lost = unmatched.filter(isKept)
  const found = findAgain(lost, text, sentences, taken)
  for (const one of lost) {
    const place = found.get(one.id)
    wanted.push([one, { ...place, orphaned: place === undefined, audience }])
  }
  return {
    create: figures.filter((_, index) => !matches.has(index)),
    update: wanted.flatMap(([one, record]) => {
      const data = difference(one.record, record)
      return Object.keys(data).length === 0 ? [] : [{ id: one.id, data }]
    }),
    remove: unmatched.filter((one) => !isKept(one)).map(({ id }) => id),
  }
}
