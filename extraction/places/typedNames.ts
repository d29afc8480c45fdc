import { fold } from '../text/fold.ts'
import type { PlaceCandidate } from './placeCandidate.ts'

/** Folded names that the document writes, somewhere, with the word that says they are districts. */
export function typedNames(
  found: readonly PlaceCandidate[],
  text: string,
  publisher: string | null,
): Set<string> {
  const provinces = new Set(found.flatMap(({ entries }) => entries.map(({ slug }) => slug)))
  if (publisher !== null) provinces.add(publisher)
  const districts = found.filter(
    (candidate) =>
      candidate.kind === 'district' ||
      candidate.kind === 'city' ||
      isSpokenOf(candidate, provinces, text),
  )
  return new Set(districts.map(({ quote }) => fold(quote)))
}

const BEFORE_DISTRICT = /(?:^|[^\p{L}])(?:tại|ở|về|bàn|gồm|như)\s{1,2}$/iu
const AFTER_DISTRICT =
  /^\s(?:là|có)\s(?:một\s|địa\s)?(?:huyện|thị\sxã|phương)(?!\p{L})|^(?:\s?:|\scó)?\s\d/u

/**
 * A district by its bare name, when one called so lies in a province that the document names or is
 * published in, and the words around it speak of a place: «ở Tam Đường», «Tam Đường là huyện …»,
 * «Tam Đường: 6 cơ sở».
 */
function isSpokenOf(
  { entries, quote, start, end }: PlaceCandidate,
  provinces: ReadonlySet<string>,
  text: string,
): boolean {
  const isNear = entries.some(
    ({ level, parent }) =>
      level === 'district' &&
      parent !== null &&
      (provinces.has(parent) || provinces.has(`${parent}-2025`)),
  )
  if (!isNear || !quote.includes(' ')) return false
  return (
    BEFORE_DISTRICT.test(text.slice(Math.max(0, start - 8), start)) ||
    AFTER_DISTRICT.test(text.slice(end, end + 20))
  )
}
