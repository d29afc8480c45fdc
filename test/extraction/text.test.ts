import { describe, expect, test } from 'vitest'
import { fold, foldDiacritics } from '../../extraction/text/fold.ts'
import { keepLongest } from '../../extraction/text/keepLongest.ts'
import { normalise } from '../../extraction/text/normalise.ts'
import { splitParagraphs, splitSentences } from '../../extraction/text/splitSentences.ts'
import { WORD_END, WORD_START } from '../../extraction/text/wordBoundary.ts'

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('normalised text', () => {
  test.each([
    ['Hội nghị'.normalize('NFD'), 'Hội nghị'],
    ['2014 – 2018 — 2020 − 1', '2014 - 2018 - 2020 - 1'],
    ['1.600\u00A0máy\u2009móc', '1.600 máy móc'],
    ['khuyến\u00AD công\u200B', 'khuyến công'],
    ['１２３％', '123%'],
    ['một\r\nhai\rba', 'một\nhai\nba'],
    ['Ðồng Nai', 'Đồng Nai'],
  ])('%j', (source, wanted) => {
    expect(normalise(source).text).toBe(wanted)
  })

  test('spans lead back to the text that was handed in', () => {
    const source = 'Hoa\u0300\u00AD Bi\u0300nh: 5\u00A0đề án'
    const { text, toSource } = normalise(source)
    const start = text.indexOf('Bình')
    const place = {
      kind: 'place',
      rule: 'r',
      confidence: 1,
      slug: null,
      name: '',
      code: null,
      level: 'province',
    } as const
    const mention = { ...place, start, end: start + 4, quote: 'Bình' }
    const { places } = toSource({
      citations: [],
      periods: [],
      places: [mention],
      figures: [],
      sentences: [],
    })
    expect(places[0]?.quote).toBe('Bi\u0300nh')
    expect(source.slice(places[0]?.start, places[0]?.end)).toBe('Bi\u0300nh')
  })
})

describe('sentences', () => {
  test.each<[string, string[]]>([
    [
      'Tại TP. Việt Trì, ông Nguyễn V. An nói. Hết.',
      ['Tại TP. Việt Trì, ông Nguyễn V. An nói.', 'Hết.'],
    ],
    ['Đạt 5.5 tỷ. Tăng 12,5%.', ['Đạt 5.5 tỷ.', 'Tăng 12,5%.']],
    ['ở nước ngoài…3) Hỗ trợ', ['ở nước ngoài…', '3) Hỗ trợ']],
    ['1. Hỗ trợ máy.\n2.1. Đào tạo nghề.', ['1. Hỗ trợ máy.', '2.1. Đào tạo nghề.']],
    ['a) Tổ chức\nb) Bình chọn', ['a) Tổ chức', 'b) Bình chọn']],
    ['P.Chủ tịch và ThS. Lê Văn An dự.', ['P.Chủ tịch và ThS. Lê Văn An dự.']],
    ['Ngày 24.4.2019 khai mạc! Ai dự?', ['Ngày 24.4.2019 khai mạc!', 'Ai dự?']],
  ])('%j', (text, wanted) => {
    expect(sentences(text)).toEqual(wanted)
  })

  test('paragraphs are lines that hold something', () => {
    const text = ' một \n\n hai\n'
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'một',
      'hai',
    ])
  })
})

test('folding keeps the length and the home of the tone out of the way', () => {
  expect(fold('HOÀ Bình, Thuỷ, toàn quý')).toBe(fold('Hòa bình, thủy, toàn quý'))
  expect(fold('İstanbul Đ')).toHaveLength('İstanbul Đ'.length)
  expect(foldDiacritics('Đắk Lắk')).toBe('dak lak')
})

test('a word ends where Vietnamese letters end', () => {
  expect('tỷ đồng, đồngx, xđồng'.match(new RegExp(`${WORD_START}đồng${WORD_END}`, 'gu'))).toEqual([
    'đồng',
  ])
})

test('of overlapping candidates the longest stays, then the first', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 2, end: 9 },
    { start: 9, end: 11 },
    { start: 10, end: 12 },
  ]
  expect(keepLongest(spans)).toEqual([
    { start: 2, end: 9 },
    { start: 9, end: 11 },
  ])
})
