import type { QuantityMention, PlaceMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { lexemeAt, type Sentence } from './discourse.ts'
import type { PlaceGroup } from './placeGroups.ts'

const AREA_UNITS = new Set(['province', 'district', 'commune', 'region'])
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
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
): readonly PlaceMention[] | null {
  const usable = groups.filter(({ role }) => role !== 'compared')
  if (usable.length === 0) return null
  const isArea = AREA_UNITS.has(quantity.unit)
  const attached = attachedGroup(text, lexemes, sentence, quantity, usable)
  if (attached && !(isArea && attached.inParentheses)) return attached.places
  const area = isArea ? null : areaBehind(lexemes, sentence, quantity)
  if (area) {
    const listed = usable.find(({ start, inParentheses }) => start >= area.end && inParentheses)
    const named = listed ?? attachedGroup(text, lexemes, sentence, area, usable)
    if (named) return named.places
  }
  const before = usable.findLast(({ end }) => end <= quantity.start)
  const behind = usable.find(({ start, inParentheses }) => start >= quantity.end && !inParentheses)
  const nearest = before ?? behind ?? (isArea ? attached : undefined)
  return nearest?.places ?? null
}

/** A group behind the quantity with no other number and no comma between. */
function attachedGroup(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  groups: readonly PlaceGroup[],
): PlaceGroup | null {
  const group = groups.find(({ start }) => start >= quantity.end)
  if (
    !group ||
    /[;:\n]/.test(text.slice(quantity.end, Math.min(group.start, quantity.end + 200)))
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
  return broken ? null : group
}

/** «của 9/28 tỉnh» right behind a quantity's noun phrase. */
function areaBehind(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
): QuantityMention | null {
  const index = sentence.quantities.indexOf(quantity)
  const next = sentence.quantities[index + 1]
  if (!next || !AREA_UNITS.has(next.unit)) return null
  const at = lexemeAt(lexemes, sentence.from, sentence.to, next.start)
  return BETWEEN_OF.has(lexemes[at - 1]?.key ?? '') ? next : null
}
