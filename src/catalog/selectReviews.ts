import type { DatabaseSync } from 'node:sqlite'
import { documentLink, type ResultRow } from './documentLink.ts'
import { limits } from './paging.ts'
import { points, reasonsOf } from './priority.ts'
import { conditionsOf } from './reviewConditions.ts'
import { decodePlace, encodePlace, type QueuePlace } from './queuePlace.ts'
import type { ReviewFinding, ReviewPage, ReviewQuery, ReviewRow } from './reviewModel.ts'

const usualPageSize = 20

const foundFault = (severity: 'high' | 'low') =>
  `r.figure IN (SELECT ff.figure FROM findingFigures ff JOIN findings a USING (document, key)
                WHERE a.severity = '${severity}')`

/** As `priorityOf` counts; what a row does not tell itself is added here. */
const priority = `r.points
  + CASE WHEN ${foundFault('high')} THEN ${points.clearFinding}
         WHEN ${foundFault('low')} THEN ${points.weakFinding} ELSE 0 END
  + CASE WHEN r.indicator IN (SELECT indicator FROM figures WHERE status = 'target')
         THEN ${points.hasTargets} ELSE 0 END`

const order = 'priority DESC, publishedOn DESC, documentId, start, figure'

/** Rows after a place in that order. */
const afterPlace = `priority < :priority OR (priority = :priority AND (
  publishedOn < :publishedOn OR (publishedOn = :publishedOn
  AND (documentId, start, figure) > (:documentId, :start, :figure))))`

function placeOf(row: ResultRow): QueuePlace {
  return {
    priority: Number(row['priority']),
    publishedOn: String(row['queueDay']),
    documentId: String(row['documentId']),
    start: Number(row['start']),
    figure: String(row['figure']),
  }
}

function reviewRow(row: ResultRow): ReviewRow {
  return {
    figure: String(row['figure']),
    reasons: reasonsOf(Number(row['priority'])),
    findings: JSON.parse(String(row['findings'])) as ReviewFinding[],
    document: documentLink(row),
    text: String(row['text']),
  }
}

/**
 * A page of the figures that meet a filter, what matters most first (`priorityOf`); those that matter
 * alike by document, the newest first, and within it as the text goes. A cursor that makes no sense
 * begins at the top.
 */
export function selectReviews(db: DatabaseSync, query: ReviewQuery): ReviewPage {
  const { state, after, pageSize, ...filter } = query
  const { where, values } = conditionsOf(filter)
  const place = after === undefined ? null : decodePlace(after)
  const { limit } = limits(pageSize === undefined ? {} : { pageSize }, usualPageSize)
  const found = db
    .prepare(
      `WITH chosen AS (
         SELECT * FROM (
           SELECT figure, document, documentId, publishedOn, start, ${priority} AS priority
           FROM reviews r WHERE r.state = :state AND ${where}
         ) ${place ? `WHERE ${afterPlace}` : ''}
         ORDER BY ${order} LIMIT :limit
       )
       SELECT c.figure, c.documentId, c.start, c.priority, c.publishedOn AS queueDay,
         d.collection, d.id, d.slug, d.title, d.publishedOn, d.text,
         (SELECT json_group_array(json_object('severity', a.severity, 'message', a.message))
          FROM findingFigures ff JOIN findings a USING (document, key)
          WHERE ff.figure = c.figure) AS findings
       FROM chosen c JOIN documents d ON d.n = c.document
       ORDER BY c.priority DESC, c.publishedOn DESC, c.documentId, c.start, c.figure`,
    )
    // One more than asked for tells whether there is a next page.
    .all({ ...values, ...place, state, limit: limit + 1 })
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return {
    rows: rows.map(reviewRow),
    next: found.length > limit && last ? encodePlace(placeOf(last)) : null,
  }
}
