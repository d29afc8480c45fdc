import { describe, expect, test } from 'vitest'
import { readSource } from '../../extraction/index.ts'
import { compileCitationLexicon } from '../../extraction/citations/compileCitationLexicon.ts'
import { findCitations } from '../../extraction/citations/findCitations.ts'
import { defaultVocabulary } from '../../extraction/data/index.ts'
import { findPeriods } from '../../extraction/periods/findPeriods.ts'
import { compileGazetteer } from '../../extraction/places/compileGazetteer.ts'
import { findPlaces } from '../../extraction/places/findPlaces.ts'
import { resolvePlaces } from '../../extraction/places/resolvePlaces.ts'
import { normalise } from '../../extraction/text/normalise.ts'
import { readText } from '../../extraction/text/reading.ts'
import { splitSentences } from '../../extraction/text/splitSentences.ts'

const gazetteer = compileGazetteer(defaultVocabulary.places)
const lexicon = compileCitationLexicon(defaultVocabulary.issuers)
const published = { year: 2019, month: 5, day: 20 }
const context = { publishedOn: '2019-05-20' }

const stages: readonly [string, (text: string) => unknown][] = [
  ['normalise', (text) => normalise(text)],
  ['sentences', (text) => splitSentences(text)],
  ['periods', (text) => findPeriods(readText(text), published)],
  ['citations', (text) => findCitations(readText(text), lexicon)],
  [
    'places',
    (text) => resolvePlaces(findPlaces(readText(text), gazetteer), text, context, gazetteer),
  ],
  ['source', (text) => readSource(text)],
]

/** Texts made to send a careless pattern back over all it has read. */
const hostile = [
  '1', '1-', '1.', '2018-', 'năm 2018, ', '1/', '((', '12/QĐ-', 'Hà Nội ', 'Aa ', 'ngày 1 đến ',
  'Luật Đầu tư ', 'tháng 1, ', ' ', 'Quyết định số ', '. ', 'xã Aa ', 'Công ty sản xuất và ',
  'a\u0301', 'Trang chủ > ', 'huyện Châu Thành, ', '\n', 'a b\n', 'luật aa ', 'điều 1 khoản 1 ',
] // prettier-ignore

const SIZE = 8_000
const GROWTH = 8
/** Work that grows with the square would be `GROWTH` times as much again. */
const ALLOWED = GROWTH * 3
/** Milliseconds below which a difference is the clock's. */
const NOISE = 15

function cost(run: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage()
  run(text)
  return Math.max(NOISE, process.cpuUsage(before).user / 1000)
}

/** How many times as long the larger text takes; measured anew when the clock was unlucky. */
function growth(run: (text: string) => unknown, small: string, large: string): number {
  const ratio = (): number => cost(run, large) / cost(run, small)
  const first = ratio()
  return first < ALLOWED ? first : Math.min(first, ratio())
}

const unit = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length))

test('a page of many lists and titles takes time in proportion too', () => {
  const prose =
    'Trung tâm đã hỗ trợ hai mươi cơ sở trên địa bàn tỉnh đầu tư máy sấy, giúp giảm tổn thất sau thu hoạch và tăng thu nhập. '
  const page = (size: number) =>
    `${unit('Các tin khác\nHội nghị khuyến công của tỉnh năm nay\n', size)}${prose.repeat(3)}\n`
  expect(growth(readSource, page(SIZE), page(SIZE * GROWTH))).toBeLessThan(ALLOWED)
})

describe.each(stages)('%s takes time in proportion to the text', (_name, run) => {
  test.each(hostile)('%j again and again', (piece) => {
    expect(growth(run, unit(piece, SIZE), unit(piece, SIZE * GROWTH))).toBeLessThan(ALLOWED)
  })
})
