import type { PeriodMention } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import { lexemeAt, wordsAt, type Sentence } from './discourse.ts'

/** The part a period plays in its sentence. */
export type PeriodRole = 'reported' | 'compared' | 'event'

const DAY = /^(?:\.\.\/)?\d{4}-\d{2}-\d{2}/
const REACH = 12

/**
 * Tells whether a period is what is reported on, only what something is compared with («so với kế
 * hoạch năm 2016»), or the day of an event or of a signature.
 */
export function periodRole(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  period: PeriodMention,
): PeriodRole {
  const index = lexemeAt(lexemes, sentence.from, sentence.to, period.start)
  // What is put off to a year is not told of it; «Sang năm 2017, …» begins to tell of it.
  if (wordsAt(lexemes, index - 2, ['chuyển', 'sang'])) return 'compared'
  if (wordsAt(lexemes, index - 3, ['chuyển', 'tiếp', 'sang'])) return 'compared'
  if (lexemes[index]?.key === 'cùng' || isCompared(lexemes, sentence, index)) return 'compared'
  if (isOfInstrument(lexemes, sentence, index)) return 'event'
  if (isPriceBase(lexemes, index)) return 'event'
  if (DAY.test(period.value) && !isCutOff(lexemes, index, period))
    return isSpan(lexemes, sentence, index, period) ? 'reported' : 'event'
  return 'reported'
}

const PRICE_REACH = 5
const PRICES = [['so', 'sánh'], ['ss'], ['cố', 'định'], ['cđ'], ['gốc']] as const // prettier-ignore

/** «theo giá so sánh 2010», «giá CĐ 1994»: the year of the prices. */
function isPriceBase(lexemes: readonly Lexeme[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - PRICE_REACH); at--) {
    if (lexemes[at]!.key === 'giá') return PRICES.some((words) => wordsAt(lexemes, at + 1, words))
    if (lexemes[at]!.kind !== 'word') return false
  }
  return false
}

const CARRIED_OUT = [['thực', 'hiện'], ['căn', 'cứ'], ['theo'], ['triển', 'khai']] as const // prettier-ignore

/**
 * «Thực hiện Quyết định số 136/2007/QĐ-TTg phê duyệt Chương trình … đến năm 2012, …»: a period that
 * belongs to the name of what is carried out.
 */
function isOfInstrument(lexemes: readonly Lexeme[], sentence: Sentence, index: number): boolean {
  const [first] = sentence.citations
  if (!first || !CARRIED_OUT.some((words) => wordsAt(lexemes, sentence.from, words))) return false
  const before = sentence.citations.findLast(({ end }) => end <= (lexemes[index]?.start ?? 0))
  if (!before) return false
  const from = lexemeAt(lexemes, sentence.from, index, before.end)
  return lexemes.slice(from, index).every(({ key }) => key !== ',' && key !== ';')
}

/** «so với … năm 2016», «so cùng kỳ năm 2016» without a comma or a number between. */
function isCompared(lexemes: readonly Lexeme[], sentence: Sentence, index: number): boolean {
  for (let at = index - 1; at >= sentence.from && at >= index - REACH; at--) {
    const { kind, key } = lexemes[at]!
    if (kind === 'number' || key === ',' || key === ';' || key === ':') return false
    if (key === 'so' && lexemes[at - 1]?.key !== 'hồ') return true
    if (wordsAt(lexemes, at, ['cùng', 'kỳ'])) return true
    if (wordsAt(lexemes, at, ['tương', 'đương'])) return true
    if (key === 'lần' && at === index - 1) return isMultiple(lexemes, at)
    if (at === index - 1 && lexemes[at - 1]?.key === 'gấp') return true
  }
  return false
}

/** «gấp 3 lần năm 2010», «gấp đôi năm 2010»: the year it is a multiple of. */
function isMultiple(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes.slice(Math.max(0, index - 4), index)
  return before.some(({ key }) => key === 'gấp' || key === 'tăng' || key === 'bằng')
}

/** «tính đến ngày 30/6/2020», «tại thời điểm 31/12»: a day up to which something is counted. */
function isCutOff(lexemes: readonly Lexeme[], index: number, period: PeriodMention): boolean {
  if (period.value.startsWith('../')) return true
  const before = [lexemes[index - 1]?.key, lexemes[index - 2]?.key, lexemes[index]?.key]
  return before.includes('tính') || before.includes('đến') || before.includes('điểm')
}

const EVENT_WORDS = [
  ['hội', 'nghị'], ['hội', 'thảo'], ['hội', 'chợ'], ['hội', 'thi'], ['diễn', 'ra'], ['diễn', 'đàn'], ['tổ', 'chức'],
  ['tập', 'huấn'], ['triển', 'lãm'], ['khai', 'mạc'], ['tọa', 'đàm'], ['đoàn', 'công'], ['phiên', 'chợ'],
] as const // prettier-ignore

/** An event is named in the first clauses behind its days. */
const EVENT_REACH = 40

/** «Từ ngày 28/9 đến 2/10, mưa lũ làm 45 cơ sở bị ngập»: days in which it happened, no event's. */
function isSpan(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  index: number,
  period: PeriodMention,
): boolean {
  if (!period.value.includes('/')) return false
  const next = lexemeAt(lexemes, sentence.from, sentence.to, period.end)
  const opens = index === sentence.from || lexemes[index - 1]?.key === ','
  if (!opens || lexemes[next]?.key !== ',') return false
  const from = Math.max(sentence.from, index - REACH)
  for (let at = from; at < Math.min(sentence.to, next + EVENT_REACH); at++) {
    if (EVENT_WORDS.some((words) => wordsAt(lexemes, at, words))) return false
  }
  return true
}
