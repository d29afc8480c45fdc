import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree, common, gap } from '../../../src/catalog/facts/agree.ts'
import type { Bounds, WrittenQuantity } from '../../../src/catalog/facts/bounds.ts'
import { readBounds } from '../../../src/knowledge/figures/readBounds.ts'

type Said = Partial<WrittenQuantity> & Pick<WrittenQuantity, 'quote'>

function boundsOf(said: Said): Bounds {
  const bounds = readBounds({
    value: null,
    range: null,
    unit: 'person',
    qualifier: 'exact',
    status: 'actual',
    ...said,
    ...(said.range && { range: [said.range[0], said.range[1]] }),
  })
  if (!bounds) throw new Error(`«${said.quote}» is no number`)
  return bounds
}

const money = (
  quote: string,
  value: number,
  qualifier: WrittenQuantity['qualifier'] = 'exact',
) => ({
  quote,
  value,
  qualifier,
  unit: 'VND',
})
const people = (
  quote: string,
  value: number,
  qualifier: WrittenQuantity['qualifier'] = 'exact',
) => ({
  quote,
  value,
  qualifier,
})
const share = (quote: string, value: number) => ({ quote, value, unit: 'percent' })

const agreeing: readonly (readonly [Said, Said])[] = [
  [people('hơn 18.000 người', 18000, 'more_than'), people('18.350 người', 18350)],
  [people('trên 18.000 người', 18000, 'more_than'), people('18.000 người', 18000)],
  [people('gần 18.000 người', 18000, 'nearly'), people('17.900 người', 17900)],
  [people('khoảng 18.000 người', 18000, 'about'), people('17.900 người', 17900)],
  [people('khoảng 18.000 người', 18000, 'about'), people('18.350 người', 18350)],
  [people('hơn 18.000', 18000, 'more_than'), people('gần 19.000', 19000, 'nearly')],
  [people('ít nhất 18.000', 18000, 'at_least'), people('25.000 người', 25000)],
  [people('không quá 300 người', 300, 'at_most'), people('120 người', 120)],
  [people('dưới 300 người', 300, 'less_than'), people('gần 300 người', 300, 'nearly')],
  [people('12 người', 12), people('mười hai người', 12)],
  [money('123,37 tỷ đồng', 123.37e9), money('123,4 tỷ đồng', 123.4e9)],
  [money('123,37 tỷ đồng', 123.37e9), money('123.370 triệu đồng', 123.37e9)],
  [money('181 tỷ 946,9 triệu đồng', 181_946.9e6), money('181,9 tỷ đồng', 181.9e9)],
  [money('181 tỷ 946,9 triệu đồng', 181_946.9e6), money('hơn 181 tỷ đồng', 181e9, 'more_than')],
  [money('96,7 tỷ đồng', 96.7e9), money('gần 97 tỷ đồng', 97e9, 'nearly')],
  [share('97,02%', 97.02), share('97%', 97)],
  [share('tăng 14,64%', 14.64), share('tăng 14,6%', 14.6)],
  [share('giảm 3,2%', -3.2), share('giảm 3%', -3)],
  [{ quote: 'từ 100 đến 300 người', range: [100, 300] }, people('120 người', 120)],
  [
    { quote: '100–300', range: [100, 300] },
    { quote: '250–400', range: [250, 400] },
  ],
]

const opposed: readonly (readonly [Said, Said])[] = [
  [people('hơn 18.000 người', 18000, 'more_than'), people('17.900 người', 17900)],
  [people('hơn 18.000 người', 18000, 'more_than'), people('19.500 người', 19500)],
  [people('gần 18.000 người', 18000, 'nearly'), people('18.350 người', 18350)],
  [people('khoảng 18.000 người', 18000, 'about'), people('21.000 người', 21000)],
  [people('ít nhất 18.000', 18000, 'at_least'), people('17.999 người', 17999)],
  [people('không quá 300 người', 300, 'at_most'), people('301 người', 301)],
  [people('12 người', 12), people('13 người', 13)],
  [people('18.350 người', 18350), people('18.351 người', 18351)],
  [people('0 người', 0), people('1 người', 1)],
  [money('123,37 tỷ đồng', 123.37e9), money('123,5 tỷ đồng', 123.5e9)],
  [money('123,37 tỷ đồng', 123.37e9), money('123,3 triệu đồng', 123.3e6)],
  [money('96,7 tỷ đồng', 96.7e9), money('42,1 tỷ đồng', 42.1e9)],
  [share('97,02%', 97.02), share('96%', 96)],
  [share('tăng 3%', 3), share('giảm 3%', -3)],
  [{ quote: 'từ 100 đến 300 người', range: [100, 300] }, people('301 người', 301)],
]

describe('two statements', () => {
  it.each(agreeing)('%j agrees with %j', (a, b) => {
    expect(agree(boundsOf(a), boundsOf(b))).toBe(true)
  })
  it.each(opposed)('%j contradicts %j', (a, b) => {
    expect(agree(boundsOf(a), boundsOf(b))).toBe(false)
  })
})

const end = fc.double({ min: -1e15, max: 1e15, noNaN: true })
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(end, end, fc.constantFrom('closed', 'below', 'above'))
  .map(([a, b, open]) => ({
    low: open === 'below' ? -Infinity : Math.min(a, b),
    high: open === 'above' ? Infinity : Math.max(a, b),
  }))
const quantity: fc.Arbitrary<Said> = fc.record({
  quote: fc.constantFrom('18.000', '12,5', 'hơn 3', 'vài', '1 tỷ 200 triệu', '0'),
  value: fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e14, max: 1e14 })),
  unit: fc.constantFrom('VND', 'person', 'percent'),
  qualifier: fc.constantFrom(
    ...(['exact', 'more_than', 'less_than', 'about', 'nearly', 'at_least', 'at_most'] as const),
  ),
})

const written = (value: number, places: number) => value.toFixed(places).replace('.', ',')

describe('agreement', () => {
  it('holds of everything with itself', () => {
    fc.assert(
      fc.property(bounds, quantity, (one, said) => {
        expect(agree(one, one)).toBe(true)
        expect(agree(boundsOf(said), boundsOf(said))).toBe(true)
      }),
    )
  })

  it('is mutual', () => {
    const any = fc.oneof(bounds, quantity.map(boundsOf))
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(agree(a, b)).toBe(agree(b, a))
      }),
    )
  })

  it('of many is agreement of each two, in any order', () => {
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 8 }), (all) => {
        const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => agree(a, b)))
        expect(agree(...all)).toBe(pairs.every(Boolean))
        expect(gap(all.toReversed())).toBe(gap(all))
      }),
    )
  })

  it('leaves a value that fits them all', () => {
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 8 }), fc.double({ noNaN: true }), (all, value) => {
        const { low, high } = common(all)
        const fits = all.every((one) => one.low <= value && value <= one.high)
        expect(low <= value && value <= high).toBe(fits)
      }),
    )
  })

  it('is lost by no rounding of a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.nat({ max: 3 }), (units, digits) => {
        const exact = units / 10_000
        const rounded = Number(exact.toFixed(digits))
        fc.pre(rounded > 0)
        const both = [
          boundsOf(money(`${written(exact, 4)} tỷ đồng`, exact * 1e9)),
          boundsOf(money(`${written(rounded, digits)} tỷ đồng`, rounded * 1e9)),
        ]
        expect(agree(...both)).toBe(true)
      }),
    )
  })
})
