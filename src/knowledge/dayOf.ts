import type { IsoDay } from '../../extraction/index.ts'

/** The calendar day of a stored instant. */
export function dayOf(instant: string): IsoDay
export function dayOf(instant: string | null | undefined): IsoDay | null
export function dayOf(instant: string | null | undefined): IsoDay | null {
  return instant ? instant.slice(0, 10) : null
}

/** The instant by which a calendar day is stored. */
export function instantOf(day: IsoDay): string
export function instantOf(day: IsoDay | null): string | null
export function instantOf(day: IsoDay | null): string | null {
  return day === null ? null : `${day}T00:00:00.000Z`
}
