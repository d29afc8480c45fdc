import type { DocumentContext } from '../model/extraction.ts'
import type { PlaceMention } from '../model/mention.ts'
import type { IsoDay, PlaceEntry } from '../model/vocabulary.ts'
import type { Trace } from '../trace.ts'
import type { Gazetteer } from './compileGazetteer.ts'
import { isCountryMeant } from './isCountryMeant.ts'
import { isDistrictMeant } from './isDistrictMeant.ts'
import { ownProvince, provinceAround } from './provinces.ts'
import { isValid, validFirst, type Situation } from './situation.ts'
import { typedNames } from './typedNames.ts'
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
