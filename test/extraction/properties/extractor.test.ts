import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extraction, Span } from '../../../extraction/index.ts'
import { extractor } from '../support/extractor.ts'
import { anyText, genreText } from './texts.ts'

const context = { publishedOn: '2020-11-05', title: 'Hội nghị khuyến công năm 2020' }
const read = (text: string): Extraction => extractor.extract(text, context)

function lists(extraction: Extraction): (readonly (Span & { quote: string })[])[] {
  return [extraction.citations, extraction.periods, extraction.places, extraction.figures]
}

const hasOverlap = (spans: readonly Span[]): boolean =>
  spans.some((span, index) => index > 0 && span.start < spans[index - 1]!.end)

const facts = (text: string): unknown =>
  read(text).figures.map(({ value, range, unit, status, indicator, period, places }) => ({ value, range, unit, status, indicator, period, places })) // prettier-ignore

const spans = (text: string, shift: number): unknown =>
  read(text).figures.map(({ start, end, value, unit }) => ({ start: start - shift, end: end - shift, value, unit })) // prettier-ignore

describe('whatever the text', () => {
  test('nothing throws, and every quote is the text of its span', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, quote } of lists(read(text)).flat()) {
          expect(text.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('mentions of one kind stand in order and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lists(read(text)).map(hasOverlap)).toEqual([false, false, false, false])
      }),
      { numRuns: 150 },
    )
  })

  test('each figure lies in its sentence and has a value or a range', () => {
    fc.assert(
      fc.property(genreText, (text) => {
        for (const { start, end, sentence, value, range, confidence } of read(text).figures) {
          expect(sentence.start <= start && end <= sentence.end).toBe(true)
          expect((value === null) !== (range === null)).toBe(true)
          expect(confidence > 0 && confidence <= 1).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same text gives the same facts', () => {
    fc.assert(
      fc.property(genreText, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })

  test('composed and decomposed letters give the same facts', () => {
    fc.assert(
      fc.property(genreText, (text) => {
        expect(facts(text.normalize('NFD'))).toEqual(facts(text.normalize('NFC')))
      }),
    )
  })

  test('a neutral paragraph in front only shifts the spans', () => {
    const neutral = 'Xin trân trọng giới thiệu cùng bạn đọc.\n'
    fc.assert(
      fc.property(genreText, (text) => {
        expect(spans(neutral + text, neutral.length)).toEqual(spans(text, 0))
      }),
    )
  })
})
