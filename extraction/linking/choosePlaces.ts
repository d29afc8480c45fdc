import type { QuantityMention, PlaceMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { lexemeAt, type Sentence } from './discourse.ts'
import { LEVELS, type PlaceGroup } from './placeGroups.ts'

/** Counted areas, and how far down in `LEVELS` they stand. */
const AREA_LEVELS: ReadonlyMap<string, number> = new Map([
  ['region', 1],
  ['province', 2],
  ['district', 3],
  ['commune', 4],
])
const BETWEEN_OF = new Set([
  'của',
  'tại',
  'ở',
  'thuộc',
  'trên',
  'địa',
  'bàn',
  'trong',
  'cho',
  'các',
  'từ',
  'khắp',
  'cả',
])
const ATTACHED_REACH = 14

/**
 * The places a quantity is about, from its own sentence: those written behind its noun, those of
 * the area count it is tied to («63 cơ sở của 9/28 tỉnh (…)»), else the nearest before, else the
 * nearest behind. Null when the sentence names none.
 */
export function placesInSentence(
  folded: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
): readonly PlaceMention[] | null {
  const named = groups.filter(({ role }) => role !== 'compared' && role !== 'aside')
  if (isNationwide(folded, sentence, quantity, named)) return []
  if (named.length === 0) return null
  const level = AREA_LEVELS.get(quantity.unit)
  if (level !== undefined) return placesAround(folded, lexemes, sentence, quantity, named, level)
  const attached = attachedGroup(folded, lexemes, sentence, quantity, named)
  if (attached) return attached.places
  const area = areaBehind(lexemes, sentence, quantity)
  if (area) {
    const listed = named.find(({ start, inParentheses }) => start >= area.end && inParentheses)
    const around = listed ?? attachedGroup(folded, lexemes, sentence, area, named)
    if (around) return around.places
  }
  return nearestGroup(folded, quantity, named)?.places ?? null
}

const WHOLE =
  /(?:toàn|cả|trong|trên địa bàn|của|toàn bộ) (?:tỉnh|thành phố|tp|vùng|khu vực)(?=\s+[\p{Ll}\d]|[,.;:)]|\s*$)|(?:^|[,;:]\s*|\d{4}\s+|hiện |nay )(?:tỉnh|thành phố) (?:đã|có|hiện|sẽ|mới|được|chi|dành|hỗ trợ|phấn đấu|đặt|bố trí|triển khai|thực hiện)(?!\p{L})/u

/** «toàn tỉnh», «trên địa bàn tỉnh» after the last named place: back to the whole. */
export function saysWhole(
  folded: string,
  sentence: Sentence,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
): boolean {
  const nearest = groups.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start
  const behind = groups.find(({ start }) => start >= quantity.end)
  const isAttached = behind !== undefined && behind.start - quantity.end < 40
  return !isAttached && folded.slice(nearest, quantity.start).search(WHOLE) >= 0
}

const NATIONWIDE = /(?:cả nước|toàn quốc)(?!\p{L})/gu
const COMPARING = /(?:so với|so|chiếm|bằng|của|với|hơn)(?:\s[^\d,;.]{0,60})?$/u

/** «Cả nước hiện có 63 trung tâm»: the whole country, unless only compared with it. */
function isNationwide(
  folded: string,
  sentence: Sentence,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
): boolean {
  const nearest = groups.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start
  const last = [
    ...folded.slice(nearest, Math.max(nearest, quantity.start)).matchAll(NATIONWIDE),
  ].at(-1)
  return last !== undefined && !COMPARING.test(folded.slice(nearest, nearest + last.index))
}

/** Where counted areas lie: in something wider than they are, else in the areas listed. */
function placesAround(
  folded: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
  level: number,
): readonly PlaceMention[] | null {
  const isWider = ({ places }: PlaceGroup): boolean =>
    places.every((place) => LEVELS.indexOf(place.level) < level)
  const wider = groups.filter(isWider)
  const attached = attachedGroup(folded, lexemes, sentence, quantity, wider)
  const around = attached ?? nearestGroup(folded, quantity, wider)
  if (around) return around.places
  const listed = attachedGroup(folded, lexemes, sentence, quantity, groups)
  return listed?.inParentheses ? listed.places : null
}

function nearestGroup(
  folded: string,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
): PlaceGroup | undefined {
  const before = groups.findLast(
    (group) => group.end <= quantity.start && reaches(folded, group, quantity),
  )
  if (before) return before
  const behind = groups.filter(({ start }) => start >= quantity.end)
  const near = behind.filter(({ start }) => !PARTING.test(folded.slice(quantity.end, start)))
  const locating = near.find(({ places, inParentheses }) => inParentheses && places.length === 1)
  return near.find(({ inParentheses }) => !inParentheses) ?? locating
}

/** What stands between a quantity and places that hold some of it, or none. */
const PARTING = /;|, (?:tập trung|chủ yếu)|nhiều nhất|cao nhất|trong đó|điển hình|dẫn đầu|riêng/u

/** A place in brackets locates the name before it, no further than to a semicolon. */
function reaches(folded: string, group: PlaceGroup, quantity: QuantityMention): boolean {
  return !(group.inParentheses && folded.slice(group.end, quantity.start).includes(';'))
}

/** A group behind the quantity with no other number and no comma between. */
function attachedGroup(
  folded: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
): PlaceGroup | null {
  const group = groups.find(({ start }) => start >= quantity.end)
  if (
    !group ||
    /[;:\n]/.test(folded.slice(quantity.end, Math.min(group.start, quantity.end + 200)))
  ) {
    return null
  }
  const from = lexemeAt(lexemes, sentence.from, sentence.to, quantity.end)
  const to = lexemeAt(lexemes, from, sentence.to, group.start)
  if (to - from > ATTACHED_REACH) return null
  const between = lexemes.slice(from, to)
  const broken = between.some(
    ({ kind, key }) => kind === 'number' || (key === ',' && !group.inParentheses),
  )
  return broken || isOfNext(folded, sentence, group, between) ? null : group
}

/** «Yên Lạc 5 cơ sở và Tam Dương 3 cơ sở»: the place behind «và» has a count of its own. */
function isOfNext(
  folded: string,
  { quantities }: Sentence,
  group: PlaceGroup,
  between: readonly Lexeme[],
): boolean {
  if (!between.some(({ key }) => key === 'và')) return false
  const next = quantities.find(({ start }) => start >= group.end)
  return next !== undefined && /^\s?(?:có|:)?\s?$/u.test(folded.slice(group.end, next.start))
}

/** «của 9/28 tỉnh» right behind a quantity's noun phrase. */
function areaBehind(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
): QuantityMention | null {
  const index = sentence.quantities.indexOf(quantity)
  const next = sentence.quantities[index + 1]
  if (!next || !AREA_LEVELS.has(next.unit)) return null
  const at = lexemeAt(lexemes, sentence.from, sentence.to, next.start)
  const own = lexemeAt(lexemes, sentence.from, sentence.to, quantity.end)
  if (lexemes.slice(own, at).some(({ key }) => key === ';')) return null
  return BETWEEN_OF.has(lexemes[at - 1]?.key ?? '') ? next : null
}
