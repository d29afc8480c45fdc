import type { DatabaseSync } from 'node:sqlite'
import type { ResultRow } from '../documentLink.ts'
import type { Audience } from '../model.ts'
import { visibleTo } from '../visibleTo.ts'
import type { PlaceRecord } from './atlas.ts'
import type { Candidate } from './cells.ts'

/** All places of the gazetteer. */
export function readPlaces(db: DatabaseSync): PlaceRecord[] {
  return db.prepare('SELECT * FROM places ORDER BY id').all() as unknown as PlaceRecord[]
}

function candidateOf(row: ResultRow): Candidate {
  const text = (column: string) => row[column] as string | null
  const number = (column: string) => row[column] as number | null
  const { rangeLow, rangeHigh, low, high } = row
  return {
    id: String(row['id']),
    value: number('value'),
    range: rangeLow === null ? null : [Number(rangeLow), Number(rangeHigh)],
    qualifier: row['qualifier'] as Candidate['qualifier'],
    of: number('of'),
    per: text('per'),
    unit: String(row['unit']),
    part: row['part'] === 1,
    periodStart: text('periodStart'),
    periodEnd: text('periodEnd'),
    periodLabel: text('periodLabel'),
    places: text('places')?.split(' ') ?? [],
    collection: row['collection'] as Candidate['collection'],
    publishedOn: text('publishedOn'),
    story: String(row['story']),
    bounds: low === null ? null : { low: Number(low), high: Number(high) },
    preferred: row['preferred'] === 1,
    reviewed: row['reviewState'] !== 'pending',
  }
}

/**
 * What was reached of an indicator in a time, as far as an audience may see it: actual figures whose
 * period touches the days from `start` to `end` or is not known; of percentages the shares reached too,
 * for a rate is told as a share.
 */
export function readCandidates(
  db: DatabaseSync,
  asked: {
    readonly indicator: string
    readonly unit: string
    readonly start: string
    readonly end: string
    readonly audience: Audience
  },
): Candidate[] {
  const { indicator, unit, start, end, audience } = asked
  const statuses = unit === 'percent' ? "('actual', 'share')" : "('actual')"
  return db
    .prepare(
      `SELECT f.id, f.value, f.rangeLow, f.rangeHigh, f.qualifier, f."of", f.per, f.unit, f.part,
         f.periodStart, f.periodEnd, f.periodLabel, f.reviewState, f.low, f.high,
         d.collection, d.publishedOn,
         d.${audience === 'public' ? 'publicStory' : 'story'} AS story,
         EXISTS (SELECT 1 FROM settlements s WHERE s.key = f.fact AND s.preferred = f.id) AS preferred,
         (SELECT group_concat(fp.place, ' ') FROM figurePlaces fp WHERE fp.figure = f.id) AS places
       FROM figures f
       JOIN indicators i ON i.id = f.indicator
       JOIN documents d ON d.n = f.document
       WHERE i.code = :indicator AND f.status IN ${statuses} AND ${visibleTo(audience)}
         AND coalesce(f.periodStart, f.periodEnd, :start) <= :end
         AND coalesce(f.periodEnd, f.periodStart, :end) >= :start`,
    )
    .all({ indicator, start, end })
    .map(candidateOf)
}
