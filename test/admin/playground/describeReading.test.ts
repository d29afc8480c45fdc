import { describe, expect, it } from 'vitest'
import { defaultVocabulary } from '../../../extraction/data/index.ts'
import { describeReading } from '../../../src/admin/playground/describeReading.ts'
import { mostRows } from '../../../src/admin/playground/model.ts'
import { readPasted, type PastedText } from '../../../src/admin/playground/readPasted.ts'
import { extractor } from '../../extraction/support/extractor.ts'

const page = `Trang chủ
Khuyến công tỉnh Lào Cai năm 2020
Ngày đăng: 05/01/2021
Lượt xem: 1.234

Năm 2020, tỉnh Lào Cai hỗ trợ 12 cơ sở theo Quyết định số 1881/QĐ-TTg, kinh phí 31,2 tỷ đồng, mức 80 triệu đồng/hộ.
In bài viết`

const optionLabel = (field: string, value: string) => `${field}:${value}`

function read(pasted: Partial<PastedText>, language = 'vi') {
  const raw = readPasted(extractor, {
    text: page,
    title: '',
    publishedOn: null,
    isPassage: false,
    ...pasted,
  })
  return describeReading(raw, defaultVocabulary, { language, optionLabel })
}

describe('a pasted page', () => {
  it('is taken apart, and says what it left out and why', () => {
    const { text, context, publishedOn, dropped } = read({})
    expect(text.startsWith('Năm 2020')).toBe(true)
    expect(context).toMatchObject({
      title: 'Khuyến công tỉnh Lào Cai năm 2020',
      publishedOn: '2021-01-05',
    })
    expect(publishedOn).toBe('05/01/2021')
    expect(dropped.map(({ line }) => line)).toContain('Lượt xem: 1.234')
    expect(dropped.every(({ reason }) => reason !== '')).toBe(true)
  })

  it('is overruled by what the form says of it', () => {
    const { context } = read({ title: 'Tin khác', publishedOn: '2019-02-03' })
    expect(context).toMatchObject({ title: 'Tin khác', publishedOn: '2019-02-03' })
  })

  it('is read in Unicode when it was typed in TCVN3', () => {
    const text =
      'Héi nghÞ khuyÕn c«ng c¸c tØnh ®­îc tæ chøc víi 28 ®Ò ¸n cña c¸c c¬ së vµ ng­êi d©n n«ng th«n n¨m 2017.'
    const reading = read({ text, isPassage: true })
    expect(reading.text.startsWith('Hội nghị khuyến công các tỉnh được tổ chức')).toBe(true)
    expect(reading.extraction.figures.map(({ quote }) => quote)).toEqual(['28 đề án'])
  })

  it('gives figures in words', () => {
    const { figureWords, extraction } = read({})
    expect(extraction.figures.map(({ quote }) => quote)).toEqual([
      '12 cơ sở',
      '31,2 tỷ đồng',
      '80 triệu đồng/hộ',
    ])
    expect(figureWords[0]).toMatchObject({
      value: '12 cơ sở',
      qualifier: 'qualifier:exact',
      indicator: 'Cơ sở công nghiệp nông thôn được hỗ trợ',
      period: 'năm 2020',
      places: 'Lào Cai',
      status: 'status:actual',
    })
    expect(figureWords[1]?.value).toBe('31.200.000.000 đồng')
    expect(figureWords[2]?.value).toBe('80.000.000 đồng/hộ')
    expect(read({}, 'en').figureWords[1]?.value).toMatch(/^31,200,000,000 /)
  })

  it('marks each kind where it stands, and shows each mention in its sentence', () => {
    const { text, marks, rows } = read({})
    const words = marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    expect(words).toContain('periods: Năm 2020')
    expect(words).toContain('places: Lào Cai')
    expect(words).toContain('citations: Quyết định số 1881/QĐ-TTg')
    expect(words).toContain('figures: 12 cơ sở')
    expect(rows.citations[0]?.cells.slice(0, 2)).toEqual(['1881/QĐ-TTg', 'Thủ tướng Chính phủ'])
    expect(rows.citations[0]?.sentence.find(({ marked }) => marked)?.text).toBe(
      'Quyết định số 1881/QĐ-TTg',
    )
    expect(rows.places[0]?.cells.slice(0, 2)).toEqual(['Lào Cai', 'lao-cai'])
    expect(rows.periods[0]?.cells.slice(0, 2)).toEqual(['năm 2020', '2020'])
  })
})

describe('a passage', () => {
  it('is read as it is', () => {
    const text = 'Lượt xem: 1.234\nTrang chủ có 12 hộ.'
    const passage = read({ text, isPassage: true })
    expect(passage).toMatchObject({ text, dropped: [] })
    expect(passage.context).toMatchObject({ title: null, publishedOn: null })
  })
})

it('tells what does not add up', () => {
  const { findings, extraction } = read({ text: 'Có 30/28 tỉnh tham gia.', isPassage: true })
  expect(extraction.figures).toMatchObject([{ value: 30, of: 28 }])
  expect(findings).toMatchObject([{ figures: [0], severity: 'high' }])
})

const shown = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')

it('shows no more rows and no longer sentences than a page can bear', () => {
  const { rows, extraction } = read({ text: 'Lào Cai, '.repeat(2000), isPassage: true })
  expect(extraction.places).toHaveLength(2000)
  expect(rows.places).toHaveLength(mostRows)
  expect(Math.max(...rows.places.map(({ sentence }) => shown(sentence).length))).toBeLessThan(500)
})

it('cuts a long sentence between words, and says that there is more', () => {
  const filler = 'chữ '.repeat(100)
  const { rows } = read({ text: `Đầu ${filler}tỉnh Lào Cai ${filler}cuối.`, isPassage: true })
  const sentence = rows.places[0]?.sentence ?? []
  expect(sentence.filter(({ marked }) => marked)).toEqual([{ text: 'Lào Cai', marked: true }])
  expect(shown(sentence)).toMatch(/^…(chữ )+tỉnh Lào Cai( chữ)+…$/)
})

it('shows an ordinary sentence whole', () => {
  const { rows } = read({ text: 'Câu khác. Tỉnh Lào Cai họp. Hết.', isPassage: true })
  expect(shown(rows.places[0]?.sentence ?? [])).toBe('Tỉnh Lào Cai họp.')
})
