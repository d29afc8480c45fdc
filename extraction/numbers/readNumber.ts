import type { Lexeme } from '../text/scanTokens.ts'
import { parseDecimal, type NumberStyle } from './parseDecimal.ts'
import { parseNumberWords, SCALES } from './parseNumberWords.ts'

/** A number expression in a text: «1.600», «181 tỷ 946,9 triệu», «hai mươi mốt», «9/28». */
export interface NumberReading {
  readonly value: number
  /** The other style's value of an ambiguous writing; null when there is none. */
  readonly alternative: number | null
  /** Denominator of «9/28». */
  readonly of: number | null
  /** True when the number carries «nghìn», «triệu», «tỷ». */
  readonly scaled: boolean
  /** The largest multiplier written, 1 when there is none. */
  readonly scale: number
  /** How it is written; single words are treated with more care than digits. */
  readonly form: 'digits' | 'word' | 'words'
  /** The first lexeme as written, for rules on years and codes. */
  readonly written: string
  /** Index of the lexeme after the number. */
  readonly next: number
}

const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['tr', 1e6],
  ['k', 1e3],
])

/** Reads the number expression that starts at lexeme `index`, or null when none does. */
export function readNumber(
  lexemes: readonly Lexeme[],
  index: number,
  style: NumberStyle,
): NumberReading | null {
  const first = lexemes[index]
  if (!first) return null
  if (first.kind === 'number') return readDigits(lexemes, index, style)
  if (first.kind !== 'word') return null
  const words = parseNumberWords(lexemes, index)
  if (!words) return null
  const scaled = words.words > 1 && words.value >= 1000
  return {
    value: words.value,
    alternative: null,
    of: null,
    scaled,
    scale: scaled ? 10 ** (3 * Math.floor(Math.log10(words.value) / 3)) : 1,
    form: words.words > 1 ? 'words' : 'word',
    written: first.key,
    next: words.next,
  }
}

function readDigits(
  lexemes: readonly Lexeme[],
  index: number,
  style: NumberStyle,
): NumberReading | null {
  const first = lexemes[index]!
  const grouped = joinGroups(lexemes, index)
  if (grouped !== null) return readScaled(lexemes, grouped.last, grouped.key, style)
  const decimal = parseDecimal(first.key, style)
  if (!decimal) return null
  const fraction = readDenominator(lexemes, index, style)
  if (fraction !== null) return readPartOf(lexemes, index, decimal.value, fraction)
  return readScaled(lexemes, index, first.key, style)
}

/** «9/28», and «7,62/10,95 tỷ», where the multiplier holds for the part too. */
function readPartOf(
  lexemes: readonly Lexeme[],
  index: number,
  part: number,
  whole: number,
): NumberReading {
  const { factor, next } = readScale(lexemes, index + 3)
  return {
    value: roundOff(part * factor),
    alternative: null,
    of: roundOff(whole * factor),
    scaled: factor > 1,
    scale: factor,
    form: 'digits',
    written: lexemes[index]!.key,
    next,
  }
}

/** A number whose digits end with lexeme `last`, with the multipliers behind it. */
function readScaled(
  lexemes: readonly Lexeme[],
  last: number,
  written: string,
  style: NumberStyle,
): NumberReading | null {
  const decimal = parseDecimal(written, style)
  if (!decimal) return null
  const base = { form: 'digits' as const, written, of: null }
  const scale = readScale(lexemes, last + 1)
  if (scale.factor === 1) return { ...base, ...decimal, scaled: false, scale: 1, next: last + 1 }
  const tail = readSmallerParts(lexemes, scale.next, scale.factor, style)
  const alternative = decimal.alternative === null ? null : decimal.alternative * scale.factor
  return {
    ...base,
    value: roundOff(decimal.value * scale.factor + tail.value),
    alternative,
    scaled: true,
    scale: scale.factor,
    next: tail.next,
  }
}

/** Before these a number is a name of its own, not the first group of a longer one. */
const NO_GROUP_BEFORE = new Set(
  'năm tháng ngày quý điều khoản điểm mục số lớp nhóm bảng biểu phụ lục'.split(' '),
)

/** «19 250», «4 125,5»: groups of three with a blank between, as the standards write thousands. */
function joinGroups(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly key: string; readonly last: number } | null {
  let key = lexemes[index]!.key
  if (!/^[1-9]\d{0,2}$/.test(key) || !isGroup(lexemes, index + 1)) return null
  const before = lexemes[index - 1]
  const stands = before !== undefined && before.kind !== 'break' && before.kind !== 'number'
  if (!stands || NO_GROUP_BEFORE.has(before.key)) return null
  let last = index
  while (isGroup(lexemes, last + 1) && !key.includes(',')) key += lexemes[++last]!.key
  // «lớp 5 và 6 120 học viên»: behind «và» only a number that cannot be two.
  const isOne = before.key !== 'và' || key.includes(',') || isGroup(lexemes, index - 2)
  return isOne ? { key, last } : null
}

function isGroup(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, group] = [lexemes[index - 1], lexemes[index]]
  if (group?.kind !== 'number' || group.start - before!.end !== 1) return false
  return /^\d{3}(?:,\d+)?$/.test(group.key)
}

/** «/28» glued or spaced after a number, and not a date or a document's number. */
function readDenominator(
  lexemes: readonly Lexeme[],
  index: number,
  style: NumberStyle,
): number | null {
  const slash = lexemes[index + 1]
  const below = lexemes[index + 2]
  if (slash?.key !== '/' || below?.kind !== 'number') return null
  if (lexemes[index + 3]?.key === '/' && lexemes[index + 4]?.kind === 'number') return null
  const value = parseDecimal(below.key, style)?.value
  return value !== undefined && value > 0 ? value : null
}

function readScale(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly factor: number; readonly next: number } {
  let factor = 1
  let next = index
  for (let scale; (scale = scaleAt(lexemes, next)) !== null; next++) factor *= scale
  return { factor, next }
}

function scaleAt(lexemes: readonly Lexeme[], index: number): number | null {
  const lexeme = lexemes[index]
  if (lexeme?.kind !== 'word') return null
  const known = SCALES.get(lexeme.key)
  if (known !== undefined) return known
  const glued = lexemes[index - 1]?.end === lexeme.start
  return glued ? (SHORT_SCALES.get(lexeme.key) ?? null) : null
}

/** «946,9 triệu» after «181 tỷ», «rưỡi» after «3 tỷ»: parts with ever smaller scales. */
function readSmallerParts(
  lexemes: readonly Lexeme[],
  index: number,
  above: number,
  style: NumberStyle,
): { readonly value: number; readonly next: number } {
  if (lexemes[index]?.key === 'rưỡi') return { value: above / 2, next: index + 1 }
  const number = lexemes[index]
  const reading = number?.kind === 'number' ? parseDecimal(number.key, style) : null
  if (!reading) return { value: 0, next: index }
  const scale = readScale(lexemes, index + 1)
  const part = reading.value * scale.factor
  if (scale.factor === 1 || scale.factor >= above || part >= above) {
    return readUnscaledRest(lexemes, index, reading.value, above)
  }
  const rest = readSmallerParts(lexemes, scale.next, scale.factor, style)
  return { value: part + rest.value, next: rest.next }
}

/** «1 triệu 200.000 đồng»: a last part that is written out. */
function readUnscaledRest(
  lexemes: readonly Lexeme[],
  index: number,
  value: number,
  above: number,
): { readonly value: number; readonly next: number } {
  const writtenOut = value >= 1000 && value < above && lexemes[index + 1]?.key === 'đồng'
  return writtenOut ? { value, next: index + 1 } : { value: 0, next: index }
}

/** Takes the dust of binary fractions off a product: 946,9 triệu is 946900000. */
function roundOff(value: number): number {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return value
  return Number(value.toPrecision(15))
}
