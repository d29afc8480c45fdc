import type { Sentence } from '../linking/discourse.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { IndicatorWindow } from './findIndicator.ts'

const LONGEST = 420
/** Quantities that are looked at on either side. */
const NEAR = 8
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
  index: number,
): IndicatorWindow {
  const quantity = sentence.quantities[index]!
  const isDivider = (other: QuantityMention): boolean => !isAttachedArea(other, quantity)
  const before = sentence.quantities.slice(Math.max(0, index - NEAR), index).filter(isDivider)
  const behind = sentence.quantities.slice(index + 1, index + NEAR).filter(isDivider)
  const dividers = [...before, quantity, ...behind]
  const at = before.length
  const left = dividers[at - 1]
  let next = at + 1
  while (dividers[next + 1] && isCoordinated(text, dividers[next - 1]!, dividers[next])) next++
  const after = isCoordinated(text, dividers[next - 1]!, dividers[next])
    ? undefined
    : dividers[next]
  const from = left
    ? startBehind(text, sentence, left, quantity, before.at(-2))
    : afterSemicolon(text, sentence.start, quantity.start)
  const object = after && isObject(text, quantity, after) ? after.end : undefined
  const to = object ?? endBefore()
  const sentenceFrom = Math.max(sentence.start, from - LONGEST)
  const clauseFrom = afterSemicolon(text, sentenceFrom, from)
  const isBare = quantity.start - clauseFrom < SHORT_LEAD
  const isSameParagraph = previous !== undefined && previous.paragraph === sentence.paragraph
  const opens = clauseFrom === sentence.start && isSameParagraph
  const earlier = opens ? Math.max(previous.start, sentenceFrom - LONGEST) : sentenceFrom
  const inheritedFrom = clauseFrom
  const previousFrom = isBare ? earlier : clauseFrom
  return { from, to: Math.min(to, quantity.end + LONGEST), inheritedFrom, previousFrom }

  function endBefore(): number {
    return after
      ? divide(text, dividers[next - 1]!.end, after.start, after.start, isCount(quantity))
      : endOfClause(text, quantity.end, sentence.end)
  }
}

const MEASURES_ON = /^[\s,(]*(?:chiếm|tương ứng|đạt|bằng|tương đương)?\s*$/iu

/**
 * Where the words of a quantity begin behind another one. A ratio that follows at once («26/28 đề
 * án, chiếm 92,86%», «75 tỷ đồng, tăng 4,9%») is of what the words before that other one name.
 */
function startBehind(
  text: string,
  sentence: Sentence,
  left: QuantityMention,
  quantity: QuantityMention,
  beyond: QuantityMention | undefined,
): number {
  const goesOn =
    !isCount(quantity) &&
    quantity.unit !== 'VND' &&
    quantity.unit !== 'USD' &&
    MEASURES_ON.test(text.slice(left.end, quantity.start))
  if (!goesOn) return divide(text, left.end, quantity.start, left.end, isCount(left))
  return beyond
    ? divide(text, beyond.end, left.start, beyond.end, isCount(beyond))
    : afterSemicolon(text, sentence.start, left.start)
}

/** «58 lượt cơ sở tham gia 9 hội chợ»: the next count is what these take part in. */
function isObject(text: string, quantity: QuantityMention, after: QuantityMention): boolean {
  const between = text.slice(quantity.end, after.start)
  return isCount(after) && /^\s*(?:[^,;.]{0,30}\s)?(?:tham gia|tham dự|dự)\s*$/iu.test(between)
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
function divide(
  text: string,
  start: number,
  end: number,
  fallback: number,
  isAfterCount: boolean,
): number {
  const between = text.slice(start, end)
  const semicolon = between.indexOf(';')
  if (semicolon >= 0) return start + semicolon
  const comma = between.lastIndexOf(',')
  if (comma >= 0) return start + comma
  const and = between.search(/\s(?:và|trong đó|còn)\s|:\s/u)
  if (and >= 0) return start + and
  // An amount has its name before it, so what follows «trên», «để» is about the next number.
  const turn = isAfterCount ? -1 : between.search(/\s(?:trên|để|với|cho|tạo|giúp)\s/u)
  return turn >= 0 ? start + turn : fallback
}

function afterSemicolon(text: string, start: number, end: number): number {
  const semicolon = text.slice(start, end).lastIndexOf(';')
  return semicolon >= 0 ? start + semicolon : start
}

function endOfClause(text: string, start: number, end: number): number {
  const semicolon = text.slice(start, end).indexOf(';')
  return semicolon >= 0 ? start + semicolon : end
}
