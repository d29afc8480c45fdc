import { isDeepStrictEqual } from 'node:util'
import type { ExtractedFigure, FigureStatement, Marks } from '../figures/figureRecord.ts'
import { isoPeriod } from './isoPeriod.ts'
import type { HistoryState, Statement } from './model.ts'
import type { RecordNames } from './recordNames.ts'

/** What a figure says as it is stored, by keys; a record that is gone is left out. */
export function toStatement(stored: FigureStatement, names: RecordNames): Statement {
  const [low, high] = stored.range
  const { value, unit, qualifier, of, per, measure, status, part } = stored
  return {
    value,
    range: low === undefined ? null : [low, high ?? low],
    unit,
    qualifier,
    of,
    per: per || null,
    measure,
    indicator: names.indicators.get(stored.indicator ?? '') ?? null,
    period: isoPeriod(stored.period),
    places: stored.places.flatMap((id) => names.places.get(id)?.slug ?? []),
    status,
    decision: names.decisions.get(stored.decision ?? '') ?? null,
    part,
  }
}

/** What the machine read, by keys; places that the gazetteer does not have are left out. */
export function machineStatement(extracted: Omit<ExtractedFigure, keyof Marks>): Statement {
  const { value, range, unit, qualifier, of, per, measure, status } = extracted
  const { indicator, period, decision, part } = extracted
  const [low, high] = range ?? []
  return {
    value,
    range: low === undefined ? null : [low, high ?? low],
    unit,
    qualifier,
    of,
    per,
    measure,
    indicator,
    period,
    places: extracted.places.flatMap(({ slug }) => slug ?? []),
    status,
    decision,
    part: part ?? false,
  }
}

/** The parts in which two states differ, as they were and as they are. */
export function difference(
  before: HistoryState,
  after: HistoryState,
): { before: HistoryState; after: HistoryState } {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof HistoryState>
  const differing = [...keys].filter((key) => !isDeepStrictEqual(before[key], after[key]))
  const pick = (state: HistoryState): HistoryState =>
    Object.fromEntries(differing.map((key) => [key, state[key] ?? null]))
  return { before: pick(before), after: pick(after) }
}
