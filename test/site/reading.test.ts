import { expect, test } from 'vitest'
import { figureFilterOf } from '../../src/site/reading/figureFilter.ts'
import { citingSentences } from '../../src/site/reading/mentions.ts'
import { pageOf, wordsOf, yearOf } from '../../src/site/reading/parameters.ts'
import { provincesByRegion } from '../../src/site/reading/places.ts'
import type { Place } from '../../src/payload-types.ts'

test.each([
  [undefined, 1],
  ['3', 3],
  [['2', '9'], 2],
  ['0', 1],
  ['-1', 1],
  ['2.5', 1],
  ['hai', 1],
  ['1e99', 1],
])('page parameter %j means page %i', (trang, page) => {
  expect(pageOf({ trang })).toBe(page)
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['2019', 2019],
  ['19', undefined],
  ['20190', undefined],
  ['năm', undefined],
])('year parameter %j means %j', (nam, year) => {
  expect(yearOf({ nam })).toBe(year)
})

test('words are trimmed, composed and not endless', () => {
  expect(wordsOf({ q: '  khuye\u0302\u0301n công ' }, 'q')).toBe('khuyến công')
  expect(wordsOf({ q: 'a'.repeat(5000) }, 'q')).toHaveLength(200)
  expect(wordsOf({}, 'q')).toBe('')
})

test('a filter takes what makes sense and drops the rest', () => {
  expect(figureFilterOf({ nam: '2019', 'dia-ban': 'phu-tho', 'tinh-chat': 'target' })).toEqual({
    year: 2019,
    place: 'phu-tho',
    status: 'target',
  })
  expect(figureFilterOf({ nam: 'x', 'tinh-chat': 'constructor' })).toEqual({
    year: undefined,
    place: '',
    status: undefined,
  })
})

test('the sentences that cite an instrument are given once each, stale ones not at all', () => {
  const text = 'Theo 1881/QĐ-TTg và 1881/QĐ-TTg. Theo 1288/QĐ-TTg. Lại 1881/QĐ-TTg.'
  const cite = (start: number, decision: string, sentence: [number, number], quote?: string) => ({
    start,
    end: start + 11,
    quote: quote ?? text.slice(start, start + 11),
    number: null,
    pinpoint: null,
    decision,
    sentence,
  })
  const citations = [
    cite(5, 'd1', [0, 32]),
    cite(20, 'd1', [0, 32]),
    cite(38, 'd2', [33, 50]),
    cite(55, 'd1', [51, 67]),
    cite(38, 'd1', [33, 50], 'words of before'),
  ]
  expect(citingSentences(text, citations, 'd1')).toEqual([
    'Theo 1881/QĐ-TTg và 1881/QĐ-TTg.',
    'Lại 1881/QĐ-TTg.',
  ])
})

function place(id: string, level: Place['level'], rest: Partial<Place> = {}): Place {
  return { id, slug: id, name: id, level, createdAt: '', updatedAt: '', ...rest }
}

test('provinces stand under their region, today’s apart from those of before', () => {
  const north = place('Miền Bắc', 'region')
  const groups = provincesByRegion([
    north,
    place('Miền Nam', 'region'),
    place('Hà Nội', 'province', { parent: 'Miền Bắc' }),
    place('Hà Tây', 'province', { parent: north, validTo: '2008-07-31' }),
    place('Nơi khác', 'province'),
    place('Ba Vì', 'district', { parent: 'Miền Bắc' }),
  ])
  expect(
    groups.map(({ region, current, former }) => [
      region?.name,
      current.map(({ name }) => name),
      former.map(({ name }) => name),
    ]),
  ).toEqual([
    ['Miền Bắc', ['Hà Nội'], ['Hà Tây']],
    [undefined, ['Nơi khác'], []],
  ])
})
