import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../extraction/periods/formatPeriod.ts'
import { periodBounds } from '../../extraction/periods/periodBounds.ts'

const cases: [iso: string, label: string, start: string | null, end: string | null][] = [
  ['2019-04-24', '24/04/2019', '2019-04-24', '2019-04-24'],
  ['2017-10', 'tháng 10/2017', '2017-10-01', '2017-10-31'],
  ['2016-02', 'tháng 2/2016', '2016-02-01', '2016-02-29'],
  ['1900-02', 'tháng 2/1900', '1900-02-01', '1900-02-28'],
  ['2017-Q3', 'quý III/2017', '2017-07-01', '2017-09-30'],
  ['2016', 'năm 2016', '2016-01-01', '2016-12-31'],
  ['2014/2018', 'giai đoạn 2014–2018', '2014-01-01', '2018-12-31'],
  ['2016/2016', 'năm 2016', '2016-01-01', '2016-12-31'],
  ['2017-01/2017-09', '9 tháng đầu năm 2017', '2017-01-01', '2017-09-30'],
  ['2017-07/2017-12', '6 tháng cuối năm 2017', '2017-07-01', '2017-12-31'],
  ['2017-01/2017-12', 'năm 2017', '2017-01-01', '2017-12-31'],
  ['2017-03/2017-05', 'từ tháng 3 đến tháng 5/2017', '2017-03-01', '2017-05-31'],
  ['2016-10/2017-03', 'từ tháng 10/2016 đến tháng 3/2017', '2016-10-01', '2017-03-31'],
  ['2017-Q1/2017-Q3', 'từ quý I/2017 đến quý III/2017', '2017-01-01', '2017-09-30'],
  ['2016-12-05/2016-12-07', 'từ 05/12/2016 đến 07/12/2016', '2016-12-05', '2016-12-07'],
  ['../2020', 'đến năm 2020', null, '2020-12-31'],
  ['../2019-04-24', 'đến 24/04/2019', null, '2019-04-24'],
  ['2021/..', 'từ năm 2021', '2021-01-01', null],
  ['2021-06/..', 'từ tháng 6/2021', '2021-06-01', null],
]

describe('a period', () => {
  it.each(cases)('%s is called «%s»', (iso, label) => {
    expect(formatPeriod(iso)).toBe(label)
  })

  it.each(cases)('%s (%s) lasts from %s to %s', (iso, _, start, end) => {
    expect(periodBounds(iso)).toEqual({ start, end })
  })

  it.each(['', 'năm ngoái', '2019-02-30', '2019-13', '2017-Q5', '..', '../..', '2016/mai'])(
    'that is none («%s») stays as it is, without bounds',
    (words) => {
      expect(formatPeriod(words)).toBe(words)
      expect(periodBounds(words)).toEqual({ start: null, end: null })
    },
  )
})
