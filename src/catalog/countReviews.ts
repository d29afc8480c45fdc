import type { DatabaseSync } from 'node:sqlite'
import { conditionsOf } from './reviewConditions.ts'
import type { ReviewCounts, ReviewFilter } from './reviewModel.ts'

/** How many of the figures that meet a filter are in which state. */
export function countReviews(db: DatabaseSync, filter: ReviewFilter): ReviewCounts {
  const { where, values } = conditionsOf(filter)
  const rows = db
    .prepare(`SELECT state, count(*) AS figures FROM reviews r WHERE ${where} GROUP BY state`)
    .all(values)
  const none = { pending: 0, accepted: 0, corrected: 0, rejected: 0 }
  return { ...none, ...Object.fromEntries(rows.map((row) => [row['state'], row['figures']])) }
}

/** The rules by which figures were read, and how many of each wait for review. */
export function reviewRules(db: DatabaseSync): { rule: string; pending: number }[] {
  return db
    .prepare(
      `SELECT rule, count(*) FILTER (WHERE state = 'pending') AS pending
       FROM reviews WHERE rule IS NOT NULL GROUP BY rule ORDER BY rule`,
    )
    .all()
    .map((row) => ({ rule: String(row['rule']), pending: Number(row['pending']) }))
}
