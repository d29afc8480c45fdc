import type { Payload } from 'payload'
import type { ConferenceReport } from '../payload-types.ts'
import { dayOf } from './findRecords.ts'
import type { EventEntry } from './rows.ts'

/**
 * The conferences of these reports, those of which something is known. Hosts are left to the records:
 * they stand in a table by which SQLite cannot find those of one report.
 */
export async function readEvents(payload: Payload, ids: readonly string[]): Promise<EventEntry[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<Pick<ConferenceReport, 'id' | 'event'>>({
    collection: 'conference-reports',
    where: { id: { in: [...ids] } },
    select: {
      event: {
        name: true,
        series: true,
        ordinal: true,
        heldOn: true,
        endedOn: true,
        venue: true,
      },
    },
    pagination: false,
    limit: 0,
  })
  return docs.flatMap(({ id, event }) =>
    event?.name || event?.series
      ? {
          report: id,
          name: event.name ?? null,
          series: event.series ?? null,
          ordinal: event.ordinal ?? null,
          heldOn: dayOf(event.heldOn),
          endedOn: dayOf(event.endedOn),
          venue: event.venue ?? null,
        }
      : [],
  )
}
