import type { FigureRecord, StoredFigure } from './figureRecord.ts'

/** A figure that is not matched yet, stored or read, with what the rules look at. */
export interface OpenFigure {
  readonly record: FigureRecord
  readonly quote: string
  readonly sentence: string
  readonly nth: number
  /** Where the quote stands in the sentence; negative when it does not. */
  readonly at: number
  /** What stands around the sentence; null when that is not known. */
  readonly before: string | null
  readonly after: string | null
}

/** The same words, however they are composed and spaced. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ')
}

/** Where the words stand for the time after `nth` times; negative when they do not. */
export function nthOffset(sentence: string, quote: string, nth: number): number {
  let at = sentence.indexOf(quote)
  for (let count = 0; count < nth && at >= 0; count++) at = sentence.indexOf(quote, at + 1)
  return at
}

/** A figure with what the rules look at. Where a person put it counts before what was read once. */
export function openFigure(record: FigureRecord): OpenFigure {
  const quote = plainWords(record.quote)
  const sentence = plainWords(record.sentence)
  const marks = record.marks ?? record.extracted
  const nth = marks?.nth ?? 0
  const at = nthOffset(sentence, quote, nth)
  const [before, after] = [marks?.before ?? null, marks?.after ?? null]
  return { record, quote, sentence, nth, at, before, after }
}

/** True for a figure that a person has spoken about or made; the machine never withdraws it. */
export function isKept({ state, record }: StoredFigure): boolean {
  return state !== 'pending' || record.extracted === null
}
