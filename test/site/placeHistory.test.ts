import { describe, expect, it } from 'vitest'
import { breaksBetween } from '../../src/site/components/SeriesRows.tsx'
import { historyOf, joinNames } from '../../src/site/reading/placeHistory.ts'

const place = (name: string, validFrom: string | null = null, validTo: string | null = null) => ({
  id: name,
  name,
  validFrom: validFrom && `${validFrom}T00:00:00.000Z`,
  validTo: validTo && `${validTo}T00:00:00.000Z`,
})

const bacNinh = place('Bắc Ninh', null, '2025-06-30')
const bacGiang = place('Bắc Giang', null, '2025-06-30')
const merged = place('Bắc Ninh', '2025-07-01')

describe('names', () => {
  it.each([
    [[], ''],
    [['Phú Thọ'], 'Phú Thọ'],
    [['Bắc Ninh', 'Bắc Giang'], 'Bắc Giang và Bắc Ninh'],
    [['Vĩnh Phúc', 'Phú Thọ', 'Hòa Bình'], 'Hòa Bình, Phú Thọ và Vĩnh Phúc'],
  ])('%j are joined', (names, joined) => {
    expect(joinNames(names)).toBe(joined)
  })
})

describe('the history of a place', () => {
  it('tells of a merged province whose figures are its own before the merger', () => {
    const { note, breaks } = historyOf(merged, [bacNinh, bacGiang], null)
    expect(note).toBe('Gồm số liệu của Bắc Giang và Bắc Ninh trước 01/07/2025.')
    expect(breaks.map(({ day }) => day)).toEqual(['2025-07-01'])
    expect(breaks[0]?.text).toContain('Bắc Giang và Bắc Ninh hợp thành Bắc Ninh')
  })

  it('tells of a province of before what it belongs to now', () => {
    const became = { successor: merged, predecessors: [bacNinh, bacGiang] }
    const { note, breaks } = historyOf(bacGiang, [], became)
    expect(note).toBe('Gồm cả số liệu của Bắc Ninh từ 01/07/2025, gộp Bắc Giang và Bắc Ninh.')
    expect(breaks.map(({ day }) => day)).toEqual(['2025-07-01'])
  })

  it('breaks no series where only the name changed', () => {
    const before = place('Thừa Thiên Huế', null, '2024-12-31')
    const { note, breaks } = historyOf(place('Huế', '2025-01-01'), [before], null)
    expect(note).toBe('Gồm số liệu của Thừa Thiên Huế trước 01/01/2025.')
    expect(breaks).toEqual([])
  })

  it('breaks the series of a province that took in another one', () => {
    const { breaks } = historyOf(place('Hà Nội'), [place('Hà Tây', null, '2008-07-31')], null)
    expect(breaks.map(({ day }) => day)).toEqual(['2008-08-01'])
    expect(breaks[0]?.text).toContain('Hà Nội và Hà Tây hợp thành Hà Nội')
  })

  it('is nothing for a place that stays what it was', () => {
    expect(historyOf(place('Cao Bằng'), [], null)).toEqual({ note: null, breaks: [] })
  })
})

describe('a break', () => {
  const breaks = [{ day: '2025-07-01', text: 'vạch' }]

  it.each([
    ['2025-12-31', '2025-06-30', 1],
    ['2025-07-01', '2024-12-31', 1],
    ['2025-12-31', '2025-07-31', 0],
    ['2025-06-30', '2024-12-31', 0],
    ['2025-12-31', null, 0],
    [null, '2024-12-31', 0],
    ['2025-12-31', undefined, 0],
  ])('between rows of %s and %s: %i', (day, next, count) => {
    expect(breaksBetween(day, next, breaks)).toHaveLength(count)
  })
})
