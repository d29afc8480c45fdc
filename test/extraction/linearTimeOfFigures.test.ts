import { describe, expect, test } from 'vitest'
import { extractor } from './support/extractor.ts'

const small = 6_000
const times = 8

/** Processor seconds that reading a text takes, the lesser of two. */
function secondsFor(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.cpuUsage()
    extractor.extract(text, { publishedOn: '2020-01-01' })
    return process.cpuUsage(before).user / 1e6
  })
  return Math.min(...runs)
}

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

describe('a text that is made to be slow takes no more than its share', () => {
  test.each([
    '1',
    '1 ',
    '1.',
    '1-',
    '1/',
    '([',
    '1 tỷ ',
    'triệu ',
    'một ',
    '5, ',
    '5 và ',
    '3 tỉnh, ',
    '5% ',
    'tăng 5% so với ',
    'hơn ',
    'mục tiêu ',
    'năm 2016 5 cơ sở; ',
    '1) 5 cơ sở\n',
    'Hà Nội 5 cơ sở, ',
    'số cụm công nghiệp lên ',
  ])(
    '«%s» over and over',
    (unit) => {
      const once = secondsFor(fill(unit, small))
      const more = secondsFor(fill(unit, small * times))
      expect(more).toBeLessThan(3 * times * Math.max(once, 0.015))
    },
    30_000,
  )
})
