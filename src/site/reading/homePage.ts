import type { FigureRow, IndicatorRow } from '../../catalog/model.ts'
import { listDecisions, listDocuments } from './listDocuments.ts'
import { unitNames } from './unitNames.ts'
import type { Visit } from './visit.ts'

const newestArticles = 5
const newestReports = 4
const newestDecisions = 5
const keyIndicators = 6

/** An indicator with one of its figures, as an example of what is known. */
export interface KeyIndicator {
  readonly indicator: IndicatorRow
  readonly figure: FigureRow
}

async function keyIndicator(visit: Visit, indicator: IndicatorRow): Promise<KeyIndicator | null> {
  const ask = { indicator: indicator.code, audience: visit.audience, pageSize: 1 }
  const { rows } = await visit.catalog.figures({ ...ask, status: 'actual' })
  const figure = rows[0] ?? (await visit.catalog.figures(ask)).rows[0]
  return figure ? { indicator, figure } : null
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
  const key = await Promise.all(richest.map((indicator) => keyIndicator(visit, indicator)))
  return {
    articles,
    reports,
    decisions,
    units,
    keyIndicators: key.filter((one) => one !== null),
    figures: indicators.reduce((sum, { figures }) => sum + figures, 0),
  }
}
