import { findEvent } from '../../../extraction/index.ts'
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

/**
 * The conference that a report's title and first sentences tell of, for a report of which the editor
 * has said nothing; null when there is something to keep or nothing to find.
 */
export function fillEvent(document: DocumentFields, text: string): Event | null {
  if (!isEmpty(document.event)) return null
  const found = findEvent(document.title ?? null, text, dayOf(document.publishedOn))
  if (!found) return null
  const { name, heldOn, endedOn, place, ordinal } = found
  const inOrder = heldOn !== null && endedOn !== null && endedOn >= heldOn
  return {
    name,
    heldOn: instantOf(heldOn),
    endedOn: inOrder ? instantOf(endedOn) : null,
    venue: place,
    ordinal: ordinal !== null && ordinal > 0 ? ordinal : null,
  }
}
