import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDecimal } from '../../../extraction/numbers/parseDecimal.ts'
import { parseNumberWords } from '../../../extraction/numbers/parseNumberWords.ts'
import { scanTokens } from '../../../extraction/text/scanTokens.ts'
import { extractor } from '../support/extractor.ts'

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 })
const amount = fc.integer({ min: 0, max: 10 ** 12 }).map((thousandths) => thousandths / 1000)

const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ')

/** The standard way to say a whole number below a million. */
function inWords(value: number): string {
  if (value >= 1000) {
    const rest = value % 1000
    const tail =
      rest === 0
        ? ''
        : ` ${rest < 100 ? `không trăm ${rest < 10 ? `linh ${DIGITS[rest]}` : inWords(rest)}` : inWords(rest)}`
    return `${inWords(Math.floor(value / 1000))} nghìn${tail}`
  }
  if (value >= 100) {
    const rest = value % 100
    const tail = rest === 0 ? '' : rest < 10 ? ` lẻ ${DIGITS[rest]}` : ` ${inWords(rest)}`
    return `${DIGITS[Math.floor(value / 100)]} trăm${tail}`
  }
  if (value >= 20) {
    const unit = ['', ' mốt', ' hai', ' ba', ' tư', ' lăm', ' sáu', ' bảy', ' tám', ' chín'][
      value % 10
    ]!
    return `${DIGITS[Math.floor(value / 10)]} mươi${unit}`
  }
  if (value >= 10)
    return `mười${['', ' một', ' hai', ' ba', ' bốn', ' lăm', ' sáu', ' bảy', ' tám', ' chín'][value % 10]}`
  return DIGITS[value]!
}

describe('numbers that are written and read again are the same', () => {
  test('decimals with thousands dots and a decimal comma', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseDecimal(format.format(value))?.value).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })

  test('whole numbers in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        expect(parseNumberWords(scanTokens(inWords(value)), 0)?.value).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })

  test('amounts of money in tỷ and triệu', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9999 }))
    fc.assert(
      fc.property(parts, ([billions, tenths]) => {
        const text = `Kinh phí là ${billions} tỷ ${format.format(tenths / 10)} triệu đồng.`
        const [figure] = extractor.extract(text, {}).figures
        expect(figure?.value).toBe(billions * 1e9 + tenths * 1e5)
      }),
    )
  })

  test.each(['5.11.2020', '1.23.456', '1,23,456', '1.234,567.8', ''])('%s is no number', (text) => {
    expect(parseDecimal(text)).toBeNull()
  })
})
