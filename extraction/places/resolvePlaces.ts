import type { DocumentContext } from '../model/extraction.ts'
import type { PlaceMention } from '../model/mention.ts'
import type { IsoDay, PlaceEntry } from '../model/vocabulary.ts'
import type { Trace } from '../trace.ts'
import { fold } from '../text/fold.ts'
import type { Gazetteer } from './compileGazetteer.ts'
import { isListGap } from './findPlaces.ts'
import type { PlaceCandidate } from './placeCandidate.ts'

/** A document without a date is read with the map of before the reform of 1 July 2025. */
const DEFAULT_DAY: IsoDay = '2025-06-30'

/**
 * Decides which place each name means: by the word before it, the date of the document, and for
 * districts the province named beside them. Names that could be anything are left out.
 */
export function resolvePlaces(
  found: readonly PlaceCandidate[],
  text: string,
  context: DocumentContext,
  gazetteer: Gazetteer,
  trace?: Trace,
): readonly PlaceMention[] {
  const on = context.publishedOn ?? DEFAULT_DAY
  const typed = typedNames(found, text, context.publisherPlace ?? null)
  const own = context.publisherPlace ?? ownProvince(found, on)
  const mentions: PlaceMention[] = []
  found.forEach((candidate, index) => {
    const province = provinceAround(found, index, text, mentions, context, gazetteer, on)
    const mention = resolveOne(candidate, {
      found,
      index,
      text,
      on,
      typed,
      own,
      province,
      mentions,
      gazetteer,
    })
    if (mention !== null) mentions.push(mention)
    else
      trace?.note({
        stage: 'places',
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'dropped',
        why: 'không đủ dấu hiệu để biết đây là địa danh nào',
      })
  })
  return mentions
}

interface Situation {
  readonly found: readonly PlaceCandidate[]
  readonly index: number
  readonly text: string
  readonly on: IsoDay
  /** Folded names that the document writes with «huyện», «thị xã», «thành phố». */
  readonly typed: ReadonlySet<string>
  /** Slug of the province that the document is of: the publisher's, or the one it names most. */
  readonly own: string | null
  /** Slugs of the provinces named near by, the nearest first. */
  readonly province: readonly string[]
  readonly mentions: readonly PlaceMention[]
  readonly gazetteer: Gazetteer
}

/** The only province that a text names, or the one that it names more often than all others together. */
function ownProvince(found: readonly PlaceCandidate[], on: IsoDay): string | null {
  const counts = new Map<string, number>()
  for (const { entries } of found) {
    const [province] = validFirst(
      entries.filter(({ level }) => level === 'province'),
      on,
    )
    if (province) counts.set(province.slug, (counts.get(province.slug) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  for (const [slug, count] of counts) if (count * 2 > total) return slug
  return null
}

function typedNames(
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

function resolveOne(candidate: PlaceCandidate, situation: Situation): PlaceMention | null {
  if (candidate.entries.length === 0) return unlisted(candidate)
  if (candidate.kind === 'commune') return unlisted({ ...candidate, name: candidate.quote })
  if (!candidate.cued && candidate.kind === null) return null
  const entry = chooseEntry(candidate, situation)
  if (entry === null) return null
  if (entry === 'ambiguous')
    return unlisted({ ...candidate, kind: 'district', name: candidate.entries[0]?.name ?? null })
  const { start, end, quote, rule } = candidate
  const confidence = candidate.kind !== null ? 0.98 : entry.level === 'district' ? 0.85 : 0.95
  const { slug, name, code, level } = entry
  return { kind: 'place', start, end, quote, rule, confidence, slug, name, code, level }
}

/** A commune, or a district that the gazetteer does not know: named by the text alone. */
function unlisted({ start, end, quote, rule, kind, name }: PlaceCandidate): PlaceMention | null {
  if (name === null || (kind !== 'commune' && kind !== 'district')) return null
  return {
    kind: 'place',
    start,
    end,
    quote,
    rule,
    confidence: 0.8,
    slug: null,
    name,
    code: null,
    level: kind,
  }
}

function chooseEntry(
  candidate: PlaceCandidate,
  situation: Situation,
): PlaceEntry | 'ambiguous' | null {
  const { on, gazetteer } = situation
  const upper = validFirst(
    candidate.entries.filter(({ level }) => level !== 'district'),
    on,
  )
  const districts = validFirst(
    candidate.entries.filter(({ level }) => level === 'district'),
    on,
  )
  const top = upper[0] ?? null
  switch (candidate.kind) {
    case 'province':
    case 'commune':
      return top
    case 'city': {
      const isCity =
        top !== null &&
        isValid(top, on) &&
        (gazetteer.kinds.get(top.slug) ?? []).includes('thành phố')
      if (isCity) return top
      return districts.length > 0 ? chooseDistrict(districts, situation) : top
    }
    case 'district':
      return districts.length > 0 ? chooseDistrict(districts, situation) : top
    default:
      if (top?.level === 'country') return isCountryMeant(candidate, situation) ? top : null
      if (top !== null) return top
      return isDistrictMeant(candidate, districts, situation)
        ? chooseDistrict(districts, situation)
        : null
  }
}

/** Entries of the document's day before those of other times. */
function validFirst(entries: readonly PlaceEntry[], on: IsoDay): readonly PlaceEntry[] {
  return [
    ...entries.filter((entry) => isValid(entry, on)),
    ...entries.filter((entry) => !isValid(entry, on)),
  ]
}

function isValid({ validFrom, validTo }: PlaceEntry, on: IsoDay): boolean {
  return (validFrom ?? '') <= on && on <= (validTo ?? '9')
}

/** Many provinces have a «huyện Châu Thành»: the province named near by decides, or nothing. */
function chooseDistrict(
  districts: readonly PlaceEntry[],
  { province }: Situation,
): PlaceEntry | 'ambiguous' {
  const only = districts[0]
  if (only !== undefined && districts.length === 1) return only
  for (const slug of province) {
    const inside = districts.find(({ parent }) => parent === slug || `${parent}-2025` === slug)
    if (inside !== undefined) return inside
  }
  return 'ambiguous'
}

/**
 * «hàng Việt Nam», «công nghệ Nhật Bản» name no place; «tại Việt Nam», «sang Hàn Quốc, Nhật Bản» do. A
 * country of one syllable is a word or a name of people too: it needs «nước», «thị trường» or a list.
 */
function isCountryMeant(candidate: PlaceCandidate, { text, found, index }: Situation): boolean {
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

/**
 * A district without its type word is believed when its province follows, when it stands in a
 * list of districts, when the document names it with the word, or when it is a well-known city.
 */
function isDistrictMeant(
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

/** Provinces named right behind, then those before (the nearest first), then the publisher's. */
function provinceAround(
  found: readonly PlaceCandidate[],
  index: number,
  text: string,
  mentions: readonly PlaceMention[],
  context: DocumentContext,
  gazetteer: Gazetteer,
  on: IsoDay,
): readonly string[] {
  const candidate = found[index]
  if (
    candidate === undefined ||
    candidate.entries.filter(({ level }) => level === 'district').length < 2
  )
    return []
  const behind = found
    .slice(index + 1, index + 6)
    .filter(({ start }) => !/[.\n]/.test(text.slice(candidate.end, start)))
    .flatMap(({ entries }) =>
      validFirst(
        entries.filter(({ level }) => level === 'province'),
        on,
      ).slice(0, 1),
    )
    .map(({ slug }) => slug)
  const before: string[] = []
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - 30); at--) {
    const mention = mentions[at]
    if (mention?.level === 'province' && mention.slug !== null) before.push(mention.slug)
    else if (mention?.slug != null) before.push(gazetteer.bySlug.get(mention.slug)?.parent ?? '')
  }
  return [...behind, ...before, ...(context.publisherPlace == null ? [] : [context.publisherPlace])]
}
