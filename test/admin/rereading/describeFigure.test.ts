import { describe, expect, it } from 'vitest'
import { partRows, type CodeNames } from '../../../src/admin/rereading/describeFigure.ts'
import { rereadingWords } from '../../../src/admin/rereading/rereadingWords.ts'
import { stateWord } from '../../../src/admin/rereading/stateWord.ts'
import { rereadingReport } from '../../../src/cli/rereadingReport.ts'
import {
  noCounts,
  type FigureChange,
  type RereadRun,
  type ShownFigure,
} from '../../../src/knowledge/reread/model.ts'

const names: CodeNames = {
  language: 'vi',
  say: rereadingWords('vi'),
  units: new Map([['VND', 'đồng']]),
  indicators: new Map([['total_funding', 'Tổng kinh phí']]),
  optionLabel: (_, value) => `«${value}»`,
}

const figure: ShownFigure = {
  quote: '9,75 tỷ đồng',
  sentence: 'Phê duyệt 23 đề án, tổng kinh phí 9,75 tỷ đồng.',
  value: 9_750_000_000,
  range: [],
  unit: 'VND',
  qualifier: 'exact',
  of: null,
  per: null,
  measure: 'tổng kinh phí',
  indicator: 'total_funding',
  period: 'quý I/2026',
  places: ['Phú Thọ', 'Lào Cai'],
  status: 'actual',
  decision: null,
  part: false,
}

const change: FigureChange = {
  kind: 'changed',
  figure: 'f',
  before: { ...figure, value: null, range: [9_000_000_000, 9_750_000_000], period: null },
  after: figure,
  fields: ['value', 'range', 'period'],
  rule: 'number',
}

describe('the parts of a figure', () => {
  it('stand before beside after in people’s words, the changed ones marked', () => {
    expect(partRows(change, names)).toEqual([
      {
        part: 'value',
        before: '9.000.000.000 – 9.750.000.000 đồng',
        after: '9.750.000.000 đồng',
        isChanged: true,
      },
      { part: 'period', before: '', after: 'quý I/2026', isChanged: true },
      { part: 'places', before: 'Phú Thọ, Lào Cai', after: 'Phú Thọ, Lào Cai', isChanged: false },
      { part: 'indicator', before: 'Tổng kinh phí', after: 'Tổng kinh phí', isChanged: false },
      { part: 'status', before: '«actual»', after: '«actual»', isChanged: false },
      { part: 'measure', before: 'tổng kinh phí', after: 'tổng kinh phí', isChanged: false },
    ])
  })

  it('are empty on the side that says nothing', () => {
    const rows = partRows({ ...change, kind: 'gained', before: null, fields: [] }, names)
    expect(rows.map(({ before }) => before).join('')).toBe('')
    expect(rows[0]).toMatchObject({ part: 'value', after: '9.750.000.000 đồng' })
  })
})

describe('a run that nobody decided', () => {
  it.each([
    ['dismissed', null, 'superseded'],
    ['dismissed', '2026-01-01', 'dismissed'],
    ['applied', null, 'applied'],
  ] as const)('%s %s is called %s', (state, decidedAt, word) => {
    expect(stateWord({ state, decidedAt })).toBe(word)
  })
})

describe('the report on the command line', () => {
  const run: RereadRun = {
    id: 'r',
    state: 'reported',
    extractorVersion: '3',
    vocabularyHash: 'h',
    cursor: '',
    done: 1234,
    of: 1234,
    counts: {
      ...noCounts,
      changed: 1500,
      kept: 20_000,
      documents: 900,
      fields: { value: 1500 },
      rules: { number: { gained: 0, lost: 0, changed: 1500 } },
      indicators: { '': { gained: 0, lost: 0, changed: 1500 } },
    },
    examples: [
      { ...change, document: { collection: 'articles', id: 'a1', title: 'Phú Thọ: vốn về xã' } },
    ],
    decidedBy: null,
    decidedAt: null,
    finishedAt: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  }

  it('counts, tells by what, and shows what was and would be', () => {
    const report = rereadingReport(run, names)
    expect(report).toContain('Bộ đọc phiên bản 3, 1.234 tài liệu; 900 có thay đổi.')
    expect(report).toMatch(/Đọc khác trước +1\.500\n/)
    expect(report).toMatch(/Đọc thêm được +0\n/)
    expect(report).not.toContain('mất câu gốc')
    expect(report).toMatch(/\+0 +−0 +~1\.500 {2}không gắn chỉ tiêu/)
    expect(report).toContain('Kỳ: (không có) → quý I/2026')
    expect(report).toContain('Phú Thọ: vốn về xã (articles/a1)')
  })
})
