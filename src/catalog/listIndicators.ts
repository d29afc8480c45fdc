import type { DatabaseSync } from 'node:sqlite'
import type { Audience, IndicatorRow } from './model.ts'
import { visibleTo } from './visibleTo.ts'

/** All indicators in order of their codes, with the number of figures and documents an audience may see. */
export function listIndicators(db: DatabaseSync, audience: Audience): IndicatorRow[] {
  return db
    .prepare(
      `SELECT i.code, i.name, i.unit, count(d.n) AS figures, count(DISTINCT d.n) AS documents
       FROM indicators i
       LEFT JOIN figures f ON f.indicator = i.id
       LEFT JOIN documents d ON d.n = f.document AND ${visibleTo(audience)}
       GROUP BY i.id ORDER BY i.code`,
    )
    .all()
    .map((row) => ({
      code: String(row['code']),
      name: String(row['name']),
      unit: String(row['unit']),
      figures: Number(row['figures']),
      documents: Number(row['documents']),
    }))
}
