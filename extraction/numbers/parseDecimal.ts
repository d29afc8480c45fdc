/** How a text writes its numbers: «1.234,5» or «1,234.5». */
export type NumberStyle = 'vietnamese' | 'english'

/** What a written number may mean. */
export interface DecimalReading {
  readonly value: number
  /**
   * The other style's reading of a number with one separator before three digits: «1,600» is 1.6,
   * but 1600 where only a whole number makes sense. Null when the writing is unambiguous.
   */
  readonly alternative: number | null
}

const PLAIN = /^\d+$/
const ONE_SEPARATOR = /^(\d+)([.,])(\d+)$/
const VIETNAMESE_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/
const ENGLISH_GROUPS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/

/**
 * Reads digits with dots and commas. A separator is a thousands separator only where exactly
 * three digits follow it and one to three, not a single zero, stand before it. Null when the
 * writing is no number («5.11.2020», «1.23.456»).
 */
export function parseDecimal(
  written: string,
  style: NumberStyle = 'vietnamese',
): DecimalReading | null {
  if (PLAIN.test(written)) return { value: Number(written), alternative: null }
  const single = ONE_SEPARATOR.exec(written)
  if (single) return readSingle(single[1]!, single[2] as '.' | ',', single[3]!, style)
  if (VIETNAMESE_GROUPS.test(written)) return exact(written.replaceAll('.', '').replace(',', '.'))
  if (ENGLISH_GROUPS.test(written)) return exact(written.replaceAll(',', ''))
  return null
}

function readSingle(
  whole: string,
  separator: '.' | ',',
  rest: string,
  style: NumberStyle,
): DecimalReading {
  const decimal = Number(`${whole}.${rest}`)
  const mayGroup = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0')
  if (!mayGroup) return { value: decimal, alternative: null }
  const grouped = Number(whole + rest)
  const groups = separator === (style === 'vietnamese' ? '.' : ',')
  return groups
    ? { value: grouped, alternative: decimal }
    : { value: decimal, alternative: grouped }
}

function exact(digits: string): DecimalReading {
  return { value: Number(digits), alternative: null }
}

const ENGLISH_EVIDENCE =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})(?![\d.,]*\d)/g
const VIETNAMESE_EVIDENCE =
  /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2})(?![\d.,]*\d)/g

/** English only where the text holds writings that are English without doubt, and more of them. */
export function numberStyleOf(text: string): NumberStyle {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(ENGLISH_EVIDENCE) > count(VIETNAMESE_EVIDENCE) ? 'english' : 'vietnamese'
}
