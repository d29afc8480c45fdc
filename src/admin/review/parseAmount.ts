import { slugify } from '../../../collections/shared/slugify.ts'

/** Why what was typed is no number. */
export type AmountProblem = 'empty' | 'dots' | 'format'

export type Amount = { readonly value: number } | { readonly problem: AmountProblem }

/** Powers of ten of the words that may follow a number, as `slugify` writes them. */
const magnitudes: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['nghin', 3],
  ['ngan', 3],
  ['trieu', 6],
  ['tr', 6],
  ['ty', 9],
  ['ti', 9],
  ['nghin-ty', 12],
  ['ngan-ty', 12],
  ['trieu-ty', 15],
])

/** `1.234,5`, `1 234,5`, `1234,5`; groups of three or none. */
const number = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/

/**
 * The number a person typed in the Vietnamese way: dots (or spaces) between thousands, a comma before
 * decimals, «12,5 tỷ» and «800 triệu» multiplied out. `1.5` is refused rather than guessed at.
 */
export function parseAmount(typed: string): Amount {
  const text = typed
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim()
  if (text === '') return { problem: 'empty' }
  const [, digits = '', words = ''] = /^([+-]? ?[\d., ]*)(.*)$/.exec(text) ?? []
  const exponent = magnitudes.get(slugify(words))
  const amount = digits.trim().replace(/^([+-]) /, '$1')
  const match = number.exec(amount)
  if (!match || exponent === undefined) {
    return { problem: /^[+-]?\d+\.\d+$/.test(amount) ? 'dots' : 'format' }
  }
  const [, sign = '', whole = '', decimals = '0'] = match
  // Read as one decimal number: a multiplication would leave traces of binary fractions.
  const value = Number(`${sign}${whole.replace(/[. ]/g, '')}.${decimals}e${exponent}`)
  return Number.isFinite(value) ? { value: value + 0 } : { problem: 'format' }
}

/**
 * A number in the way `parseAmount` reads it, with the fewest decimals that mean this number:
 * `31.200.000.000`, `1.234,5`.
 */
export function formatAmount(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  // Beyond 21 digits, and far below one, JavaScript writes powers of ten.
  if (/e/.test(String(value))) return value.toLocaleString('vi', { maximumFractionDigits: 20 })
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
