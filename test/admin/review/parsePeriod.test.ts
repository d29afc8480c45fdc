import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../../src/admin/review/parsePeriod.ts'
import { formatPeriod, periodBounds } from '../../../extraction/index.ts'

describe('a period as people type it', () => {
  it.each([
    ['2016', '2016'],
    ['năm 2016', '2016'],
    ['2014-2018', '2014/2018'],
    ['2014 – 2018', '2014/2018'],
    ['Giai đoạn 2014–2018', '2014/2018'],
    ['từ năm 2014 đến năm 2018', '2014/2018'],
    ['quý III/2017', '2017-Q3'],
    ['quy 3 nam 2017', '2017-Q3'],
    ['5/2019', '2019-05'],
    ['tháng 5 năm 2019', '2019-05'],
    ['9 tháng đầu năm 2017', '2017-01/2017-09'],
    ['9 tháng 2017', '2017-01/2017-09'],
    ['6 tháng cuối năm 2017', '2017-07/2017-12'],
    ['từ tháng 3 đến tháng 5/2019', '2019-03/2019-05'],
    ['24/04/2019', '2019-04-24'],
    ['ngày 4 tháng 4 năm 2019', '2019-04-04'],
    ['đến năm 2020', '../2020'],
    ['đến 2020', '../2020'],
    ['đến 30/06/2025', '../2025-06-30'],
    ['từ năm 2021', '2021/..'],
    ['từ 01/07/2024 đến 30/06/2025', '2024-07-01/2025-06-30'],
    ['2017-01/2017-09', '2017-01/2017-09'],
    ['2017-q3', '2017-Q3'],
    ['../2020', '../2020'],
  ])('«%s» is %s', (typed, iso) => {
    expect(parsePeriod(typed)).toBe(iso)
  })

  it.each([
    '',
    'hôm qua',
    'năm nay',
    '20166',
    '2018-2014',
    '31/02/2019',
    '13/2019',
    'quý 5/2019',
    '13 tháng đầu năm 2017',
    '0 tháng đầu năm 2017',
    'từ 2018 đến 2014',
    'đến',
    '../..',
  ])('«%s» is none', (typed) => {
    expect(parsePeriod(typed)).toBeNull()
  })

  it('is read again from its label', () => {
    const year = fc.integer({ min: 1990, max: 2045 }).map(String)
    const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'))
    const point = fc.oneof(
      year,
      fc.tuple(year, month).map(([a, b]) => `${a}-${b}`),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([a, b]) => `${a}-Q${b}`),
      fc.tuple(year, month, fc.integer({ min: 10, max: 28 })).map((parts) => parts.join('-')),
    )
    const interval = fc.tuple(point, point).map(([a, b]) => `${a}/${b}`)
    const period = fc.oneof(
      point,
      point.map((end) => `../${end}`),
      point.map((start) => `${start}/..`),
      fc.tuple(year, month, month).map(([a, b, c]) => `${a}-${b}/${a}-${c}`),
      interval,
    )
    fc.assert(
      fc.property(period, (iso) => {
        const { start, end } = periodBounds(iso)
        fc.pre(start === null || end === null || start <= end)
        const read = parsePeriod(formatPeriod(iso))
        expect(read && periodBounds(read)).toEqual({ start, end })
      }),
    )
  })
})
