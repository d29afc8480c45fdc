import type { Payload, PayloadRequest } from 'payload'
import { decisionKey, findDecisions } from '../documents/resolveDecisions.ts'
import type { ExtractedFigure, FigureStatement } from '../figures/figureRecord.ts'
import { storedPeriod } from './isoPeriod.ts'
import { idsByKey } from './resolveChanges.ts'

/** What the machine read in the form in which it is stored; records that are gone are left out. */
export async function resolveMachine(
  payload: Payload,
  extracted: ExtractedFigure,
  req: PayloadRequest,
): Promise<FigureStatement> {
  const { value, range, unit, qualifier, of, per, measure, status } = extracted
  const { indicator, decision, part } = extracted
  const slugs = extracted.places.flatMap(({ slug }) => slug ?? [])
  const indicators = await idsByKey(
    payload,
    'indicators',
    'code',
    indicator ? [indicator] : [],
    req,
  )
  const places = await idsByKey(payload, 'places', 'slug', slugs, req)
  const decisions = await findDecisions(payload, decision ? [decision] : [], req)
  return {
    value,
    range: range ?? [],
    unit,
    qualifier,
    of,
    per,
    measure,
    indicator: indicators.get(indicator ?? '') ?? null,
    period: storedPeriod(extracted.period) ?? { start: null, end: null, label: null },
    places: [...new Set(slugs.flatMap((slug) => places.get(slug) ?? []))],
    status,
    decision: decisions.get(decisionKey(decision ?? '')) ?? null,
    part: part ?? false,
  }
}
