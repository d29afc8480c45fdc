import type { QuantityMention } from '../model/mention.ts'
import type { Sentence } from './discourse.ts'

const COMPARISON =
  /^[\s,]*((?:so với|so|bằng|cùng kỳ|kế hoạch|dự toán)(?!\p{L})[^,;.()\n]{0,120})/iu
const CUT = /\s+(?:và|trong đó|trong khi|còn|chiếm|đạt|tăng|giảm|là|thì)(?!\p{L})/iu
const REACH = 140

/** The words after a change or share that say what it is compared with, as written; else null. */
export function compareWith(
  text: string,
  sentence: Sentence,
  quantity: QuantityMention,
): string | null {
  const next = sentence.quantities.find(({ start }) => start >= quantity.end)
  const end = Math.min(next?.start ?? sentence.end, quantity.end + REACH)
  const found = COMPARISON.exec(text.slice(quantity.end, end))?.[1]
  if (!found) return null
  return found.split(CUT)[0]!.trim() || null
}
