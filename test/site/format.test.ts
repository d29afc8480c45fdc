import { describe, expect, test } from 'vitest'
import { decisionName } from '../../src/site/format/decisionName.ts'
import { formatDay, formatDays } from '../../src/site/format/formatDay.ts'
import { formatMoney } from '../../src/site/format/formatMoney.ts'
import { formatNumber } from '../../src/site/format/formatNumber.ts'
import { formatQuantity, type Quantity } from '../../src/site/format/formatQuantity.ts'
import { placeName } from '../../src/site/format/placeName.ts'

const names = new Map([
  ['person', 'người'],
  ['province', 'tỉnh, thành phố'],
  ['household', 'hộ'],
  ['times', 'lần'],
])

describe('days', () => {
  test.each([
    ['2019-04-24', '24/04/2019'],
    ['2019-12-31T23:59:59.000Z', '31/12/2019'],
    ['2020-01-01T00:00:00.000Z', '01/01/2020'],
    [null, null],
    ['', null],
    ['hôm qua', null],
  ])('%s is shown as %s', (iso, shown) => {
    expect(formatDay(iso)).toBe(shown)
  })

  test.each([
    ['2017-11-05', '2017-11-07', 'từ 05/11/2017 đến 07/11/2017'],
    ['2017-11-05', '2017-11-05', '05/11/2017'],
    ['2017-11-05', null, '05/11/2017'],
    [null, '2017-11-07', 'đến 07/11/2017'],
    [null, null, null],
  ])('%s and %s are shown as %s', (from, to, shown) => {
    expect(formatDays(from, to)).toBe(shown)
  })
})

test.each([
  [18000, '18.000'],
  [97.02, '97,02'],
  [-3.5, '−3,5'],
  [0, '0'],
  [0.1 + 0.2, '0,3'],
])('%d is written %s', (value, written) => {
  expect(formatNumber(value)).toBe(written)
})

test.each([
  [181_946_900_000, 'đồng', '181 tỷ 946,9 triệu đồng'],
  [123_370_000_000, 'đồng', '123,37 tỷ đồng'],
  [1_000_000_000, 'đồng', '1 tỷ đồng'],
  [1_000_000_000_000, 'đồng', '1.000 tỷ đồng'],
  [2_075_500_000, 'đồng', '2 tỷ 75,5 triệu đồng'],
  [5_000_000_001, 'đồng', '5 tỷ 0,000001 triệu đồng'],
  [1_999_999_999_999, 'đồng', '1.999 tỷ 999,999999 triệu đồng'],
  [946_900_000, 'đồng', '946,9 triệu đồng'],
  [500_000, 'đồng', '500.000 đồng'],
  [-2_500_000, 'USD', '−2,5 triệu USD'],
])('%d %s is written %s', (value, currency, written) => {
  expect(formatMoney(value, currency)).toBe(written)
})

const quantities: [Partial<Quantity> & { unit: string }, string | null][] = [
  [{ value: 18000, unit: 'person', qualifier: 'more_than' }, 'hơn 18.000 người'],
  [{ value: 97.02, unit: 'percent' }, '97,02%'],
  [{ value: 30, unit: 'percent', qualifier: 'at_least' }, 'ít nhất 30%'],
  [{ value: null, range: [20, 30], unit: 'percent' }, '20–30%'],
  [
    { value: null, range: [5e9, 7e9], unit: 'VND', qualifier: 'about' },
    'khoảng từ 5 tỷ đồng đến 7 tỷ đồng',
  ],
  [{ value: 9, of: 28, unit: 'province' }, '9/28 tỉnh, thành phố'],
  [{ value: 1e8, unit: 'VND', per: 'household' }, '100 triệu đồng/hộ'],
  [{ value: 14.64, unit: 'percent', status: 'change' }, 'tăng 14,64%'],
  [{ value: -3, unit: 'percent', status: 'change', qualifier: 'nearly' }, 'giảm gần 3%'],
  [{ value: 2.38, unit: 'times', status: 'change' }, 'gấp 2,38 lần'],
  [{ value: 4, unit: 'other:bộ tài liệu' }, '4 bộ tài liệu'],
  [{ value: 4, unit: 'chưa-có' }, '4 chưa-có'],
  [{ value: 0, unit: 'person' }, '0 người'],
  [{ value: null, unit: 'person' }, null],
]

test.each(quantities)('the figure %o reads «%s»', (quantity, shown) => {
  expect(formatQuantity({ value: null, qualifier: 'exact', ...quantity }, names)).toBe(shown)
})

test.each([
  [{ instrumentType: 'Quyết định', number: '1881/QĐ-TTg' }, 'Quyết định 1881/QĐ-TTg'],
  [{ instrumentType: 'Luật', number: 'Luật Đất đai 2013' }, 'Luật Đất đai 2013'],
  [{ instrumentType: null, number: '28-CT/TW' }, '28-CT/TW'],
])('the instrument %o is called «%s»', (decision, name) => {
  expect(decisionName(decision)).toBe(name)
})

test.each([
  [{ name: 'Phú Thọ', validFrom: null, validTo: '2025-06-30' }, 'Phú Thọ (đến 30/06/2025)'],
  [{ name: 'Phú Thọ', validFrom: '2025-07-01', validTo: null }, 'Phú Thọ (từ 01/07/2025)'],
  [{ name: 'Hà Nội' }, 'Hà Nội'],
])('the place %o is called «%s»', (place, name) => {
  expect(placeName(place)).toBe(name)
})
