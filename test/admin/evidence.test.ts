import { describe, expect, it } from 'vitest'
import { formatValue } from '../../src/admin/evidence/formatValue.ts'
import { markQuote, sentenceOf } from '../../src/admin/evidence/sentenceOf.ts'

const units = new Map([
  ['person', 'người'],
  ['VND', 'đồng'],
])

describe('formatValue', () => {
  const nothing = { value: null, range: [], of: null }
  it.each([
    [{ ...nothing, value: 1234567.5, unit: 'VND' }, '1.234.567,5 đồng'],
    [{ ...nothing, range: [100, 200], unit: 'person' }, '100 – 200 người'],
    [{ ...nothing, value: 9, of: 28, unit: 'other:tỉnh' }, '9/28 tỉnh'],
    [{ ...nothing, value: 8.23, unit: 'percent' }, '8,23 %'],
    [{ ...nothing, value: 0, unit: 'person' }, '0 người'],
    [{ ...nothing, value: -3, unit: 'unknown' }, '-3 unknown'],
  ])('%j is %s', (figure, expected) => {
    expect(formatValue(figure, units, 'vi')).toBe(expected)
  })

  it('writes English numbers to English readers', () => {
    expect(formatValue({ ...nothing, value: 1234.5, unit: 'person' }, units, 'en')).toBe(
      '1,234.5 người',
    )
  })
})

const shown = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')

describe('sentenceOf', () => {
  const text = 'Đầu bài\nTỉnh có 12 hộ. Huyện có 3 hộ.\nHết'
  const start = text.indexOf('12 hộ')
  const mention = { start, end: start + 5, quote: '12 hộ' }
  it('marks the words in their sentence', () => {
    const from = text.indexOf('Tỉnh')
    const sentence = [from, text.indexOf(' Huyện')] as const
    expect(shown(sentenceOf(text, { ...mention, sentence }))).toBe('Tỉnh có [12 hộ].')
  })

  it('takes the line where no sentence is known', () => {
    expect(shown(sentenceOf(text, mention))).toBe('Tỉnh có [12 hộ]. Huyện có 3 hộ.')
    const last = text.indexOf('Hết')
    expect(shown(sentenceOf(text, { start: last, end: last + 3, quote: 'Hết' }))).toBe('[Hết]')
  })

  it('shows nothing where the text has changed', () => {
    expect(sentenceOf(text, { ...mention, start: start + 1 })).toEqual([])
  })

  it('keeps a sentence without the quote whole', () => {
    expect(shown(markQuote('Có 5 hộ.', '5 hộ'))).toBe('Có [5 hộ].')
    expect(shown(markQuote('Có 5 hộ.', '6 hộ'))).toBe('Có 5 hộ.')
  })
})
