import type { Figure } from '../model/figure.ts'
import { around, between, scale, type Interval } from './interval.ts'

/** What a figure says, and how exactly. */
export interface Amount {
  /** The value as written, the middle of a range. */
  readonly nominal: number
  /** What its writer can have meant, by hedge and rounding. */
  readonly bounds: Interval
}

/** What of a figure decides what its writer can have meant. */
export type WrittenAmount = Pick<
  Figure,
  'quote' | 'value' | 'range' | 'unit' | 'qualifier' | 'status'
>

/** Units that are measured and so rounded; things are counted to the last one. */
const MEASURED = new Set(
  'VND USD EUR percent percentage_point times hectare m2 m3 km m ton kg litre kWh MW TOE'.split(
    ' ',
  ),
)

/** The least and greatest share of a value that its hedge may hide. */
const HEDGE = { more_than: [0.02, 0.1], nearly: [0.02, 0.1], about: [0.05, 0.1] } as const

/** Results that are whole thousands are taken for rounded, up to this share of them. */
const ROUND_COUNT = 0.02

/** The amount of a figure; null when it has neither a value nor a range. */
export function readAmount(figure: WrittenAmount): Amount | null {
  if (figure.range) {
    const [low, high] = figure.range
    return { nominal: (low + high) / 2, bounds: between(low, high) }
  }
  if (figure.value === null) return null
  const magnitude = Math.abs(figure.value)
  const bounds = boundsOf(figure, magnitude)
  return { nominal: figure.value, bounds: figure.value < 0 ? scale(bounds, -1) : bounds }
}

/** Half-open for hedges: «hơn 70 tỷ» is from 70 to 77, «ít nhất» has no upper bound. */
function boundsOf(figure: WrittenAmount, value: number): Interval {
  const { qualifier, status, quote } = figure
  switch (qualifier) {
    case 'exact':
      return roundingOf(figure, value)
    case 'more_than':
      return { low: value, high: status === 'target' ? Infinity : value + hidden(value, qualifier) }
    case 'nearly': {
      const margin = hidden(value, qualifier)
      return { low: value - margin, high: /xấp\s*xỉ/iu.test(nfc(quote)) ? value + margin : value }
    }
    case 'about':
      return around(value, hidden(value, qualifier))
    case 'at_least':
      return { low: value, high: Infinity }
    default:
      return { low: 0, high: value }
  }
}

/** A hedge hides about one of the last digit that is not 0: «gần 1.200» is above 1.100. */
function hidden(value: number, qualifier: keyof typeof HEDGE): number {
  const [least, most] = HEDGE[qualifier]
  return Math.min(Math.max(lastDigit(value), least * value), most * value)
}

/**
 * A written number may be rounded, half of its last digit either way, or cut off, a whole one up:
 * «123,37 tỷ» stands for 123,365 to 123,38 tỷ.
 */
function roundingOf(figure: WrittenAmount, value: number): Interval {
  const step = stepOf(nfc(figure.quote), value)
  if (MEASURED.has(figure.unit) || step !== 1) return { low: value - step / 2, high: value + step }
  const isRound = figure.status === 'actual' && value >= 1000 && value % 1000 === 0
  return around(value, isRound ? Math.min(lastDigit(value) / 2, ROUND_COUNT * value) : 0)
}

const NUMBER = /\p{Nd}[\p{Nd}.,]*/u
const LAST_OF_MIXED =
  /(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+\p{Nd}+(?:,(\p{Nd}+))?\s*(nghìn|ngàn|triệu|tr)(?!\p{L})/iu
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tr: 1e6 }

/**
 * What one of the last digit of a written number is worth: 10 million in «123,37 tỷ». It is the
 * value by its digits alone, so that no separator has to be understood; in «181 tỷ 946,9 triệu» it
 * is told by the last scale. A number in words is exact to its last part.
 */
function stepOf(quote: string, value: number): number {
  const mixed = LAST_OF_MIXED.exec(quote)
  if (mixed) return (SCALES[mixed[2]!.toLowerCase()] ?? 1) / 10 ** (mixed[1]?.length ?? 0)
  const digits = NUMBER.exec(quote)?.[0].replace(/\P{Nd}/gu, '')
  if (digits === undefined) return value < 1000 ? 1 : lastDigit(value)
  const step = value / Number(digits)
  return isPowerOfTen(step) ? step : lastDigit(value)
}

function isPowerOfTen(step: number): boolean {
  const exponent = Math.log10(step)
  return Math.abs(exponent - Math.round(exponent)) < 1e-9
}

/** The worth of the last digit that is not 0: 100 in 2300, 0.1 in 12.5. */
function lastDigit(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1
  const [digits = '', exponent = '0'] = value.toExponential(12).split('e')
  const places = digits.replace('.', '').replace(/0+$/, '').length
  return 10 ** (Number(exponent) - places + 1)
}

function nfc(text: string): string {
  return text.normalize('NFC')
}
