import type { Place } from '../../payload-types.ts'
import { formatDay } from './formatDay.ts'

/** A place's name, with the days that tell it from others of that name: «Phú Thọ (đến 30/06/2025)». */
export function placeName({
  name,
  validFrom,
  validTo,
}: Pick<Place, 'name' | 'validFrom' | 'validTo'>): string {
  const from = formatDay(validFrom)
  const to = formatDay(validTo)
  const days = [from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(' ')
  return days ? `${name} (${days})` : name
}
