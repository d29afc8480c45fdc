import { formatPeriod } from '../../../extraction/index.ts'
import type { ExtractedFigure, FigureRecord } from '../figures/figureRecord.ts'
import type { ShownFigure } from './model.ts'

/** Longest sentence in a report, in UTF-16 units; whoever wants more opens the document. */
const longestSentence = 400

/** The way back from records to what people call them. */
export interface Names {
  /** Codes of indicators by id. */
  readonly indicators: ReadonlyMap<string, string>
  /** Names of places by id. */
  readonly places: ReadonlyMap<string, string>
  /** Numbers of decisions by id. */
  readonly decisions: ReadonlyMap<string, string>
}

/** The sentence, or the part of it around the quote. */
function cutAround(sentence: string, quote: string): string {
  if (sentence.length <= longestSentence) return sentence
  const at = Math.max(0, sentence.indexOf(quote))
  const room = Math.max(0, longestSentence - quote.length) / 2
  const from = Math.max(0, Math.floor(at - room))
  const to = Math.min(sentence.length, Math.ceil(at + quote.length + room))
  const words = sentence.slice(from, to).toWellFormed()
  return `${from > 0 ? '…' : ''}${words}${to < sentence.length ? '…' : ''}`
}

function evidence({ quote, sentence }: FigureRecord) {
  return { quote, sentence: cutAround(sentence, quote) }
}

/** What the machine read. */
export function shownReading(record: FigureRecord, extracted: ExtractedFigure): ShownFigure {
  const { value, unit, qualifier, of, per, measure, indicator, status, decision } = extracted
  return {
    ...evidence(record),
    value,
    range: extracted.range ?? [],
    unit,
    qualifier,
    of,
    per,
    measure,
    indicator,
    period: extracted.period === null ? null : formatPeriod(extracted.period),
    places: extracted.places.map(({ name }) => name),
    status,
    decision,
    part: extracted.part ?? false,
  }
}

/** What a person left the figure to say. */
export function shownStatement(record: FigureRecord, names: Names): ShownFigure {
  const { value, range, unit, qualifier, of, per, measure, status, part } = record
  return {
    ...evidence(record),
    value,
    range,
    unit,
    qualifier,
    of,
    per,
    measure,
    indicator: names.indicators.get(record.indicator ?? '') ?? null,
    period: record.period.label,
    places: record.places.flatMap((id) => names.places.get(id) ?? []),
    status,
    decision: names.decisions.get(record.decision ?? '') ?? null,
    part,
  }
}
