import type { Lexeme } from '../text/scanTokens.ts'

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])
/** Digits that are spelt so only after a ten: «hai mươi mốt», «mười lăm», «ba mươi tư». */
const AFTER_TEN: ReadonlyMap<string, number> = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
])
const FILLERS = new Set(['linh', 'lẻ'])
/** What a number in words begins with. */
const OPENINGS: ReadonlySet<string> = new Set([...DIGITS.keys(), 'mười', 'không'])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
])

export interface WordNumber {
  readonly value: number
  /** Index of the lexeme after the number. */
  readonly next: number
  /** How many words it has: a single word is often no count («một», «năm»). */
  readonly words: number
}

/** Reads a number in words that starts at lexeme `index`: «hai mươi mốt», «một trăm lẻ năm». */
export function parseNumberWords(lexemes: readonly Lexeme[], index: number): WordNumber | null {
  if (!OPENINGS.has(lexemes[index]?.key ?? '')) return null
  const reader = new Reader(lexemes, index)
  let total = 0
  let scaleBefore = Infinity
  for (;;) {
    const from = reader.at
    const part = reader.belowThousand(total > 0)
    if (part === null) break
    const scale = reader.scale()
    // «hai nghìn năm» is two thousand years, so a lone digit does not go on with a number.
    if (scale >= scaleBefore || (total > 0 && scale === 1 && reader.at - from === 1)) {
      reader.at = from
      break
    }
    total += part * scale
    if (scale > 1 && reader.take('rưỡi')) total += scale / 2
    scaleBefore = scale
    if (scale === 1) break
  }
  return total > 0 ? { value: total, next: reader.at, words: reader.at - index } : null
}

class Reader {
  private readonly lexemes: readonly Lexeme[]
  at: number

  constructor(lexemes: readonly Lexeme[], at: number) {
    this.lexemes = lexemes
    this.at = at
  }

  take(word: string): boolean {
    if (this.key() !== word) return false
    this.at++
    return true
  }

  scale(): number {
    let product = 1
    for (let scale; (scale = SCALES.get(this.key())); this.at++) product *= scale
    return product
  }

  belowThousand(continued: boolean): number | null {
    const from = this.at
    const first = this.digit(continued)
    if (first !== null && this.take('trăm')) return first * 100 + this.afterHundred()
    this.at = from
    return this.belowHundred()
  }

  private afterHundred(): number {
    if (this.take('rưỡi')) return 50
    const from = this.at
    if (FILLERS.has(this.key())) {
      this.at++
      const digit = AFTER_TEN.get(this.key()) ?? DIGITS.get(this.key())
      if (digit !== undefined) this.at++
      else this.at = from
      return digit ?? 0
    }
    const tens = this.belowHundred() ?? 0
    if (tens >= 10) return tens
    this.at = from
    return 0
  }

  private belowHundred(): number | null {
    if (this.take('mười')) return 10 + this.digitAfterTen()
    const first = this.digit(false)
    if (first === null) return null
    if (this.take('mươi')) return first * 10 + this.digitAfterTen()
    return first
  }

  /** «hai mươi năm» is twenty years, so a five after a ten is «lăm» alone. */
  private digitAfterTen(): number {
    const key = this.key()
    const digit = AFTER_TEN.get(key) ?? (key === 'năm' ? undefined : DIGITS.get(key))
    if (digit === undefined) return 0
    this.at++
    return digit
  }

  private digit(zeroToo: boolean): number | null {
    const digit = zeroToo && this.key() === 'không' ? 0 : DIGITS.get(this.key())
    if (digit === undefined) return null
    this.at++
    return digit
  }

  private key(): string {
    const lexeme = this.lexemes[this.at]
    return lexeme?.kind === 'word' ? lexeme.key : ''
  }
}
