import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Audience } from '../model.ts'
import { visibleTo } from '../visibleTo.ts'
import type { PlaceRecord } from './atlas.ts'
import type { Candidate } from './cells.ts'

/** All places of the gazetteer. */
export function readPlaces(db: DatabaseSync): PlaceRecord[] {
  return db.prepare('SELECT * FROM places ORDER BY id').all() as unknown as PlaceRecord[]
}

/** Ids of the figures that analysts settled on. */
export function readPreferred(db: DatabaseSync): ReadonlySet<string> {
  const rows = db.prepare('SELECT preferred FROM settlements WHERE preferred IS NOT NULL').all()
  return new Set(rows.map(({ preferred }) => String(preferred)))
}

/** In the order in which `candidateOf` takes them. */
const columns = `f.id, f.value, f.rangeLow, f.rangeHigh, f.qualifier, f."of", f.per, f.unit, f.part,
  f.periodStart, f.periodEnd, f.periodLabel, f.reviewState, f.low, f.high, d.collection, d.publishedOn,
  (SELECT group_concat(fp.place, ' ') FROM figurePlaces fp WHERE fp.figure = f.id)`

const text = (one: SQLOutputValue | undefined) => one as string | null

function candidateOf(row: readonly SQLOutputValue[], preferred: ReadonlySet<string>): Candidate {
  const [id, value, rangeLow, rangeHigh, qualifier, of, per, unit, part, ...more] = row
  const [periodStart, periodEnd, periodLabel, reviewState, low, high, ...document] = more
  const [collection, publishedOn, places, story] = document
  return {
    id: String(id),
    value: value as number | null,
    range: rangeLow === null ? null : [Number(rangeLow), Number(rangeHigh)],
    qualifier: qualifier as Candidate['qualifier'],
    of: of as number | null,
    per: text(per),
    unit: String(unit),
    part: part === 1,
    periodStart: text(periodStart),
    periodEnd: text(periodEnd),
    periodLabel: text(periodLabel),
    places: text(places)?.split(' ') ?? [],
    collection: collection as Candidate['collection'],
    publishedOn: text(publishedOn),
    story: String(story),
    bounds: low === null ? null : { low: Number(low), high: Number(high) },
    preferred: preferred.has(String(id)),
    reviewed: reviewState !== 'pending',
  }
}

/**
 * Prepares to read what was reached of an indicator (its id) in a time, as far as an audience may see
 * it: actual figures whose period touches the days from `start` to `end` or is not known; of
 * percentages the shares reached too, for a rate is told as a share.
 */
export function candidateReader(db: DatabaseSync, audience: Audience) {
  const preferred = readPreferred(db)
  const story = audience === 'public' ? 'publicStory' : 'story'
  // By the index and in this order: SQLite would rather look through all documents.
  const select = db.prepare(
    `SELECT ${columns}, d.${story}
     FROM figures f INDEXED BY figuresByIndicator CROSS JOIN documents d ON d.n = f.document
     WHERE f.indicator = :indicator AND f.status IN ('actual', :other) AND ${visibleTo(audience)}
       AND coalesce(f.periodStart, f.periodEnd, :start) <= :end
       AND coalesce(f.periodEnd, f.periodStart, :end) >= :start`,
  )
  select.setReturnArrays(true)
  return (indicator: string, unit: string, start: string, end: string): Candidate[] => {
    const other = unit === 'percent' ? 'share' : 'actual'
    const rows = select.all({ indicator, other, start, end }) as unknown as SQLOutputValue[][]
    return rows.map((row) => candidateOf(row, preferred))
  }
}
