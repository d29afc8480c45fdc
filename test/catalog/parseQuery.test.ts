import { describe, expect, it } from 'vitest'
import { parseQuery, type Phrase } from '../../src/catalog/parseQuery.ts'

function show({ folded, open }: Phrase): string {
  return `${folded.join('+')}${open ? '*' : ''}`
}

describe('a query is understood', () => {
  it.each([
    ['Khuyến công', ['khuyen', 'cong*'], []],
    ['"Khuyến công" Phú', ['khuyen+cong', 'phu*'], []],
    ['công -"Phú Thọ" -nợ', ['cong'], ['phu+tho', 'no']],
    ['1881/QĐ-TTg', ['1881+qd+ttg*'], []],
    ['giai đoạn 2014 - 2018', ['giai', 'doan', '2014', '2018'], []],
    ['5" thép', ['5', 'thep*'], []],
    ['c', ['c'], []],
    ['- -- "" «»', [], []],
    ['-một', [], ['mot']],
  ])('%s', (text, wanted, unwanted) => {
    const parsed = parseQuery(text)
    expect(parsed.wanted.map(show)).toEqual(wanted)
    expect(parsed.unwanted.map(show)).toEqual(unwanted)
  })

  it('knows which words were typed with accents', () => {
    expect(parseQuery('đường Cong').wanted.map(({ exact }) => exact)).toEqual([['đường'], null])
  })

  it('is cut off where nobody means it', () => {
    expect(parseQuery('a '.repeat(1000)).wanted).toHaveLength(24)
  })
})
