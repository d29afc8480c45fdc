import { describe, expect, it } from 'vitest'
import { emptyStatement } from '../../../src/admin/panel/emptyStatement.ts'
import { groupMentions } from '../../../src/admin/panel/groupMentions.ts'
import { panelWords } from '../../../src/admin/panel/panelWords.ts'
import { sayStatement } from '../../../src/admin/panel/sayStatement.ts'

const names = {
  units: new Map([['establishment', 'cơ sở']]),
  indicators: new Map([['establishment-supported', 'Cơ sở được hỗ trợ']]),
  places: new Map([['phu-tho', 'Phú Thọ']]),
  status: (status: string) => (status === 'planned' ? 'Kế hoạch' : status),
  say: panelWords('vi'),
}

describe('a figure in words', () => {
  it('says all that is understood', () => {
    const said = sayStatement(
      {
        ...emptyStatement,
        value: 181_946_900_000,
        unit: 'VND',
        status: 'planned',
        period: '2014/2018',
        places: ['phu-tho', 'noi-la'],
        indicator: 'establishment-supported',
        decision: '1288/QĐ-TTg',
      },
      names,
    )
    expect([said.label, ...said.details]).toEqual([
      '181 tỷ 946,9 triệu đồng',
      'kế hoạch',
      'giai đoạn 2014–2018',
      'Phú Thọ, noi-la',
      'chỉ tiêu Cơ sở được hỗ trợ',
      'theo 1288/QĐ-TTg',
    ])
  })

  it('says what is not known', () => {
    const said = sayStatement({ ...emptyStatement, measure: 'khung dệt' }, names)
    expect(said.label).toBe('(không có số)')
    expect(said.details).toEqual(['actual', 'chưa rõ kỳ', 'chưa rõ chỉ tiêu: «khung dệt»'])
  })

  it('is spoken of in English where the reader does', () => {
    const said = sayStatement(emptyStatement, { ...names, say: panelWords('en') })
    expect(said.details).toEqual(['actual', 'no period', 'no indicator'])
  })
})

const mention = (start: number, name: string) => ({ start, end: start + 3, quote: 'a', name })

describe('mentions of one thing', () => {
  it('are one entry with all its places, things in the order of the text', () => {
    const grouped = groupMentions(
      [mention(1, 'Phú Thọ'), mention(9, 'Lào Cai'), mention(20, 'Phú Thọ')],
      ({ name }) => name,
    )
    expect(grouped.map(({ label, spans }) => [label, spans])).toEqual([
      ['Phú Thọ', [[1, 4], [20, 23]]], // prettier-ignore
      ['Lào Cai', [[9, 12]]],
    ])
  })
})
