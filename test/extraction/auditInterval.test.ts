import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  around,
  between,
  distance,
  divide,
  scale,
  sum,
  type Interval,
} from '../../extraction/audit/interval.ts'
import { disagree } from '../../extraction/audit/disagree.ts'
import { readAmount, type Amount } from '../../extraction/audit/readAmount.ts'
import { extractor } from './support/extractor.ts'

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const interval = fc.tuple(number, number).map(([a, b]) => between(a, b))
const positive = interval.map(({ low, high }) =>
  between(Math.abs(low) + 1e-3, Math.abs(high) + 1e-3),
)

/** An interval with one of its members. */
const withMember = (from: fc.Arbitrary<Interval>) =>
  fc.tuple(from, share).map(([one, at]) => ({ one, member: one.low + (one.high - one.low) * at }))

/** Membership up to the rounding of floating point. */
function holds({ low, high }: Interval, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high), Math.abs(value))
  return value >= low - slack && value <= high + slack
}

describe('interval arithmetic', () => {
  test('the sum holds the sum of any members', () => {
    fc.assert(
      fc.property(fc.array(withMember(interval), { maxLength: 8 }), (parts) => {
        const added = parts.reduce((total, { member }) => total + member, 0)
        const all = sum(parts.map(({ one }) => one))
        expect(all.low).toBeLessThanOrEqual(all.high)
        expect(holds(all, added)).toBe(true)
      }),
    )
  })

  test('the product with a constant holds the product of any member', () => {
    fc.assert(
      fc.property(withMember(interval), number, ({ one, member }, factor) => {
        expect(holds(scale(one, factor), member * factor)).toBe(true)
      }),
    )
  })

  test('the quotient holds the quotient of any members', () => {
    fc.assert(
      fc.property(withMember(interval), withMember(positive), (a, b) => {
        const quotient = divide(a.one, b.one)
        expect(quotient).not.toBeNull()
        expect(holds(quotient!, a.member / b.member)).toBe(true)
      }),
    )
  })

  test('there is no quotient when the divisor may be 0 or less', () => {
    fc.assert(
      fc.property(interval, fc.double({ min: 0, max: 1e6, noNaN: true }), (a, high) => {
        expect(divide(a, { low: 0, high })).toBeNull()
        expect(divide(a, { low: -1, high })).toBeNull()
      }),
    )
  })

  test('the distance is 0 for intervals that share a member, the same both ways, and no triangle is longer', () => {
    fc.assert(
      fc.property(interval, interval, number, (a, b, point) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, a)).toBe(0)
        const isShared = a.low <= b.high && b.low <= a.high
        expect(distance(a, b) === 0).toBe(isShared)
        const here = around(point, 0)
        expect(distance(here, around(point, 5))).toBe(0)
      }),
    )
  })

  test('open bounds give no NaN', () => {
    const open = fc.constantFrom<Interval>(
      { low: 0, high: Infinity },
      { low: 5, high: Infinity },
      { low: -Infinity, high: -2 },
    )
    fc.assert(
      fc.property(open, fc.oneof(open, positive), number, (a, b, factor) => {
        const results = [sum([a, { low: 1, high: 2 }]), scale(a, factor), divide(a, b) ?? a]
        for (const { low, high } of results) {
          expect(low).not.toBeNaN()
          expect(high).not.toBeNaN()
          expect(low).toBeLessThanOrEqual(high)
        }
        expect(distance(a, b)).not.toBeNaN()
      }),
    )
  })
})

/** The amount of the first figure of a text. */
function amountOf(text: string): Amount | null {
  const [figure] = extractor.extract(text, {}).figures
  return figure ? readAmount(figure) : null
}

describe('what a figure can mean', () => {
  test.each([
    ['Kinh phí là 123,37 tỷ đồng.', 123.365e9, 123.38e9],
    ['Kinh phí là 67,1 tỷ đồng.', 67.05e9, 67.2e9],
    ['Kinh phí là 78 tỷ đồng.', 77.5e9, 79e9],
    ['Kinh phí là 181 tỷ 946,9 triệu đồng.', 181946.85e6, 181947e6],
    ['Kinh phí là 3 tỷ 250 triệu đồng.', 3249.5e6, 3251e6],
    ['Kinh phí là 2.868.500.000 đồng.', 2868499999.5, 2868500001],
    ['Kinh phí là 4 tỷ rưỡi đồng.', 4.45e9, 4.6e9],
    ['Đã hỗ trợ 63 cơ sở.', 63, 63],
    ['Đã hỗ trợ hai mươi cơ sở.', 20, 20],
    ['Đón 1,2 triệu lượt khách.', 1_150_000, 1_300_000],
    ['Đã nghiệm thu 850/1.000 đề án.', 850, 850],
    ['Kinh phí trên 78 tỷ đồng.', 78e9, 79.56e9],
    ['Kinh phí gần 128 tỷ đồng.', 125.44e9, 128e9],
    ['Kinh phí xấp xỉ 8 tỷ đồng.', 7.2e9, 8.8e9],
    ['Đã hỗ trợ khoảng 500 cơ sở.', 450, 550],
    ['Đã hỗ trợ ít nhất 60 cơ sở.', 60, Infinity],
    ['Đã hỗ trợ không quá 60 cơ sở.', 0, 60],
    ['Doanh thu đạt 5 - 6 tỷ đồng.', 5e9, 6e9],
    ['Sản lượng giảm hơn 5%.', -5.5, -5],
    ['Diện tích 35ha.', 34.5, 36],
  ])('%s', (text, low, high) => {
    const amount = amountOf(text)
    expect(amount?.bounds.low).toBeCloseTo(low, 3)
    expect(amount?.bounds.high).toBeCloseTo(high, 3)
  })

  test('rounding or cutting a number to any decimals is no contradiction, a clear difference is', () => {
    const cents = fc.integer({ min: 20_000, max: 99_999 })
    fc.assert(
      fc.property(cents, fc.boolean(), (value, isCut) => {
        const tenths = (isCut ? Math.floor : Math.round)(value / 10)
        const [exact, short] = [value / 100, tenths / 10].map((one) =>
          amountOf(`Kinh phí là ${String(one).replace('.', ',')} tỷ đồng.`),
        )
        expect(disagree(exact!, short!)).toBeNull()
        const wrong = amountOf(
          `Kinh phí là ${String((tenths + 50) / 10).replace('.', ',')} tỷ đồng.`,
        )
        expect(disagree(exact!, wrong!)).not.toBeNull()
      }),
      { numRuns: 60 },
    )
  })
})
