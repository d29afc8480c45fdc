import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, parseAmount } from '../../../src/admin/review/parseAmount.ts'

describe('an amount as people type it', () => {
  it.each([
    ['0', 0],
    ['47', 47],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1 234 567', 1_234_567],
    ['31.200.000.000', 31_200_000_000],
    ['12,5 tỷ', 12_500_000_000],
    ['12,5 tỉ', 12_500_000_000],
    ['1,1 tỷ', 1_100_000_000],
    ['800 triệu', 800_000_000],
    ['800tr', 800_000_000],
    ['1,2 nghìn tỷ', 1_200_000_000_000],
    ['25 ngàn', 25_000],
    ['-3,5', -3.5],
    ['− 3,5', -3.5],
    ['1,234', 1.234],
    [' 5 ', 5],
  ])('«%s» is %d', (typed, value) => {
    expect(parseAmount(typed)).toEqual({ value })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['1.5', 'dots'],
    ['12.34', 'dots'],
    ['1234.567', 'dots'],
    ['1,234.5', 'format'],
    ['1.23.456', 'format'],
    ['1,2,3', 'format'],
    ['tỷ', 'format'],
    ['5 cơ sở', 'format'],
    ['5 tỷ đồng nữa', 'format'],
    ['--5', 'format'],
    ['1e9', 'format'],
    [`1${'0'.repeat(400)}`, 'format'],
  ])('«%s» is none: %s', (typed, problem) => {
    expect(parseAmount(typed)).toEqual({ problem })
  })

  it.each([
    [0, '0'],
    [1.1, '1,1'],
    [1234.5, '1.234,5'],
    [-31_200_000_000, '-31.200.000.000'],
    [999, '999'],
    [0.000000001, '0,000000001'],
  ])('%d is shown as «%s»', (value, shown) => {
    expect(formatAmount(value)).toBe(shown)
  })

  it('is read again from how it is shown', () => {
    const amounts = fc.oneof(
      fc.integer(),
      fc.integer({ min: 0, max: 9e15 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100),
    )
    fc.assert(
      fc.property(amounts, (value) => {
        expect(parseAmount(formatAmount(value + 0))).toEqual({ value: value + 0 })
      }),
    )
  })
})
