import type { Payload } from 'payload'
import type { Figure } from '../payload-types.ts'
import { dayOf, findRecords, idOf } from './findRecords.ts'
import { compose } from './fold.ts'
import type { FigureEntry } from './rows.ts'

const fields = [
  ...(['document', 'start', 'quote', 'sentence', 'orphaned', 'value', 'unit'] as const),
  ...(['qualifier', 'status', 'indicator', 'decision', 'period', 'places', 'review'] as const),
  ...(['confidence', 'rule', 'part', 'of', 'per'] as const),
]

type Ranges = ReadonlyMap<string, readonly number[]>

/**
 * The ranges of the figures that have no single value. They are not read with every figure: Payload's
 * table of numbers has no index by which SQLite finds those of one record.
 */
async function readRanges(payload: Payload, figures: readonly Figure[]): Promise<Ranges> {
  const ids = figures.filter(({ value }) => typeof value !== 'number').map(({ id }) => id)
  const found = await findRecords<Figure>(payload, 'figures', 'id', ids, ['range'])
  return new Map(found.map(({ id, range }) => [id, range ?? []]))
}

function figureEntry(
  { document, period, places, review, ...figure }: Figure,
  ranges: Ranges,
): FigureEntry {
  const [low, high] = ranges.get(figure.id) ?? []
  return {
    id: figure.id,
    document: { collection: document.relationTo, id: idOf(document.value) ?? '' },
    start: figure.start ?? null,
    quote: compose(figure.quote),
    sentence: figure.sentence ? compose(figure.sentence) : null,
    value: figure.value ?? null,
    rangeLow: low ?? null,
    rangeHigh: high ?? low ?? null,
    unit: figure.unit,
    qualifier: figure.qualifier,
    status: figure.status,
    indicator: idOf(figure.indicator),
    decision: idOf(figure.decision),
    periodStart: dayOf(period?.start),
    periodEnd: dayOf(period?.end),
    periodLabel: period?.label ?? null,
    reviewState: review.state,
    places: (places ?? []).map(idOf).filter((place) => place !== null),
    confidence: figure.confidence ?? null,
    rule: figure.rule ?? null,
    part: figure.part ?? false,
    of: figure.of ?? null,
    per: figure.per ?? null,
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
  return standing.map((figure) => figureEntry(figure, ranges))
}
