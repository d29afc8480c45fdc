import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, readSource } from '../../../extraction/index.ts'
import { isoDay } from '../../../extraction/periods/calendar.ts'
import { extractor } from '../support/extractor.ts'
import { anyText, genreText } from './texts.ts'

const context = { publishedOn: '2020-11-05' }

/** What was read, without where it stands. */
function facts(text: string): unknown {
  const { citations, periods, places } = extractor.extract(text, context)
  return {
    citations: citations.map(({ id, type, issuer, issuedOn }) => ({ id, type, issuer, issuedOn })),
    periods: periods.map(({ value, grain, implied }) => ({ value, grain, implied })),
    places: places.map(({ slug, level }) => ({ slug, level })),
  }
}

test('composed and decomposed letters, old and new homes of the tone give the same facts', () => {
  fc.assert(
    fc.property(genreText, (text) => {
      expect(facts(text.normalize('NFD'))).toEqual(facts(text))
      expect(facts(text.replace(/òa(?!\p{L})/gu, 'oà').replace(/óa(?!\p{L})/gu, 'oá'))).toEqual(
        facts(text),
      )
    }),
  )
})

test('every day is read in each of its writings, and comes back as it was', () => {
  const days = fc.record({
    year: fc.integer({ min: 1950, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  fc.assert(
    fc.property(days, ({ year, month, day }) => {
      const writings = [
        `${day}/${month}/${year}`,
        `${day}-${month}-${year}`,
        `${day}.${month}.${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
      ]
      for (const written of writings) {
        const { periods } = extractor.extract(`Khai mạc ${written}, tại xưởng.`, context)
        expect(periods.map(({ value }) => value)).toEqual([isoDay(year, month, day)])
      }
    }),
  )
})

test('every number of an instrument comes back as it was, however it is spaced', () => {
  const number = fc.record({
    digits: fc.integer({ min: 1, max: 99_999 }),
    year: fc.option(fc.integer({ min: 1990, max: 2040 })),
    code: fc.constantFrom(
      'QĐ-TTg',
      'QĐ-UBND',
      'NĐ-CP',
      'TT-BCT',
      'NQ-HĐND',
      'KH-SCT',
      'TTLT-BTC-BCT',
    ),
    gap: fc.constantFrom('', ' '),
  })
  fc.assert(
    fc.property(number, ({ digits, year, code, gap }) => {
      const id = [digits, year, code].filter((part) => part !== null).join('/')
      const written = id.replace('/', `${gap}/${gap}`).replaceAll('-', `${gap}-${gap}`)
      const { citations } = extractor.extract(
        `Thực hiện văn bản số ${written} về khuyến công.`,
        context,
      )
      expect(citations.map((citation) => citation.id)).toEqual([id])
    }),
  )
})

test('no page and no bytes make the readers throw', () => {
  fc.assert(
    fc.property(anyText, fc.uint8Array({ maxLength: 400 }), (text, bytes) => {
      expect(readSource(text).text).toBeTypeOf('string')
      expect(decode(bytes)).toBeTypeOf('object')
    }),
    { numRuns: 150 },
  )
})
