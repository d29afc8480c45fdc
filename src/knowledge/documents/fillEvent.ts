import { type EventFacts, findEvent, findSeries } from '../../../extraction/index.ts'
import type { ConferenceReport } from '../../payload-types.ts'
import { dayOf, instantOf } from '../dayOf.ts'
import type { DocumentFields } from './documentRows.ts'

type Event = NonNullable<ConferenceReport['event']>

/** True when nobody has said anything of the conference. */
function isEmpty(event: Event | undefined): boolean {
  return Object.values(event ?? {}).every(
    (value) => value === null || value === undefined || value === '' || isEmptyList(value),
  )
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** What a report keeps of a conference that was found in its text. */
export function eventRecord(found: EventFacts): Event {
  const { name, series, heldOn, endedOn, place, ordinal, hosts } = found
  const inOrder = heldOn !== null && endedOn !== null && endedOn >= heldOn
  return {
    name,
    series,
    heldOn: instantOf(heldOn),
    endedOn: inOrder ? instantOf(endedOn) : null,
    venue: place,
    ordinal: ordinal !== null && ordinal > 0 ? ordinal : null,
    hosts: [...hosts],
  }
}

/**
 * The conference that a report's title and first sentences tell of, for a report of which the editor
 * has said nothing; of one whose name the editor gave, the series that the name tells of. Null when
 * there is nothing to add.
 */
export function fillEvent(document: DocumentFields, text: string): Event | null {
  const { event } = document
  if (isEmpty(event)) {
    const found = findEvent(document.title ?? null, text, dayOf(document.publishedOn))
    return found && eventRecord(found)
  }
  const series = event?.name && !event.series ? findSeries(event.name) : null
  return series === null ? null : { ...event, series }
}
