/** What counts as part of a word, in JavaScript patterns and in the index alike. */
export const wordCharacter = String.raw`[\p{L}\p{N}\p{M}]`

/** What stands between words. */
export const wordSeparator = String.raw`[^\p{L}\p{N}\p{M}]`

const wordPattern = new RegExp(`${wordCharacter}+`, 'gu')

/** Text as the catalog keeps it: composed letters, no NUL (SQLite's text functions stop there). */
export function compose(text: string): string {
  return text.normalize('NFC').replaceAll('\0', ' ')
}

/** Every Vietnamese letter has its code below this one. */
const tableSize = 0x2000

/** Đ and đ, and the eth that old Vietnamese typing programs put in their place. */
const barredD = 'ĐđÐð'

function foldUnit(unit: number): number {
  const letter = String.fromCharCode(unit)
  if (barredD.includes(letter)) return 'd'.charCodeAt(0)
  const base = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  const lower = (base.length === 1 ? base : letter).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

const table = Uint16Array.from({ length: tableSize }, (_, unit) => foldUnit(unit))

/**
 * Letters without accents and in lower case, đ as d: «Khuyến công ĐẮK LẮK» → `khuyen cong dak lak`.
 * Each UTF-16 unit becomes one unit, so that offsets in the result are offsets in the given text,
 * which should be composed (`compose`).
 */
export function fold(text: string): string {
  const bytes = Buffer.from(text, 'utf16le')
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number
    if (unit < tableSize) units[at] = table[unit] as number
  }
  return bytes.toString('utf16le')
}

/** The words of a text in order, as the index knows them. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? []
}
