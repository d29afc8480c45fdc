import type { QuantityMention } from '../model/mention.ts'

const JOINT = /^\s*(?:,|và|, và)\s*$|hơn[^,;.\d]{0,40}(?:cùng kỳ|năm trước)[^,;.\d]{0,12}\(\s*$/u

/**
 * «lần lượt tăng 12,5%, 9,7% và 21,4%»: the word of change holds for all percentages of the row, and
 * for the one in brackets that it is compared with: «tăng 10,4%, cao hơn cùng kỳ (9,6%)».
 * Expects and gives quantities in text order.
 */
export function spreadDirection(
  text: string,
  quantities: readonly QuantityMention[],
): QuantityMention[] {
  let before: QuantityMention | undefined
  return quantities.map((quantity) => {
    const goesOn =
      before !== undefined &&
      before.direction !== 0 &&
      quantity.direction === 0 &&
      isPercent(before) &&
      isPercent(quantity) &&
      JOINT.test(text.slice(before.end, quantity.start))
    before = goesOn ? { ...quantity, ...turned(quantity, before!.direction) } : quantity
    return before
  })
}

function isPercent({ unit }: QuantityMention): boolean {
  return unit === 'percent' || unit === 'percentage_point'
}

function turned(
  { value, range }: QuantityMention,
  direction: QuantityMention['direction'],
): Pick<QuantityMention, 'value' | 'range' | 'direction'> {
  if (direction >= 0) return { value, range, direction }
  return {
    value: value === null ? null : -value,
    range: range === null ? null : [-range[1], -range[0]],
    direction,
  }
}
