import type { DatabaseSync } from 'node:sqlite'
import { documentLink, type ResultRow } from './documentLink.ts'
import type { Audience, FigureQuery, FigureResult, FigureRow } from './model.ts'
import { limits } from './paging.ts'
import { visibleTo } from './visibleTo.ts'

const usualPageSize = 50

/** What each condition of a query means; `:name` is its value. */
const conditions = {
  indicator: 'f.indicator = (SELECT id FROM indicators WHERE code = :indicator)',
  // A place with those that became it, and with what it became: under its old and its new name.
  place: `f.id IN (SELECT fp.figure FROM figurePlaces fp WHERE fp.place IN (
          WITH RECURSIVE
            earlier (id) AS (SELECT id FROM places WHERE slug = :place
              UNION SELECT p.id FROM places p JOIN earlier e ON p.successor = e.id),
            later (id) AS (SELECT successor FROM places WHERE slug = :place
              UNION SELECT p.successor FROM places p JOIN later l ON p.id = l.id)
          SELECT id FROM earlier UNION SELECT id FROM later WHERE id IS NOT NULL))`,
  decision: 'c.number = :decision',
  status: 'f.status = :status',
  // A period may have only one end («đến năm 2020»).
  year: `coalesce(f.periodStart, f.periodEnd) <= :year || '-12-31'
         AND coalesce(f.periodEnd, f.periodStart) >= :year || '-01-01'`,
} as const satisfies Partial<Record<keyof FigureQuery, string>>

/** Figures with their documents, indicators and decisions, as `f`, `d`, `i` and `c`. */
export const figureSource = `figures f JOIN documents d ON d.n = f.document
  LEFT JOIN indicators i ON i.id = f.indicator
  LEFT JOIN decisions c ON c.id = f.decision`

const columns = `f.*, f.id AS figureId, i.code AS indicatorCode, i.name AS indicatorName,
  c.number AS decisionNumber, d.collection, d.id, d.slug, d.title, d.publishedOn,
  (SELECT json_group_array(json_object('slug', p.slug, 'name', p.name) ORDER BY fp.position)
   FROM figurePlaces fp JOIN places p ON p.id = fp.place WHERE fp.figure = f.id) AS places`

function figureRow(row: ResultRow): FigureRow {
  const text = (column: string) => row[column] as string | null
  const { value, rangeLow, rangeHigh } = row
  return {
    id: String(row['figureId']),
    quote: String(row['quote']),
    value: value as number | null,
    range: rangeLow === null ? null : [Number(rangeLow), Number(rangeHigh)],
    unit: String(row['unit']),
    of: row['of'] as number | null,
    per: text('per'),
    qualifier: row['qualifier'] as FigureRow['qualifier'],
    status: row['status'] as FigureRow['status'],
    indicator: text('indicatorCode'),
    indicatorName: text('indicatorName'),
    periodStart: text('periodStart'),
    periodEnd: text('periodEnd'),
    periodLabel: text('periodLabel'),
    places: JSON.parse(String(row['places'])) as FigureRow['places'],
    decision: text('decisionNumber'),
    sentence: text('sentence'),
    reviewState: row['reviewState'] as FigureRow['reviewState'],
    document: documentLink(row),
  }
}

/** What a query asks of figures (`figureSource`) without regard to who asks: SQL, and the values it names. */
export function figureConditions(query: Omit<FigureQuery, 'audience'>): {
  where: string
  values: Record<string, string>
} {
  const given = Object.entries(conditions).filter(
    ([name]) => query[name as keyof typeof conditions] !== undefined,
  )
  return {
    where: ['TRUE', ...given.map(([, condition]) => `(${condition})`)].join(' AND '),
    values: Object.fromEntries(
      given.map(([name]) => [name, String(query[name as keyof typeof conditions])]),
    ),
  }
}

/**
 * The figures that meet all conditions of a query, the latest period first, then the latest document, in
 * the order of its text.
 */
export function selectFigures(db: DatabaseSync, query: FigureQuery): FigureResult {
  const { where, values } = figureConditions(query)
  const found = `FROM ${figureSource} WHERE ${visibleTo(query.audience)} AND ${where}`
  const counted = db.prepare(`SELECT count(*) AS total ${found}`).get(values)
  const rows = db
    .prepare(
      `SELECT ${columns} ${found}
       ORDER BY coalesce(f.periodEnd, f.periodStart) DESC, d.publishedOn DESC, d.n, f.start, f.id
       LIMIT :limit OFFSET :offset`,
    )
    .all({ ...values, ...limits(query, usualPageSize) })
  return { total: Number(counted?.['total']), rows: rows.map((row) => figureRow(row)) }
}

/** The figures with these ids that an audience may see, by their ids. */
export function figuresById(
  db: DatabaseSync,
  ids: readonly string[],
  audience: Audience,
): ReadonlyMap<string, FigureRow> {
  const rows = db
    .prepare(
      `SELECT ${columns} FROM ${figureSource}
       WHERE f.id IN (SELECT value FROM json_each(?)) AND ${visibleTo(audience)}`,
    )
    .all(JSON.stringify(ids))
  return new Map(rows.map((row) => [String(row['figureId']), figureRow(row)]))
}
