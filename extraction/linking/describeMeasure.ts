import type { QuantityMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { lexemeAt, type Sentence } from './discourse.ts'

const LONGEST = 22
const STOPS = new Set([';', '.', ':', '(', ')', '…', '!', '?'])
/** Between the name of a measure and its number. */
const TAIL = new Set(
  'là đạt có ước khoảng được hơn trên gần với cho lên tới đến bằng chiếm tăng giảm thực hiện'.split(
    ' ',
  ),
)

/**
 * The words that say what is counted: the counted noun and what follows it, or for amounts and
 * ratios the words before the number.
 */
export function describeMeasure(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  isCount: boolean,
): string {
  const at = sentence.quantities.indexOf(quantity)
  const left = sentence.quantities[at - 1]?.end ?? sentence.start
  const right = sentence.quantities[at + 1]?.start ?? sentence.end
  const before = clauseBefore(text, lexemes, sentence, quantity, left)
  if (!isCount) {
    const behind = phraseBehind(text, lexemes, sentence, quantity.end, right)
    return (before || behind || quantity.quote).trim()
  }
  const noun = quantity.quote.replace(/^[^\d]*[\d.,/\s-]+(?:nghìn|ngàn|triệu|tỷ|tỉ)?\s*/iu, '')
  const behind = phraseBehind(text, lexemes, sentence, quantity.end, right)
  return [noun || quantity.quote, behind].filter(Boolean).join(' ').trim()
}

/** From the last stop before the quantity to it, without the verb that leads to the number. */
function clauseBefore(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  left: number,
): string {
  let to = lexemeAt(lexemes, sentence.from, sentence.to, quantity.start)
  const least = lexemeAt(lexemes, sentence.from, to, left)
  while (to > least && TAIL.has(lexemes[to - 1]!.key)) to--
  let from = to
  while (from > least && to - from < LONGEST) {
    const { kind, key } = lexemes[from - 1]!
    if (STOPS.has(key) || kind === 'break' || (key === ',' && to - from > 2)) break
    from--
  }
  while (from < to && lexemes[from]!.kind === 'mark') from++
  return from < to ? text.slice(lexemes[from]!.start, lexemes[to - 1]!.end) : ''
}

function phraseBehind(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  start: number,
  right: number,
): string {
  const from = lexemeAt(lexemes, sentence.from, sentence.to, start)
  let to = from
  let lastComma = -1
  while (to < sentence.to && lexemes[to]!.start < right && to - from < LONGEST) {
    const { key } = lexemes[to]!
    if (STOPS.has(key)) break
    if (key === ',') lastComma = to
    to++
  }
  if (lastComma >= 0 && to < sentence.to && lexemes[to]!.start >= right) to = lastComma
  while (to > from && ['và', ',', 'với', 'cho'].includes(lexemes[to - 1]!.key)) to--
  return from < to ? text.slice(lexemes[from]!.start, lexemes[to - 1]!.end) : ''
}
