import type { QuantityMention, Qualifier } from '../model/mention.ts'
import type { Lexeme } from '../text/scanTokens.ts'
import type { Trace } from '../trace.ts'
import { numberStyleOf, type NumberStyle } from '../numbers/parseDecimal.ts'
import { readNumber, type NumberReading } from '../numbers/readNumber.ts'
import type { UnitLexicon } from './compileUnits.ts'
import { completeElided, type BareNumber } from './completeElided.ts'
import { isIdentifier } from './isIdentifier.ts'
import { isArticle } from './isArticle.ts'
import { readFraction } from './readFraction.ts'
import { readDirection } from './readDirection.ts'
import { readHedge, readTrailingBound, type HedgeReading } from './readHedge.ts'
import { readPercentObject, readRate } from './readRate.ts'
import { readRange, type RangeReading } from './readRange.ts'
import { spreadDirection } from './spreadDirection.ts'
import { isDuration, readUnit, type UnitReading } from './readUnit.ts'

interface Reading {
  readonly index: number
  readonly number: NumberReading
  readonly range: RangeReading | null
  readonly unit: UnitReading
}

/** Finds every number with a unit or a counted noun; bare numbers only where the unit is elided. */
export function findQuantities(
  text: string,
  lexemes: readonly Lexeme[],
  lexicon: UnitLexicon,
  trace?: Trace,
): QuantityMention[] {
  const style = numberStyleOf(text)
  const found: QuantityMention[] = []
  const bare: BareNumber[] = []
  for (let index = 0; index < lexemes.length;) {
    const multiple = readMultiple(lexemes, index) ?? readShare(lexemes, index, lexicon)
    if (multiple) {
      found.push(toMention(text, lexemes, multiple, lexicon))
      index = multiple.unit.next
      continue
    }
    const number = mayStartNumber(lexemes, index) ? readNumber(lexemes, index, style) : null
    if (number === null) {
      index++
      continue
    }
    if (!Number.isFinite(number.value)) {
      const { start } = lexemes[index]!
      const { end } = lexemes[number.next - 1]!
      const why = 'số quá lớn'
      trace?.note({ start, end, stage: 'figures', rule: 'number', outcome: 'dropped', why })
      index = number.next
      continue
    }
    const reading = readQuantity(text, lexemes, index, number, style, lexicon)
    const next = reading ? (reading.range?.unit.next ?? reading.unit.next) : number.next
    const why = reading ? dropReason(text, lexemes, reading) : 'không có đơn vị'
    if (reading && why === null) found.push(toMention(text, lexemes, reading, lexicon))
    else {
      const { start } = lexemes[index]!
      const { end } = lexemes[number.next - 1]!
      trace?.note({
        start,
        end,
        stage: 'figures',
        rule: 'number',
        outcome: 'dropped',
        why: why ?? '',
      })
      if (!reading && !isIdentifier(text, lexemes, index, number, null))
        bare.push({ index, number })
    }
    index = reading && why !== null ? number.next : Math.max(next, index + 1)
  }
  return spreadDirection(text, completeElided(text, lexemes, found, bare, lexicon, trace))
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['rưỡi', 1.5],
  ['ba', 3],
  ['bốn', 4],
])

/** «gấp đôi», «gấp ba»: times that are written without «lần». */
function readMultiple(lexemes: readonly Lexeme[], index: number): Reading | null {
  if (lexemes[index - 1]?.key !== 'gấp') return null
  const { key } = lexemes[index]!
  const value = MULTIPLES.get(key)
  const goesOn = ['lần', 'mươi', 'phẩy', 'trăm'].includes(lexemes[index + 1]?.key ?? '')
  if (value === undefined || goesOn) return null
  const next = index + 1
  const base = { alternative: null, of: null, scaled: false, scale: 1, written: key, next }
  return {
    index,
    number: { ...base, value, form: 'word' },
    range: null,
    unit: { code: 'times', kind: 'ratio', factor: 1, next, source: 'lexicon' },
  }
}

/** «gần một nửa», «2/3 kế hoạch»: a percentage in other words. */
function readShare(
  lexemes: readonly Lexeme[],
  index: number,
  lexicon: UnitLexicon,
): Reading | null {
  const fraction = readFraction(lexemes, index, lexicon)
  if (fraction === null) return null
  const { percent: value, next } = fraction
  const form = 'digits' as const
  const base = { alternative: null, of: null, scaled: false, scale: 1, next, form }
  return {
    index,
    number: { ...base, value, written: lexemes[index]!.key },
    range: null,
    unit: { code: 'percent', kind: 'ratio', factor: 1, next, source: 'implied' },
  }
}

function mayStartNumber(lexemes: readonly Lexeme[], index: number): boolean {
  const { kind } = lexemes[index]!
  return kind === 'number' || kind === 'word'
}

function readQuantity(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  number: NumberReading,
  style: NumberStyle,
  lexicon: UnitLexicon,
): Reading | null {
  const own = readUnit(text, lexemes, number.next, number, lexicon)
  const range = readRange(text, lexemes, index, number, own, style, lexicon)
  if (range) return { index, number, range, unit: range.unit }
  return own && { index, number, range: null, unit: own }
}

function dropReason(text: string, lexemes: readonly Lexeme[], reading: Reading): string | null {
  const { index, number, unit } = reading
  if (isDuration(unit.code)) return 'khoảng thời gian'
  if (isIdentifier(text, lexemes, index, number, unit)) return 'số hiệu, thứ tự hoặc ngày tháng'
  if (isArticle(lexemes, index, number, unit)) return 'từ chỉ số không mang nghĩa đếm'
  if (number.of !== null && unit.source !== 'lexicon') return 'phân số không có đơn vị'
  return null
}

function toMention(
  text: string,
  lexemes: readonly Lexeme[],
  { index, number, range, unit }: Reading,
  lexicon: UnitLexicon,
): QuantityMention {
  const hedge = readHedgeOfMultiple(lexemes, range?.from ?? index)
  const isStart = range === null && isStartOfChange(lexemes, hedge.from, unit.next)
  const change = isStart
    ? { direction: 0 as const, from: hedge.from }
    : readDirection(lexemes, hedge.from, unit.kind === 'ratio')
  const object =
    unit.code === 'percent' ? readPercentObject(lexemes, unit.next, lexicon) : unit.next
  const rate = readRate(lexemes, object, unit, lexicon)
  const bound = readTrailingBound(lexemes, rate.next)
  const overPlan = unit.kind === 'ratio' && lexemes[hedge.from]?.key === 'vượt'
  const from = bound?.qualifier === 'at_least' ? withFrom(lexemes, change.from) : change.from
  const start = lexemes[from]!.start
  const end = lexemes[(bound?.next ?? rate.next) - 1]!.end
  const sign = change.direction < 0 ? -1 : 1
  const value = clean(sign * inBaseUnit(number.value, number.alternative, unit))
  return {
    kind: 'quantity',
    start,
    end,
    quote: text.slice(start, end),
    value: range ? null : value,
    range: range && orient(range, unit, sign),
    unit: unit.code,
    qualifier: chooseQualifier(bound?.qualifier, overPlan ? 'exact' : hedge.qualifier, range),
    of: number.of,
    per: rate.per,
    direction: overPlan ? 1 : change.direction,
    rule: `${range ? 'range' : number.form}-${unit.source}`,
    confidence: confidenceOf(number, unit),
  }
}

/** «gần gấp đôi» hedges like «gấp gần hai lần»: in front of «gấp». */
function readHedgeOfMultiple(lexemes: readonly Lexeme[], index: number): HedgeReading {
  const hedge = readHedge(lexemes, index)
  if (hedge.qualifier !== 'exact' || lexemes[hedge.from - 1]?.key !== 'gấp') return hedge
  const { qualifier } = readHedge(lexemes, hedge.from - 1)
  return { ...hedge, qualifier }
}

const REACH = 8
const RESULT_WORDS = new Set(['lên', 'xuống', 'còn'])

/** «tăng từ 5 tỷ đồng năm 2018 lên 7 tỷ đồng»: two levels, neither of them the change. */
function isStartOfChange(lexemes: readonly Lexeme[], from: number, next: number): boolean {
  if (lexemes[from - 1]?.key !== 'từ') return false
  const behind = lexemes.slice(next, next + REACH)
  return behind.some(({ key }, at) => RESULT_WORDS.has(key) && behind[at - 1]?.key !== 'trở')
}

function withFrom(lexemes: readonly Lexeme[], from: number): number {
  return lexemes[from - 1]?.key === 'từ' ? from - 1 : from
}

function chooseQualifier(
  bound: Qualifier | undefined,
  hedge: Qualifier,
  range: RangeReading | null,
): Qualifier {
  return bound ?? (hedge === 'exact' && range ? range.qualifier : hedge)
}

function orient(range: RangeReading, unit: UnitReading, sign: number): readonly [number, number] {
  const low = clean(sign * range.low * unit.factor)
  const high = clean(sign * range.high * unit.factor)
  return sign < 0 ? [high, low] : [low, high]
}

/**
 * «1,600 máy» counts whole machines, so it is read in the English way; «8.123%» would be a
 * percentage in the thousands, so it is not read as thousands.
 */
function inBaseUnit(value: number, alternative: number | null, unit: UnitReading): number {
  const fractional = unit.kind === 'count' && !Number.isInteger(value)
  const absurd = unit.code === 'percent' && value > 1000
  const chosen = alternative !== null && (fractional || absurd) ? alternative : value
  return chosen * unit.factor
}

/** Takes the dust of binary fractions off. */
function clean(value: number): number {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return value
  return Number(value.toPrecision(15))
}

function confidenceOf(number: NumberReading, unit: UnitReading): number {
  const ofUnit = { lexicon: 0.97, implied: 0.85, noun: 0.7 }[unit.source]
  return number.form === 'digits' ? ofUnit : ofUnit - 0.07
}
