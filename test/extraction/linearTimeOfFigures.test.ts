import { describe, expect, test } from 'vitest'
import { extractor } from './support/extractor.ts'

const small = 4_000
const times = 8

/** Processor seconds that reading a text takes. */
function secondsFor(text: string): number {
  const before = process.cpuUsage()
  extractor.extract(text, { publishedOn: '2020-01-01' })
  return process.cpuUsage(before).user / 1e6
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
      const once = Math.max(secondsFor(fill(unit, small)), 0.015)
      const measured = secondsFor(fill(unit, small * times))
      const allowed = 3 * times * once
      const more = measured < allowed ? measured : secondsFor(fill(unit, small * times))
      expect(more).toBeLessThan(allowed)
    },
    30_000,
  )
})
