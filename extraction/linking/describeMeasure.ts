import type { IndicatorWindow } from '../indicators/findIndicator.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { isRatio } from './chooseStatus.ts'
import { lexemeAt, type Sentence } from './discourse.ts'

/** Lexemes that a description takes at most from either side of its number. */
const LONGEST = 24
const STOPS = new Set(['.', ':', '(', ')', '…', '!', '?', ';', '"', '“', '”'])
/** Between the name of a measure and its number. */
const LEADS = new Set(
  'là đạt có ước khoảng được hơn trên gần với lên tới đến bằng chiếm thực hiện , ; và : trong đó ( - còn số tiền'.split(
    ' ',
  ),
)
/** A count's description begins with one of these, so that «toàn tỉnh có» stays out. */
const ACTIONS = new Set(
  'đào hỗ tổ xây tập đánh ứng triển hoàn lập giải tạo thu truyền bồi sửa chuyển bình nâng đăng tham trao tặng mở dạy khảo'.split(
    ' ',
  ),
)

/**
 * The words that say what is counted. For a count: the action before it, its noun and what follows;
 * for an amount or a ratio: the words before it, or, when there are none, what is compared and with
 * what. `before` is the measure of the quantity before it in the same sentence.
 */
export function describeMeasure(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  window: IndicatorWindow,
  isCount: boolean,
  before: string | null,
): string {
  const lead = wordsBefore(text, lexemes, sentence, quantity, window.from, isCount)
  const behind = wordsBehind(text, lexemes, sentence, quantity.end, window.to)
  const noun = nounOf(lexemes, text, sentence, quantity)
  if (isCount) return joinWords(lead, noun, behind)
  const object = noun.replace(/^(?:%|phần trăm|điểm phần trăm)\s*/u, '')
  if (isRatio(quantity) && object !== '' && !/^(?:lần|điểm)/u.test(object))
    return joinWords(object, behind)
  if (lead !== '') return lead
  return joinWords(before ?? '', behind) || quantity.quote
}

function joinWords(...parts: readonly string[]): string {
  const joined = parts.filter(Boolean).join(' ').trim()
  return /[,;]/.test(joined) ? joined.replace(/\s+([,;])/g, '$1') : joined
}

/** The quantity's words after its last number. */
function nounOf(
  lexemes: readonly Lexeme[],
  text: string,
  sentence: Sentence,
  quantity: QuantityMention,
): string {
  const from = lexemeAt(lexemes, sentence.from, sentence.to, quantity.start)
  const to = lexemeAt(lexemes, from, sentence.to, quantity.end)
  const words = lexemes.slice(from, to)
  const last = words.findLastIndex(
    ({ kind, key }) => kind === 'number' || key === 'triệu' || key === 'nghìn' || key === 'ngàn',
  )
  const noun = words[last + 1]
  return noun ? text.slice(noun.start, quantity.end) : ''
}

function wordsBefore(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  quantity: QuantityMention,
  start: number,
  isCount: boolean,
): string {
  let to = lexemeAt(lexemes, sentence.from, sentence.to, quantity.start)
  const least = Math.max(lexemeAt(lexemes, sentence.from, to, start), to - LONGEST)
  while (to > least && LEADS.has(lexemes[to - 1]!.key)) to--
  let from = to
  while (from > least && !STOPS.has(lexemes[from - 1]!.key)) from--
  while (from < to && LEADS.has(lexemes[from]!.key)) from++
  const done = lexemes.slice(from, to).findLastIndex(({ key }) => key === 'đã')
  if (done >= 0 && isCount) from += done + 1
  if (isCount) while (from < to && !ACTIONS.has(lexemes[from]!.key)) from++
  return from < to ? text.slice(lexemes[from]!.start, lexemes[to - 1]!.end) : ''
}

function wordsBehind(
  text: string,
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  start: number,
  end: number,
): string {
  const from = lexemeAt(lexemes, sentence.from, sentence.to, start)
  let to = from
  while (
    to < sentence.to &&
    to - from < LONGEST &&
    lexemes[to]!.start < end &&
    !STOPS.has(lexemes[to]!.key)
  )
    to++
  while (to > from && (LEADS.has(lexemes[to - 1]!.key) || lexemes[to - 1]!.key === 'cho')) to--
  return from < to ? text.slice(lexemes[from]!.start, lexemes[to - 1]!.end) : ''
}
