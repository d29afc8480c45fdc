import type { FigureRow, IndicatorRow } from '../../catalog/model.ts'
import { listDecisions, listDocuments } from './listDocuments.ts'
import { unitNames } from './unitNames.ts'
import type { Visit } from './visit.ts'

const newestArticles = 5
const newestReports = 4
const newestDecisions = 5
const keyIndicators = 6
const newestFigures = 2

/** An indicator with its newest figures, as examples of what is known. */
export interface KeyIndicator {
  readonly indicator: IndicatorRow
  readonly newest: readonly FigureRow[]
}

async function keyIndicator(visit: Visit, indicator: IndicatorRow): Promise<KeyIndicator> {
  const { rows } = await visit.catalog.figures({
    indicator: indicator.code,
    audience: visit.audience,
    pageSize: newestFigures,
  })
  return { indicator, newest: rows }
}

/** What the first page shows: the newest of everything, and the indicators that have most figures. */
export async function readHome(visit: Visit) {
  const [articles, reports, decisions, indicators, units] = await Promise.all([
    listDocuments(visit, 'articles', { limit: newestArticles }),
    listDocuments(visit, 'conference-reports', { limit: newestReports }),
    listDecisions(visit, { limit: newestDecisions }),
    visit.catalog.indicators({ audience: visit.audience }),
    unitNames(visit),
  ])
  const richest = indicators
    .filter(({ figures }) => figures > 0)
    .toSorted((a, b) => b.figures - a.figures)
    .slice(0, keyIndicators)
  return {
    articles,
    reports,
    decisions,
    units,
    keyIndicators: await Promise.all(richest.map((one) => keyIndicator(visit, one))),
    figures: indicators.reduce((sum, { figures }) => sum + figures, 0),
  }
}
