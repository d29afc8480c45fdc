import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/ingest/page/readDay.ts'

describe('the day a page declares', () => {
  it.each([
    ['2020-11-05', '2020-11-05'],
    ['2020-11-05T07:11:00+07:00', '2020-11-05'],
    ['2020-11-05T23:30:00+0700', '2020-11-05'],
    ['2020-11-05T17:30:00Z', '2020-11-06'],
    ['2020-11-05T23:30:00', '2020-11-05'],
    ['Thứ Năm, 5/11/2020 07:11', '2020-11-05'],
    ['05-11-2020', '2020-11-05'],
    ['31/02/2019', null],
    ['2019-02-31', null],
    ['hôm qua', null],
    ['', null],
  ])('«%s» is %s', (declared, day) => {
    expect(readDay(declared)).toBe(day)
  })
})
