import { fold } from '../text/fold.ts'
import type { PlaceEntry } from '../model/vocabulary.ts'
import { isListGap } from './findPlaces.ts'
import type { PlaceCandidate } from './placeCandidate.ts'
import type { Situation } from './situation.ts'

/**
 * A district without its type word is believed when its province follows, when it stands in a
 * list of districts, when the document names it with the word, or when it is a well-known city.
 */
export function isDistrictMeant(
  candidate: PlaceCandidate,
  districts: readonly PlaceEntry[],
  situation: Situation,
): boolean {
  const { typed, text, mentions, found, index, gazetteer } = situation
  if (typed.has(fold(candidate.quote)) || NUMBERED_QUARTER.test(candidate.quote)) return true
  const next = found[index + 1]
  if (
    next !== undefined &&
    districts.some(({ parent }) => next.entries.some(({ slug }) => slug === parent))
  ) {
    if (PROVINCE_BESIDE.test(text.slice(candidate.end, next.start))) return true
  }
  const previous = mentions.at(-1)
  if (previous?.level === 'district' && isListGap(text.slice(previous.end, candidate.start)))
    return true
  const [only] = districts
  if (only !== undefined && isOfOwnProvince(candidate, districts, situation)) return true
  const city = only !== undefined && (gazetteer.kinds.get(only.slug) ?? []).includes('thành phố')
  return city && districts.length === 1 && candidate.quote.includes(' ')
}

/** In a text of one province people call its districts by their names: «Sơn Động mới có một cụm». */
function isOfOwnProvince(
  { quote, start }: PlaceCandidate,
  districts: readonly PlaceEntry[],
  { text, own, gazetteer: { bySlug } }: Situation,
): boolean {
  if (own === null || !quote.includes(' ')) return false
  const heir = bySlug.get(own)?.successor ?? null
  const lies = districts.filter(
    ({ parent }) =>
      parent === own ||
      (parent !== null && (parent === heir || bySlug.get(parent)?.successor === own)),
  )
  return lies.length === 1 && !PART_OF_NAME.test(text.slice(Math.max(0, start - 24), start))
}

/** A word in capitals or a common noun of names right before: «gạch Sơn Động», «HTX Sơn Động». */
const PART_OF_NAME =
  /(?:\p{Lu}\p{L}*|(?:^|[\s(])(?:HTX|CCN|KCN|CN|công nghiệp|nghề|hiệu|đá|gốm|gạch|lụa|trà|rượu|gạo|muối|mía|chợ|sông|núi|hồ|cảng|nhà máy|tên|ông|bà|anh|chị|họ))\s$/u

/** «quận 1» holds its type word. */
const NUMBERED_QUARTER = /^q(?:uận|\.)?\s?\d/iu

const PROVINCE_BESIDE = /^\s?(?:,|-|\(|thuộc|của)?\s?(?:tỉnh|thành\s+phố|tp\.?)?\s?$/iu
