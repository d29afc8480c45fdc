import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/admin/review/passageOf.ts'

const long = 'Câu dài kể chuyện khác. '.repeat(20)

/** Pieces in one line: the sentence in [ ], the quote in { }. */
function drawn(text: string, figure: { quote: string; sentence: string; start: number | null }) {
  return passageOf(text, figure)
    .map(({ kind, text: words }) =>
      kind === 'quote' ? `{${words}}` : kind === 'sentence' ? `[${words}]` : words,
    )
    .join('')
}

describe('the passage of a figure', () => {
  it('is its paragraph, with sentence and words told apart', () => {
    const sentence = 'Năm 2024 hỗ trợ 12 cơ sở ở tỉnh.'
    const text = `Đoạn trước.\n${long}${sentence} Câu sau.\nĐoạn sau.`
    const start = text.indexOf('12 cơ sở')
    expect(drawn(text, { quote: '12 cơ sở', sentence, start })).toBe(
      `${long}[Năm 2024 hỗ trợ ]{12 cơ sở}[ ở tỉnh.] Câu sau.`,
    )
  })

  it('has the paragraphs around a short one', () => {
    const text = 'Đầu\nĐơn vị: cơ sở\nPhú Thọ | 12 cơ sở\nLào Cai | 9\nCuối'
    const sentence = 'Phú Thọ | 12 cơ sở'
    const start = text.indexOf('12 cơ sở')
    expect(drawn(text, { quote: '12 cơ sở', sentence, start })).toBe(
      'Đơn vị: cơ sở\n[Phú Thọ | ]{12 cơ sở}\nLào Cai | 9',
    )
  })

  it('marks the second of two equal quotes when that is meant', () => {
    const sentence = 'Có 5 cơ sở và 5 cơ sở.'
    expect(drawn(sentence, { quote: '5 cơ sở', sentence, start: 14 })).toBe(
      '[Có 5 cơ sở và ]{5 cơ sở}[.]',
    )
  })

  it('is cut in a paragraph without end', () => {
    const text = `${'a'.repeat(5000)} 12 ${'b'.repeat(5000)}`
    const pieces = passageOf(text, { quote: '12', sentence: text, start: 5001 })
    expect(pieces.map((piece) => piece.text.length)).toEqual([900, 2, 900])
  })

  it.each([
    ['moved away', 'Văn bản khác hẳn.', 3],
    ['has no place', 'Có 12 cơ sở.', null],
  ])('is the kept sentence when the figure %s', (_, text, start) => {
    expect(drawn(text, { quote: '12 cơ sở', sentence: 'Có 12 cơ sở.', start })).toBe(
      '[Có ]{12 cơ sở}[.]',
    )
  })
})
