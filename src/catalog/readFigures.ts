import type { Payload } from 'payload'
import type { Figure } from '../payload-types.ts'
import { dayOf, findRecords, idOf } from './findRecords.ts'
import { compose } from './fold.ts'
import type { FigureEntry } from './rows.ts'

const fields = [
  ...(['document', 'start', 'quote', 'sentence', 'orphaned', 'value', 'range', 'unit'] as const),
  ...(['qualifier', 'status', 'indicator', 'decision', 'period', 'places', 'review'] as const),
]

function figureEntry({ document, period, places, range, review, ...figure }: Figure): FigureEntry {
  const [low, high] = range ?? []
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
  }
}

/** Of the figures with these ids or documents those that may be shown: not the rejected ones, nor those whose sentence is gone. */
export async function readFigures(
  payload: Payload,
  path: 'id' | 'document.value',
  ids: readonly string[],
): Promise<FigureEntry[]> {
  const found = await findRecords<Figure>(payload, 'figures', path, ids, fields)
  return found
    .filter(({ orphaned, review }) => !orphaned && review.state !== 'rejected')
    .map(figureEntry)
}
