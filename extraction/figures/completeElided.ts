import type { QuantityMention } from '../model/mention.ts'
import { isUpperAt } from '../text/characterClass.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import type { Trace } from '../trace.ts'
import type { NumberReading } from '../numbers/readNumber.ts'
import type { UnitLexicon } from './compileUnits.ts'
import { readDirection } from './readDirection.ts'
import { readHedge } from './readHedge.ts'
import { tableUnits } from './tableUnits.ts'
import { readKnownUnit, type UnitReading } from './readUnit.ts'

/** A number after which no unit stands. */
export interface BareNumber {
  readonly index: number
  readonly number: NumberReading
}

type Elision = Pick<UnitReading, 'code' | 'kind' | 'factor'> & { readonly rule: string }

/**
 * Gives bare numbers the unit that the sentence leaves out: «số cụm công nghiệp lên 56»,
 * «42 thuộc nhóm thực phẩm», «lần lượt là 5, 7 và 9 tỷ đồng», «bằng 70,6 cùng kỳ».
 * Numbers that nothing completes stay no quantities. The result stands in text order.
 */
export function completeElided(
  text: string,
  lexemes: readonly Lexeme[],
  found: readonly QuantityMention[],
  bare: readonly BareNumber[],
  lexicon: UnitLexicon,
  trace?: Trace,
): QuantityMention[] {
  const digits = bare.filter(({ number }) => number.form === 'digits' && number.of === null)
  const whole = completeBackwards(text, lexemes, found, digits, lexicon)
  const parts = completeParts(text, lexemes, whole, digits, lexicon)
  for (const mention of [...whole, ...parts]) {
    if (!mention.rule.startsWith('elided')) continue
    trace?.note({ ...mention, stage: 'figures', outcome: 'kept', why: 'đơn vị được hiểu ngầm' })
  }
  return [...whole, ...parts].toSorted(byStart)
}

const byStart = (a: QuantityMention, b: QuantityMention): number => a.start - b.start

/** From right to left, because the last member of a list carries the unit of all. */
function completeBackwards(
  text: string,
  lexemes: readonly Lexeme[],
  found: readonly QuantityMention[],
  bare: readonly BareNumber[],
  lexicon: UnitLexicon,
): QuantityMention[] {
  const completed: QuantityMention[] = []
  let next = found.length - 1
  let later: { mention: QuantityMention; scale: number } | null = null
  for (const { index, number } of bare.toReversed()) {
    const { start } = lexemes[index]!
    while (next >= 0 && found[next]!.start > start) {
      const mention = found[next--]!
      later = { mention, scale: scaleOf(mention) }
    }
    const elision =
      missingPercent(lexemes, index, number) ??
      unitOfList(text, lexemes, number, later, lexicon) ??
      unitOfNounBefore(lexemes, index, number, lexicon)
    if (!elision) continue
    const mention = toMention(text, lexemes, index, number, elision)
    later = { mention, scale: later?.scale ?? 1 }
    completed.push(mention)
  }
  return [...found, ...completed].toSorted(byStart)
}

/** From left to right, because a part follows its whole. */
function completeParts(
  text: string,
  lexemes: readonly Lexeme[],
  known: readonly QuantityMention[],
  bare: readonly BareNumber[],
  lexicon: UnitLexicon,
): QuantityMention[] {
  const parts: QuantityMention[] = []
  const unitOfCell = tableUnits(text, lexemes, lexicon)
  let at = 0
  for (const { index, number } of bare) {
    const { start, end } = lexemes[index]!
    while (at < known.length && known[at]!.end <= start) at++
    const isKnown = known[at] !== undefined && known[at]!.start < end
    const whole = known[at - 1] ?? null
    const elision = isKnown
      ? null
      : (cellOf(unitOfCell(index, number.next)) ??
        unitOfPart(text, lexemes, index, number, whole, lexicon) ??
        unitOfMember(text, lexemes, index, number, parts.at(-1) ?? null, known, at, lexicon))
    if (elision) parts.push(toMention(text, lexemes, index, number, elision))
  }
  return parts
}

/** «tăng 6,71 so với», «bằng 70,6 cùng kỳ»: a decimal compared is a percentage. */
function missingPercent(
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
): Elision | null {
  if (Number.isInteger(number.value)) return null
  const [first, second] = [lexemes[number.next]?.key, lexemes[number.next + 1]?.key]
  const compared = (first === 'so' && second === 'với') || (first === 'cùng' && second === 'kỳ')
  const planned = first === 'kế' && second === 'hoạch'
  const change = readDirection(lexemes, readHedge(lexemes, index).from, true)
  const before = lexemes[index - 1]?.key
  const measured = change.direction !== 0 || before === 'bằng' || before === 'đạt'
  if (!measured || !(compared || planned)) return null
  return { code: 'percent', kind: 'ratio', factor: 1, rule: 'elided-percent' }
}

/** «5, 7 và 9 tỷ đồng»: a list in which the last member carries the unit of all. */
function unitOfList(
  text: string,
  lexemes: readonly Lexeme[],
  number: NumberReading,
  later: { readonly mention: QuantityMention; readonly scale: number } | null,
  lexicon: UnitLexicon,
): Elision | null {
  const joint = lexemes[number.next]
  if (!later || !joint || later.mention.range) return null
  const { unit, start, rule } = later.mention
  const inList = joint.key === 'và' || (joint.key === ',' && rule === 'elided-list')
  if (!inList || text.slice(joint.end, Math.min(start, joint.end + 9)).trim() !== '') return null
  const factor = number.scaled ? 1 : later.scale
  return { code: unit, kind: lexicon.kinds.get(unit) ?? 'count', factor, rule: 'elided-list' }
}

/** The multiplier a quantity is written with, from «nghìn», «triệu», «tỷ» in its words. */
function scaleOf(quantity: QuantityMention): number {
  const written = quantity.quote.toLowerCase()
  const scale = /(nghìn|ngàn|triệu|t[ỷỉ])(?!\p{L})/u.exec(written)?.[1]
  if (!scale) return 1
  return scale === 'triệu' ? 1e6 : scale.startsWith('t') ? 1e9 : 1e3
}

const PART_VERBS = new Set([
  'thuộc',
  'nằm',
  'do',
  'của',
  'được',
  'đạt',
  'là',
  'ở',
  'tại',
  'đã',
  'đang',
  'còn',
])

/** «… 56 sản phẩm, trong đó 42 thuộc nhóm thực phẩm»: a part in the unit of its whole. */
function unitOfPart(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  whole: QuantityMention | null,
  lexicon: UnitLexicon,
): Elision | null {
  if (!whole || whole.value === null) return null
  if (lexicon.kinds.get(whole.unit) !== 'count' && !whole.unit.startsWith('other:')) return null
  const verb = lexemes[number.next]
  if (verb?.key !== 'thuộc' && !(PART_VERBS.has(verb?.key ?? '') && isPartMarked(lexemes, index)))
    return null
  const { start } = lexemes[index]!
  const between = start - whole.end > 200 ? '\n' : text.slice(whole.end, start)
  const isLarger = verb?.key !== 'thuộc' && number.value > Math.abs(whole.value)
  if (isLarger || /\.\s|\n/.test(between)) return null
  return { code: whole.unit, kind: 'count', factor: 1, rule: 'elided-part' }
}

function cellOf(unit: UnitReading | null): Elision | null {
  return unit && { ...unit, rule: 'elided-cell' }
}

/** A member of a row is no further from the one that has the unit. */
const ROW_REACH = 90
/** «mỗi nơi 5», «Bình Thuận cũ 12», «đã nghiệm thu 04», «hoàn thành 19». */
const MEMBER_WORDS = new Set(['nơi', 'cũ', 'thu', 'thành', 'khác', 'xong'])

/**
 * «thủ công mỹ nghệ 8, thiết bị 3 và nhóm khác 2 sản phẩm», «Sơn La 12 đề án, Quảng Trị 8 (1,2 tỷ)»:
 * a bare count behind a name, closed by a sign, in a sentence that counts the same before or behind.
 */
function unitOfMember(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  member: QuantityMention | null,
  known: readonly QuantityMention[],
  at: number,
  lexicon: UnitLexicon,
): Elision | null {
  const closing = lexemes[number.next]?.key ?? '.'
  if (number.scaled || !Number.isInteger(number.value) || number.value > 9999) return null
  if (!MEMBER_ENDS.has(closing) || !isMemberHead(text, lexemes[index - 1])) return null
  const { start, end } = lexemes[index]!
  const before = known[at - 1]
  const near = [member, before, known[at]].filter((other) => {
    if (!other || (other.end > start && other.start < end)) return false
    const between = other.end <= start ? text.slice(other.end, start) : text.slice(end, other.start)
    const isCount = lexicon.kinds.get(other.unit) === 'count' || other.unit.startsWith('other:')
    return isCount && between.length <= ROW_REACH && !/[.;\n]\s/u.test(between)
  })
  const unit = near[0]?.unit
  return unit === undefined ? null : { code: unit, kind: 'count', factor: 1, rule: 'elided-member' }
}

const MEMBER_ENDS = new Set([',', ';', '.', ')', '(', 'và'])

/** A name in capitals, or a word that stands for one. */
function isMemberHead(text: string, lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false
  return MEMBER_WORDS.has(lexeme.key) || isUpperAt(text, lexeme.start)
}

function isPartMarked(lexemes: readonly Lexeme[], index: number): boolean {
  const [second, first] = [lexemes[index - 1]?.key, lexemes[index - 2]?.key]
  return (
    (first === 'trong' && second === 'đó') ||
    (first === 'đó' && second === 'có') ||
    (first === 'còn' && second === 'lại')
  )
}

const LEVEL_VERBS = new Set(['lên', 'là', 'đạt', 'còn', 'xuống', ':', 'có', 'tăng', 'giảm'])
const NOUN_REACH = 14

/** «nâng tổng số cụm công nghiệp … lên 56»: the noun after «số» that stands before the number. */
function unitOfNounBefore(
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  lexicon: UnitLexicon,
): Elision | null {
  if (number.scaled) return null
  const from = readHedge(lexemes, index).from
  if (!LEVEL_VERBS.has(lexemes[from - 1]?.key ?? '')) return null
  for (let at = from - 2; at >= 0 && at >= from - NOUN_REACH; at--) {
    const { kind, key } = lexemes[at]!
    if (kind === 'break' || kind === 'number' || key === '.' || key === ';') return null
    if (key !== 'số' && key !== 'lượng') continue
    const noun = readKnownUnit(lexemes, at + 1, lexicon)
    if (noun?.kind === 'count') return { ...noun, rule: 'elided-noun' }
  }
  return null
}

function toMention(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  elision: Elision,
): QuantityMention {
  const hedge = readHedge(lexemes, index)
  const change = readDirection(lexemes, hedge.from, elision.kind === 'ratio')
  const start = lexemes[change.from]!.start
  const end = lexemes[number.next - 1]!.end
  return {
    kind: 'quantity',
    start,
    end,
    quote: text.slice(start, end),
    value:
      (change.direction < 0 ? -1 : 1) * Number((number.value * elision.factor).toPrecision(15)),
    range: null,
    unit: elision.code,
    qualifier: hedge.qualifier,
    of: number.of,
    per: null,
    direction: change.direction,
    rule: elision.rule,
    confidence: 0.6,
  }
}
