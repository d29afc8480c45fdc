import { formatNumber } from './formatNumber.ts'

const million = 1_000_000
const billion = 1_000_000_000

/** An amount that is a multiple of this is told in tỷ alone, any other in tỷ and triệu. */
const shortStep = billion / 100

/** The amount in words and digits, without its currency. `value` is not negative. */
function amountOf(value: number): string {
  if (value < million) return formatNumber(value)
  if (value < billion) return `${formatNumber(value / million)} triệu`
  const billions = value / billion
  if (Number.isInteger(value / shortStep)) return `${formatNumber(billions)} tỷ`
  const whole = Math.floor(billions)
  const rest = Math.round(value - whole * billion) / million
  return `${formatNumber(whole)} tỷ ${formatNumber(rest)} triệu`
}

/**
 * An amount of money as reports write it: «123,37 tỷ đồng», «181 tỷ 946,9 triệu đồng», «500.000 đồng»,
 * «2,5 triệu USD». `value` counts whole units of the currency.
 */
export function formatMoney(value: number, currency: string): string {
  return `${value < 0 ? '−' : ''}${amountOf(Math.abs(value))} ${currency}`
}
