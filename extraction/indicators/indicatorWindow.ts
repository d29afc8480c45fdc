import type { Sentence } from '../linking/discourse.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { IndicatorWindow } from './findIndicator.ts'

const LONGEST = 420
/** A clause that comes to its number at once says nothing of what is counted. */
const SHORT_LEAD = 30

/**
 * The words around a quantity in which its indicator is looked for. Between two quantities of a
 * sentence the last comma divides («…, khoảng 500 cán bộ»), or else «và»; with neither, the words
 * between belong to both.
 */
export function indicatorWindow(
  text: string,
  sentence: Sentence,
  previous: Sentence | undefined,
  quantity: QuantityMention,
): IndicatorWindow {
  const dividers = sentence.quantities.filter(
    (other) => other === quantity || !isAttachedArea(other, quantity),
  )
  const at = dividers.indexOf(quantity)
  const left = dividers[at - 1]
  let next = at + 1
  while (dividers[next + 1] && isCoordinated(text, dividers[next - 1]!, dividers[next])) next++
  const after = isCoordinated(text, dividers[next - 1]!, dividers[next])
    ? undefined
    : dividers[next]
  const from = left
    ? divide(text, left.end, quantity.start, left.end)
    : afterSemicolon(text, sentence.start, quantity.start)
  const to = after
    ? divide(text, dividers[next - 1]!.end, after.start, after.start)
    : endOfClause(text, quantity.end, sentence.end)
  const sentenceFrom = Math.max(sentence.start, from - LONGEST)
  const clauseFrom = afterSemicolon(text, sentenceFrom, from)
  const isBare = quantity.start - clauseFrom < SHORT_LEAD
  const isSameParagraph = previous !== undefined && previous.paragraph === sentence.paragraph
  const opens = clauseFrom === sentence.start && isSameParagraph
  const before = opens ? Math.max(previous.start, sentenceFrom - LONGEST) : sentenceFrom
  const inheritedFrom = clauseFrom
  const previousFrom = isBare ? before : clauseFrom
  return { from, to: Math.min(to, quantity.end + LONGEST), inheritedFrom, previousFrom }
}

/** «15 tập thể và 22 cá nhân được tặng Giấy khen»: nothing but a conjunction between. */
function isCoordinated(
  text: string,
  one: QuantityMention,
  other: QuantityMention | undefined,
): boolean {
  if (!other || other.start - one.end > 8 || !isCount(one) || !isCount(other)) return false
  return /^\s*(?:,|và|, và|cùng)\s*$/u.test(text.slice(one.end, other.start))
}

const NO_COUNTS = new Set(['VND', 'USD', 'percent', 'percentage_point', 'times'])

function isCount({ unit }: QuantityMention): boolean {
  return !NO_COUNTS.has(unit)
}

const AREAS = new Set(['province', 'district', 'commune', 'region'])

/** «12 đơn vị của 28 tỉnh được tặng Bằng khen»: the area only says where. */
function isAttachedArea(other: QuantityMention, quantity: QuantityMention): boolean {
  return AREAS.has(other.unit) && !AREAS.has(quantity.unit)
}

/** The offset at which the words between two quantities change hands. */
function divide(text: string, start: number, end: number, fallback: number): number {
  const between = text.slice(start, end)
  const semicolon = between.indexOf(';')
  if (semicolon >= 0) return start + semicolon
  const comma = between.lastIndexOf(',')
  if (comma >= 0) return start + comma
  const and = between.search(/\s(?:và|trong đó|còn)\s/u)
  return and >= 0 ? start + and : fallback
}

function afterSemicolon(text: string, start: number, end: number): number {
  const semicolon = text.slice(start, end).lastIndexOf(';')
  return semicolon >= 0 ? start + semicolon : start
}

function endOfClause(text: string, start: number, end: number): number {
  const semicolon = text.slice(start, end).indexOf(';')
  return semicolon >= 0 ? start + semicolon : end
}
