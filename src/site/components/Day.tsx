import { formatDay, isoDay } from '../format/formatDay.ts'

/** A calendar day, dd/MM/yyyy; nothing when it is not known. */
export function Day({ of }: { of: string | null | undefined }) {
  const shown = formatDay(of)
  return of && shown ? <time dateTime={isoDay(of)}>{shown}</time> : null
}
