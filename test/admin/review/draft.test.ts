import { describe, expect, it } from 'vitest'
import { type Draft, draftOf, readDraft } from '../../../src/admin/review/draft.ts'
import type { Statement } from '../../../src/knowledge/review/model.ts'

const before: Statement = {
  value: 4_250_000_000,
  range: null,
  unit: 'VND',
  qualifier: 'exact',
  of: null,
  per: null,
  measure: 'tổng kinh phí',
  indicator: 'budget',
  period: '2017-01/2017-09',
  places: ['dien-bien'],
  status: 'actual',
  decision: null,
  part: false,
}

const read = (typed: Partial<Draft>, statement = before) =>
  readDraft({ ...draftOf(statement), ...typed }, statement)

describe('the form of a figure', () => {
  it('shows numbers and periods as people write them', () => {
    expect(draftOf(before)).toMatchObject({
      value: '4.250.000.000',
      period: '9 tháng đầu năm 2017',
      isRange: false,
    })
  })

  it.each<[string, Partial<Draft>, object]>([
    ['a value', { value: '4,3 tỷ' }, { value: 4_300_000_000 }],
    ['a range', { isRange: true, low: '4 tỷ', high: '5 tỷ' }, { value: null, range: [4e9, 5e9] }],
    ['a unit', { unit: 'other: khung cửi ' }, { unit: 'other:khung cửi' }],
    ['a period', { period: 'giai đoạn 2014–2018' }, { period: '2014/2018' }],
    ['no period', { period: ' ' }, { period: null }],
    ['places', { places: [] }, { places: [] }],
    ['a whole', { of: '28' }, { of: 28 }],
    ['no indicator', { indicator: null }, { indicator: null }],
    ['several', { qualifier: 'about', part: true }, { qualifier: 'about', part: true }],
  ])('gives %s that was changed and nothing else', (_, typed, changes) => {
    expect(read(typed)).toEqual({ changes })
  })

  it.each<[string, Partial<Draft>, object]>([
    ['no value', { value: '' }, { value: 'empty' }],
    ['dots for decimals', { value: '4.3 tỷ' }, { value: 'dots' }],
    ['half a range', { isRange: true, low: '4' }, { high: 'empty' }],
    ['a range backwards', { isRange: true, low: '5', high: '4' }, { high: 'rangeOrder' }],
    ['a range of nothing', { isRange: true, low: '5', high: '5' }, { high: 'rangeOrder' }],
    ['no unit', { unit: 'other:' }, { unit: 'unitEmpty' }],
    ['a period nobody knows', { period: 'hôm nọ' }, { period: 'periodUnknown' }],
    ['a whole that is none', { of: 'nhiều' }, { of: 'format' }],
    [
      'two faults at once',
      { value: 'x', period: 'y' },
      { value: 'format', period: 'periodUnknown' },
    ],
    ['no change', {}, { value: 'nothingChanged' }],
  ])('refuses %s', (_, typed, problems) => {
    expect(read(typed)).toEqual({ problems })
  })

  it('leaves a period alone whose label reads otherwise', () => {
    const year: Statement = { ...before, period: '2017-01/2017-12' }
    expect(read({ value: '1' }, year)).toEqual({ changes: { value: 1 } })
  })
})
