import type { Figure } from '../model/figure.ts'

const rounded = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })
const exact = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 })
const SCALES = [
  [1e12, 'nghìn tỷ '],
  [1e9, 'tỷ '],
  [1e6, 'triệu '],
] as const
const MONEY: Readonly<Record<string, string>> = { VND: 'đồng', USD: 'USD', EUR: 'euro' }

/** A number the Vietnamese way: exact up to four decimals (`3,2455`), else rounded to two. */
export function sayNumber(value: number): string {
  const isShort = Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-3
  return (isShort ? exact : rounded).format(value)
}

/** A value in the unit of a figure, in its words: `15,51 tỷ đồng`, `86 sản phẩm`, `12,2%`. */
export function sayValue(value: number, figure: Figure): string {
  const currency = MONEY[figure.unit]
  if (currency !== undefined) {
    const [factor, name] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, '']
    return `${sayNumber(value / factor)} ${name}${currency}`
  }
  if (figure.unit === 'percent') return `${sayNumber(value)}%`
  const noun = nounOf(figure)
  return noun === '' ? sayNumber(value) : `${sayNumber(value)} ${noun}`
}

/** A figure as the text has it, on one line. */
export function sayQuote({ quote }: Figure): string {
  return `«${quote.normalize('NFC').replace(/\s+/gu, ' ').trim()}»`
}

/** Several things in a row: `A, B và C`. */
export function sayList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} và ${last}` : last
}

const UP_TO_NUMBER = /^.*\p{Nd}\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})\s*)*/isu

/** What is counted, as written behind the number; nothing when the number is in words. */
function nounOf({ quote }: Figure): string {
  const plain = quote.normalize('NFC').replace(/\s+/gu, ' ')
  return UP_TO_NUMBER.test(plain)
    ? plain
        .replace(UP_TO_NUMBER, '')
        .replace(/ trở (?:lên|xuống)$/u, '')
        .trim()
    : ''
}
