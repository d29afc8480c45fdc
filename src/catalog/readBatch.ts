import type { Payload } from 'payload'
import { readCitations } from './citations/readCitations.ts'
import type { Decision, Indicator, Place, Settlement } from '../payload-types.ts'
import { dayOf, findRecords, idOf } from './findRecords.ts'
import { readDecisions, readTexts } from './readDocuments.ts'
import { readEvents } from './readEvents.ts'
import { readFindings } from './readFindings.ts'
import { readFigures } from './readFigures.ts'
import type { Batch, RecordName, ReferenceRows } from './rows.ts'

type IdsOf = (collection: string) => readonly string[]

/** What was merged into another record is hidden; its links were moved. */
function standsForItself({ mergedInto }: { mergedInto?: unknown }): boolean {
  return !mergedInto
}

async function readReferences(payload: Payload, idsOf: IdsOf): Promise<ReferenceRows> {
  const indicators = await findRecords<Indicator>(
    payload,
    'indicators',
    'id',
    idsOf('indicators'),
    ['code', 'name', 'unit', 'aggregate', 'mergedInto'],
  )
  const places = await findRecords<Place>(payload, 'places', 'id', idsOf('places'), [
    ...(['slug', 'name', 'level', 'parent', 'region'] as const),
    ...(['validFrom', 'validTo', 'successor', 'mergedInto'] as const),
  ])
  const decisions = await findRecords<Decision>(payload, 'decisions', 'id', idsOf('decisions'), [
    ...(['number', 'stub', 'deletedAt', 'mergedInto'] as const),
  ])
  const settlements = await findRecords<Settlement>(
    payload,
    'settlements',
    'id',
    idsOf('settlements'),
    ['key', 'outcome', 'preferred', 'reason', 'witnesses', 'by', 'at'],
  )
  return {
    indicators: indicators
      .filter(standsForItself)
      .map(({ id, code, name, unit, aggregate }) => [id, code, name.vi, unit, aggregate]),
    places: places
      .filter(standsForItself)
      .map(({ id, slug, name, level, ...place }) => [
        id,
        slug,
        name,
        level,
        idOf(place.parent),
        idOf(place.region),
        dayOf(place.validFrom),
        dayOf(place.validTo),
        idOf(place.successor),
      ]),
    decisions: decisions
      .filter((one) => standsForItself(one) && !one.deletedAt)
      .map(({ id, number, stub }) => [id, number, stub ? '1' : null]),
    settlements: settlements.map(({ id, key, outcome, preferred, reason, witnesses, by, at }) => [
      id,
      key,
      outcome,
      preferred ?? null,
      reason,
      JSON.stringify(witnesses),
      idOf(by),
      at,
    ]),
  }
}

/** Reads the named records as they stand in the archive now, documents with their figures. */
export async function readBatch(payload: Payload, touched: readonly RecordName[]): Promise<Batch> {
  const idsOf: IdsOf = (slug) => touched.filter(({ of }) => of === slug).map(({ record }) => record)
  const documents = [
    ...(await readTexts(payload, 'articles', idsOf('articles'))),
    ...(await readTexts(payload, 'conference-reports', idsOf('conference-reports'))),
    ...(await readDecisions(payload, idsOf('decisions'))),
  ]
  const shown = documents.map(({ id }) => id)
  const figures = [
    ...(await readFigures(payload, 'document.value', shown)),
    ...(await readFigures(payload, 'id', idsOf('figures'))),
  ]
  // A figure that was reviewed may no longer contradict its neighbours.
  const audited = new Set([...shown, ...figures.map(({ document }) => document.id)])
  return {
    touched,
    documents,
    events: await readEvents(payload, idsOf('conference-reports')),
    figures,
    citations: await readCitations(payload, documents),
    findings: await readFindings(payload, [...audited]),
    references: await readReferences(payload, idsOf),
  }
}
