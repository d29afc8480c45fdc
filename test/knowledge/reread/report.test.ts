import { describe, expect, it } from 'vitest'
import {
  noCounts,
  type FigureChange,
  type ShownFigure,
} from '../../../src/knowledge/reread/model.ts'
import { addFailure, addToReport, type Report } from '../../../src/knowledge/reread/report.ts'

const empty: Report = { counts: noCounts, examples: [] }

const shown = (quote: string, indicator: string | null = null): ShownFigure => ({
  quote,
  sentence: `Có ${quote}.`,
  value: 1,
  range: [],
  unit: 'establishment',
  qualifier: 'exact',
  of: null,
  per: null,
  measure: '',
  indicator,
  period: null,
  places: [],
  status: 'actual',
  decision: null,
  part: false,
})

const gained = (quote: string, rule: string, indicator: string | null = null): FigureChange => ({
  kind: 'gained',
  figure: null,
  before: null,
  after: shown(quote, indicator),
  fields: [],
  rule,
})

const compared = (id: string, changes: readonly FigureChange[], more: object = {}) => ({
  document: { collection: 'articles' as const, id, title: `Bài ${id}` },
  changes,
  kept: 2,
  reviewed: 1,
  linksChange: false,
  ...more,
})

describe('a report', () => {
  it('counts kinds, fields, rules, indicators, documents', () => {
    const changed: FigureChange = {
      ...gained('3 lớp', 'number'),
      kind: 'changed',
      figure: 'f',
      before: shown('3 lớp'),
      after: shown('3 lớp', 'classes'),
      fields: ['indicator', 'value'],
    }
    const first = addToReport(empty, compared('a', [gained('1 cơ sở', 'number'), changed]))
    const second = addToReport(first, compared('b', [], { linksChange: true }))
    const { counts } = addFailure(addToReport(second, compared('c', [])))
    expect(counts).toEqual({
      ...noCounts,
      gained: 1,
      changed: 1,
      kept: 6,
      reviewed: 3,
      documents: 2,
      links: 1,
      failed: 1,
      fields: { indicator: 1, value: 1 },
      rules: { number: { gained: 1, lost: 0, changed: 1 } },
      indicators: {
        '': { gained: 1, lost: 0, changed: 0 },
        classes: { gained: 0, lost: 0, changed: 1 },
      },
    })
  })

  it('shows rare rules and many documents, not the first that came', () => {
    let report = empty
    for (let document = 0; document < 50; document += 1) {
      const common = Array.from({ length: 10 }, (_, at) => gained(`${document}-${at} hộ`, 'number'))
      report = addToReport(report, compared(String(document), common))
    }
    report = addToReport(report, compared('rare', [gained('một hội chợ', 'word')]))
    const { examples, counts } = report
    expect(counts.gained).toBe(501)
    expect(examples).toHaveLength(20)
    expect(examples.filter(({ rule }) => rule === 'word')).toHaveLength(1)
    expect(new Set(examples.map(({ document }) => document.id)).size).toBe(20)
    const ids = examples.map(({ document }) => Number(document.id)).filter(Number.isFinite)
    expect(Math.max(...ids)).toBeGreaterThan(25)
  })

  it('keeps the table of rules short however many there are', () => {
    let report = empty
    for (let rule = 0; rule < 300; rule += 1) {
      report = addToReport(report, compared('a', [gained('1 hộ', `rule-${rule}`)]))
    }
    expect(Object.keys(report.counts.rules)).toHaveLength(201)
    expect(report.counts.rules['…']).toEqual({ gained: 100, lost: 0, changed: 0 })
  })
})
