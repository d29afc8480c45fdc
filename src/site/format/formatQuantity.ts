import type { Figure } from '../../payload-types.ts'
import { formatMoney } from './formatMoney.ts'
import { formatNumber } from './formatNumber.ts'
import { unitName, type UnitNames } from './unitName.ts'

/** The number of a figure, whether it comes from a record or from the catalog. */
export interface Quantity {
  readonly value?: number | null | undefined
  readonly range?: readonly number[] | null | undefined
  readonly unit: string
  readonly qualifier: Figure['qualifier']
  readonly status?: Figure['status']
  readonly of?: number | null | undefined
  readonly per?: string | null | undefined
}

const currencies: Readonly<Record<string, string>> = {
  VND: 'đồng',
  USD: 'USD',
  EUR: 'euro',
  JPY: 'yên Nhật',
  CNY: 'nhân dân tệ',
}

const hedges: Readonly<Record<Figure['qualifier'], string>> = {
  exact: '',
  more_than: 'hơn ',
  less_than: 'dưới ',
  about: 'khoảng ',
  nearly: 'gần ',
  at_least: 'ít nhất ',
  at_most: 'không quá ',
}

function withUnit(digits: string, unit: string, names: UnitNames): string {
  return unit === 'percent' ? `${digits}%` : `${digits} ${unitName(unit, names)}`
}

function amount(value: number, unit: string, names: UnitNames): string {
  const currency = currencies[unit]
  return currency ? formatMoney(value, currency) : withUnit(formatNumber(value), unit, names)
}

function span(low: number, high: number, unit: string, names: UnitNames): string {
  if (currencies[unit]) return `từ ${amount(low, unit, names)} đến ${amount(high, unit, names)}`
  return withUnit(`${formatNumber(low)}–${formatNumber(high)}`, unit, names)
}

/** A change says its direction in words, as reports do: «tăng 14,64%», «giảm 3%», «gấp 2,38 lần». */
function direction(value: number, unit: string): string {
  if (unit === 'times') return 'gấp '
  return value < 0 ? 'giảm ' : 'tăng '
}

/**
 * A figure's number with its hedge and unit: «hơn 18.000 người», «97,02%», «20–30%», «9/28 tỉnh, thành
 * phố», «100 triệu đồng/hộ», «tăng 14,64%»; null when it has neither value nor range.
 */
export function formatQuantity(quantity: Quantity, names: UnitNames): string | null {
  const { value, range, unit, of, per } = quantity
  const rate = per ? `/${unitName(per, names)}` : ''
  const hedge = hedges[quantity.qualifier]
  const [low, high] = range ?? []
  if (low !== undefined && high !== undefined) return hedge + span(low, high, unit, names) + rate
  if (value === null || value === undefined) return null
  if (quantity.status === 'change') {
    return direction(value, unit) + hedge + amount(Math.abs(value), unit, names) + rate
  }
  if (of) return hedge + withUnit(`${formatNumber(value)}/${formatNumber(of)}`, unit, names)
  return hedge + amount(value, unit, names) + rate
}
