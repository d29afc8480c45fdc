import {
  findParts,
  formatPeriod,
  periodBounds,
  type Extraction,
  type Figure,
} from '../../../extraction/index.ts'
import { instantOf } from '../dayOf.ts'
import type { Audience } from '../documents/audienceOf.ts'
import { decisionKey, type DecisionIds } from '../documents/resolveDecisions.ts'
import type { FigureRecord } from './figureRecord.ts'
import { locate } from './locate.ts'

/** The way from the extractor's keys to records. */
export interface RecordIds {
  readonly decisions: DecisionIds
  readonly places: ReadonlyMap<string, string>
  readonly indicators: ReadonlyMap<string, string>
}

/** The longest quote the table takes; no real figure comes near it. */
const longestQuote = 2000

/** False for what no database column or reader could use. */
function isStorable({ quote, value, range }: Figure): boolean {
  return quote.length <= longestQuote && [value ?? 0, ...(range ?? [])].every(Number.isFinite)
}

/** Databases do not tell −0 from 0, so a figure must not either. */
function plainZero(value: number): number {
  return value + 0
}

function toRecord(
  text: string,
  figure: Figure,
  part: boolean,
  ids: RecordIds,
  audience: Audience,
): FigureRecord {
  const { quote, start, end, period, confidence, rule, unit, qualifier, of, per } = figure
  const value = figure.value === null ? null : plainZero(figure.value)
  const range = figure.range?.map(plainZero) ?? null
  const { sentence, ...marks } = locate(text, figure, figure.sentence)
  const bounds = period === null ? null : periodBounds(period)
  return {
    quote,
    start,
    end,
    sentence,
    orphaned: false,
    value,
    range: range ?? [],
    unit,
    qualifier,
    of,
    per,
    measure: figure.measure,
    indicator: ids.indicators.get(figure.indicator ?? '') ?? null,
    period: {
      start: instantOf(bounds?.start ?? null),
      end: instantOf(bounds?.end ?? null),
      label: period === null ? null : formatPeriod(period),
    },
    places: [
      ...new Set(
        figure.places
          .map(({ slug }) => ids.places.get(slug ?? ''))
          .filter((id) => id !== undefined),
      ),
    ],
    status: figure.status,
    decision: ids.decisions.get(decisionKey(figure.decision ?? '')) ?? null,
    part,
    confidence,
    rule,
    extracted: {
      value,
      range,
      unit,
      qualifier,
      of,
      per,
      measure: figure.measure,
      indicator: figure.indicator,
      period,
      places: figure.places.map(({ slug, name }) => ({ slug, name })),
      status: figure.status,
      decision: figure.decision,
      comparedWith: figure.comparedWith,
      part,
      ...marks,
    },
    marks: null,
    audience,
  }
}

/** The figures of a reading as they are stored, in text order. */
export function toFigureRecords(
  text: string,
  reading: Extraction,
  ids: RecordIds,
  audience: Audience,
): FigureRecord[] {
  const { figures } = reading
  const counted = new Set(
    findParts(text, reading)
      .filter(({ part, total }) => figures[part]?.indicator === figures[total]?.indicator)
      .map(({ part }) => part),
  )
  return figures.flatMap((figure, index) =>
    isStorable(figure) ? [toRecord(text, figure, counted.has(index), ids, audience)] : [],
  )
}
