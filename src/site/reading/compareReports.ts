import type { ConferenceReport } from '../../payload-types.ts'
import type { UnitNames } from '../format/unitName.ts'
import { alignFigures, type AlignedIndicator } from './alignFigures.ts'
import { documentFigures } from './documentFigures.ts'
import { findDocument } from './findDocument.ts'
import { wordsOf, type SearchParameters } from './parameters.ts'
import { readAllSeries, type Series } from './series.ts'
import { unitNames } from './unitNames.ts'
import type { Visit } from './visit.ts'

/** What the page of a comparison shows. */
export interface Comparison {
  /** Slugs that were asked for; '' for none. */
  readonly asked: { readonly a: string; readonly b: string }
  readonly left: ConferenceReport | null
  readonly right: ConferenceReport | null
  readonly indicators: readonly AlignedIndicator[]
  /** Figures of no indicator, which stand on no row. */
  readonly apart: number
  readonly choices: readonly Series[]
  readonly units: UnitNames
}

/** Reads parameters `a` and `b`, slugs of two reports, and compares what they say. */
export async function compareReports(
  visit: Visit,
  parameters: SearchParameters,
): Promise<Comparison> {
  const asked = { a: wordsOf(parameters, 'a'), b: wordsOf(parameters, 'b') }
  const find = (slug: string) => (slug ? findDocument(visit, 'conference-reports', slug) : null)
  const [left, right, choices, units] = await Promise.all([
    find(asked.a),
    find(asked.b),
    readAllSeries(visit),
    unitNames(visit),
  ])
  if (!left || !right) return { asked, left, right, indicators: [], apart: 0, choices, units }
  const [ours, theirs] = await Promise.all(
    [left, right].map(({ id }) => documentFigures(visit, 'conference-reports', id)),
  )
  const all = [...(ours ?? []), ...(theirs ?? [])]
  return {
    asked,
    left,
    right,
    indicators: alignFigures(ours ?? [], theirs ?? []),
    apart: all.filter(({ indicator }) => !indicator).length,
    choices,
    units,
  }
}
