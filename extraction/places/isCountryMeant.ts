import { isListGap } from './findPlaces.ts'
import type { PlaceCandidate } from './placeCandidate.ts'
import type { Situation } from './situation.ts'

/**
 * «hàng Việt Nam», «công nghệ Nhật Bản» name no place; «tại Việt Nam», «sang Hàn Quốc, Nhật Bản» do. A
 * country of one syllable is a word or a name of people too: it needs «nước», «thị trường» or a list.
 */
export function isCountryMeant(
  candidate: PlaceCandidate,
  { text, found, index }: Situation,
): boolean {
  const { start, end, quote } = candidate
  const before = text.slice(Math.max(0, start - 12), start)
  if (/^\s\p{Lu}/u.test(text.slice(end, end + 2))) return false
  if (/(?:nước|trường)\s{1,2}$/u.test(before)) return true
  const isListed = [found[index - 1], found[index + 1]].some(
    (other) => other !== undefined && isInListOfCountries(candidate, other, text),
  )
  if (isListed || (!/[\s-]/u.test(quote) && quote.length <= LONGEST_SYLLABLE)) return isListed
  return BEFORE_COUNTRY.test(before) || /(?:^|[\n.,;:“"(])\s?$/u.test(before)
}

const LONGEST_SYLLABLE = 4

function isInListOfCountries(one: PlaceCandidate, other: PlaceCandidate, text: string): boolean {
  if (other.entries[0]?.level !== 'country') return false
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return isListGap(text.slice(first.end, second.start))
}

const BEFORE_COUNTRY =
  /(?:^|[^\p{L}])(?:tại|ở|khắp|vào|sang|của|từ|với|cho|đến|tới|về|giữa|khi|mà|để|hiện|qua|như|gồm|là)\s{1,2}$/iu
