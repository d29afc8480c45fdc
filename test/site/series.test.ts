import { describe, expect, it } from 'vitest'
import type { EventRow } from '../../src/catalog/model.ts'
import { ordinalWords, romanNumber } from '../../src/site/format/eventWords.ts'
import { groupSeries, type SeriesEntry } from '../../src/site/reading/series.ts'

function event(id: string, data: Partial<EventRow>): EventRow {
  const report = { id, slug: id, title: id, collection: 'conference-reports' } as const
  return {
    report: { ...report, publishedOn: null },
    name: null,
    series: null,
    ordinal: null,
    heldOn: null,
    endedOn: null,
    venue: null,
    ...data,
  }
}

const told = (entries: readonly SeriesEntry[]) =>
  entries.map((entry) =>
    entry.kind === 'missing'
      ? `thiếu ${entry.from}–${entry.to}`
      : `${entry.number ?? '?'} ${entry.reports.map(({ report }) => report.id).join('+')}`,
  )

const north = 'Hội nghị khuyến công khu vực phía Bắc'

describe('conferences in series', () => {
  it('are together however they are called, in order, with the missing ones', () => {
    const [series, ...others] = groupSeries([
      event('e', { name: 'HỘI NGHỊ CÔNG TÁC KHUYẾN CÔNG KHU VỰC PHÍA BẮC LẦN THỨ VII' }),
      event('a', { name: `${north} lần thứ III` }),
      event('b', { series: 'Hội nghị khuyến công miền Bắc', ordinal: 4 }),
      event('c', { name: `${north} lần thứ III` }),
      event('d', { name: `${north} năm 2019` }),
    ])
    expect(others).toEqual([])
    expect(series).toMatchObject({ key: 'hoi nghi khuyen cong phia bac', name: north })
    expect(told(series!.entries)).toEqual(['thiếu 1–2', '3 a+c', '4 b', 'thiếu 5–6', '7 e', '? d'])
  })

  it('without a number stand where their day falls', () => {
    const [series] = groupSeries([
      event('a', { name: `${north} lần thứ II`, heldOn: '2010-01-01' }),
      event('b', { name: `${north} lần thứ IV`, heldOn: '2014-01-01' }),
      event('c', { name: `${north} năm 2012`, heldOn: '2012-01-01' }),
    ])
    expect(told(series!.entries)).toEqual(['thiếu 1–1', '2 a', 'thiếu 3–3', '? c', '4 b'])
  })

  it('are as the editor says before what the name tells', () => {
    const [series] = groupSeries([
      event('a', { name: `${north} lần thứ II`, series: 'Giao ban khuyến công', ordinal: 9 }),
    ])
    expect(series?.key).toBe('giao ban khuyen cong')
    expect(told(series!.entries)).toEqual(['thiếu 1–8', '9 a'])
  })

  it('are none where nothing tells of any', () => {
    expect(
      groupSeries([event('a', { name: 'Hội thảo sản xuất sạch hơn' }), event('b', {})]),
    ).toEqual([])
  })

  it('with most reports come first', () => {
    const found = groupSeries([
      event('a', { name: 'Hội nghị khuyến công phía Nam lần thứ I' }),
      event('b', { name: `${north} lần thứ I` }),
      event('c', { name: `${north} lần thứ II` }),
    ])
    expect(found.map(({ reports }) => reports.length)).toEqual([2, 1])
  })
})

describe('numbers of conferences', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [12, 'XII'],
    [49, 'XLIX'],
    [89, 'LXXXIX'],
    [90, '90'],
    [0, '0'],
    [1.5, '1.5'],
  ])('%d is %s', (number, roman) => {
    expect(romanNumber(number)).toBe(roman)
  })

  it('are told as one or as several', () => {
    expect([ordinalWords(12), ordinalWords(1, 11)]).toEqual(['Lần thứ XII', 'Lần thứ I–XI'])
  })
})
