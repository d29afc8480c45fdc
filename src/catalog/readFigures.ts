import type { Payload } from 'payload'
import type { Figure } from '../payload-types.ts'
import { boundsReaderOf, type ReadBounds } from './facts/bounds.ts'
import { subjectOf } from './facts/subjectOf.ts'
import { dayOf, findRecords, idOf } from './findRecords.ts'
import { compose } from './fold.ts'
import type { FigureEntry } from './rows.ts'

const fields = [
  ...(['document', 'start', 'quote', 'sentence', 'orphaned', 'value', 'unit'] as const),
  ...(['qualifier', 'status', 'indicator', 'decision', 'period', 'places', 'review'] as const),
  ...(['confidence', 'rule', 'part', 'of', 'per'] as const),
]

type Ranges = ReadonlyMap<string, readonly number[]>
type Comparisons = ReadonlyMap<string, string>

/**
 * The ranges of the figures that have no single value. They are not read with every figure: Payload's
 * table of numbers has no index by which SQLite finds those of one record.
 */
async function readRanges(payload: Payload, figures: readonly Figure[]): Promise<Ranges> {
  const ids = figures.filter(({ value }) => typeof value !== 'number').map(({ id }) => id)
  const found = await findRecords<Figure>(payload, 'figures', 'id', ids, ['range'])
  return new Map(found.map(({ id, range }) => [id, range ?? []]))
}

/** What shares and changes are compared with; the other figures' long copy of the reading is not read. */
async function readComparisons(payload: Payload, figures: readonly Figure[]): Promise<Comparisons> {
  const relative = figures.filter(({ status }) => status === 'share' || status === 'change')
  const ids = relative.map(({ id }) => id)
  const found = await findRecords<Figure>(payload, 'figures', 'id', ids, ['extracted'])
  return new Map(
    found.flatMap(({ id, extracted }) => {
      const words = (extracted as { comparedWith?: unknown } | null | undefined)?.comparedWith
      return typeof words === 'string' ? [[id, words] as const] : []
    }),
  )
}

function figureEntry(
  { document, period, places, review, ...figure }: Figure,
  ranges: Ranges,
  comparisons: Comparisons,
  readBounds: ReadBounds,
): FigureEntry {
  const [low, high = low] = ranges.get(figure.id) ?? []
  const { quote, unit, qualifier, status } = figure
  const value = figure.value ?? null
  const range = low === undefined || high === undefined ? null : ([low, high] as const)
  const bounds = readBounds({ quote, value, range, unit, qualifier, status })
  const about = {
    unit,
    status,
    indicator: idOf(figure.indicator),
    decision: idOf(figure.decision),
    periodStart: dayOf(period?.start),
    periodEnd: dayOf(period?.end),
    places: (places ?? []).map(idOf).filter((place) => place !== null),
    per: figure.per ?? null,
  }
  return {
    ...about,
    id: figure.id,
    document: { collection: document.relationTo, id: idOf(document.value) ?? '' },
    start: figure.start ?? null,
    quote: compose(quote),
    sentence: figure.sentence ? compose(figure.sentence) : null,
    value,
    rangeLow: range?.[0] ?? null,
    rangeHigh: range?.[1] ?? null,
    qualifier,
    periodLabel: period?.label ?? null,
    reviewState: review.state,
    confidence: figure.confidence ?? null,
    rule: figure.rule ?? null,
    part: figure.part ?? false,
    of: figure.of ?? null,
    subject: subjectOf({ ...about, comparedWith: comparisons.get(figure.id) ?? null }),
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
  }
}

/** The figures with these ids or documents, but for those whose sentence is gone. */
export async function readFigures(
  payload: Payload,
  path: 'id' | 'document.value',
  ids: readonly string[],
): Promise<FigureEntry[]> {
  const found = await findRecords<Figure>(payload, 'figures', path, ids, fields)
  const standing = found.filter(({ orphaned }) => !orphaned)
  const ranges = await readRanges(payload, standing)
  const comparisons = await readComparisons(payload, standing)
  const readBounds = boundsReaderOf(payload)
  return standing.map((figure) => figureEntry(figure, ranges, comparisons, readBounds))
}
