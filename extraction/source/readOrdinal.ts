const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
const ORDINAL =
  /lần thứ\s+(?<value>[IVXL]{1,7}|\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/iu
const ORDINAL_WORDS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Which one of a series a text speaks of: 12 for «lần thứ XII»; null when it does not say. */
export function readOrdinal(text: string): number | null {
  const value = ORDINAL.exec(text)?.groups?.['value']
  if (value === undefined) return null
  if (/^\d/.test(value)) return Number(value)
  const word = ORDINAL_WORDS.indexOf(value.toLowerCase())
  return word > 0 ? word : parseRoman(value.toUpperCase())
}

function parseRoman(roman: string): number {
  const digits = Array.from(roman, (letter) => ROMAN[letter] ?? 0)
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  )
}
