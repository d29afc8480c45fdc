import type { DatabaseSync } from 'node:sqlite'
import { documentLink } from './documentLink.ts'
import type { Audience, EventRow } from './model.ts'
import { visibleTo } from './visibleTo.ts'

/** The conferences of the reports an audience may see, the earliest first; those without a day come last. */
export function listEvents(db: DatabaseSync, audience: Audience): EventRow[] {
  return db
    .prepare(
      `SELECT e.name, e.series, e.ordinal, e.heldOn, e.endedOn, e.venue,
         d.collection, d.id, d.slug, d.title, d.publishedOn
       FROM events e JOIN documents d ON d.n = e.document
       WHERE ${visibleTo(audience)}
       ORDER BY coalesce(e.heldOn, d.publishedOn) IS NULL, coalesce(e.heldOn, d.publishedOn), d.id`,
    )
    .all()
    .map((row) => {
      const text = (column: string) => row[column] as string | null
      return {
        report: documentLink(row),
        name: text('name'),
        series: text('series'),
        ordinal: row['ordinal'] as number | null,
        heldOn: text('heldOn'),
        endedOn: text('endedOn'),
        venue: text('venue'),
      }
    })
}
