import { describe, expect, it } from 'vitest'
import { compareFigures } from '../../../src/knowledge/reread/compareFigures.ts'
import { fakeReading, FigureTable } from '../support/fakeReading.ts'

const names = { indicators: new Map(), places: new Map(), decisions: new Map() }
const text = 'Tỉnh Phú Thọ năm 2016 có 25 cơ sở. Tỉnh Lào Cai năm 2017 có 120 người.'

/** A table that holds what the fake reader reads in a text. */
function tableOf(read = text): FigureTable {
  const table = new FigureTable()
  table.apply({ create: fakeReading(read).figures, update: [], remove: [] })
  return table
}

const compare = (table: FigureTable, read = text) =>
  compareFigures(table.rows, fakeReading(read), names)

describe('comparing', () => {
  it('finds nothing where all is read as before', () => {
    expect(compare(tableOf())).toEqual({ changes: [], kept: 2, reviewed: 0 })
  })

  it('tells gained, lost and changed figures apart', () => {
    const table = tableOf(text.replace('120 người', 'nhiều người'))
    table.rows = table.rows.map((row) => {
      const { extracted } = row.record
      return {
        ...row,
        record: { ...row.record, extracted: extracted && { ...extracted, value: 26 } },
      }
    })
    const { changes, kept } = compare(table)
    expect(changes).toMatchObject([
      { kind: 'gained', after: { quote: '120 người', value: 120 } },
      {
        kind: 'changed',
        before: { value: 26, quote: '25 cơ sở' },
        after: { value: 25, period: 'năm 2016' },
        fields: ['value'],
      },
    ])
    expect(kept).toBe(0)
    expect(compare(tableOf(), 'Không có gì.')).toMatchObject({
      changes: [{ kind: 'lost' }, { kind: 'lost' }],
      kept: 0,
    })
  })

  it('does not count what nobody sees: marks, confidence, sentences cut otherwise', () => {
    const table = tableOf()
    table.rows = table.rows.map((row) => ({
      ...row,
      record: { ...row.record, confidence: 0.1, rule: 'other', start: 0 },
    }))
    expect(compare(table)).toEqual({ changes: [], kept: 2, reviewed: 0 })
  })

  it('leaves what people said, and says where the machine leaves them', () => {
    const table = tableOf()
    table.review('25 cơ sở', 'corrected', { value: 26 })
    expect(compare(table)).toEqual({ changes: [], kept: 1, reviewed: 1 })
    expect(compare(table, 'Không có gì.')).toMatchObject({
      changes: [
        { kind: 'lost', before: { quote: '120 người' } },
        { kind: 'orphaned', before: { value: 26 }, after: null },
      ],
      reviewed: 1,
    })
    table.review('25 cơ sở', 'corrected', { orphaned: true })
    expect(compare(table)).toMatchObject({ changes: [{ kind: 'found', after: { value: 26 } }] })
  })

  it('is silent where the machine has come to say what the person said', () => {
    const table = tableOf()
    const known = table.find('25 cơ sở')?.record.extracted
    if (!known) throw new Error('the machine read it')
    table.review('25 cơ sở', 'corrected', { extracted: { ...known, value: 20 } })
    expect(compare(table).changes).toEqual([])
    table.review('25 cơ sở', 'corrected', { value: 27 })
    expect(compare(table).changes).toMatchObject([
      { kind: 'differs', before: { value: 27 }, after: { value: 25 }, fields: ['value'] },
    ])
  })

  it('cuts long sentences around the words', () => {
    const long = `${'chữ '.repeat(300)}25 cơ sở ${'chữ '.repeat(300)}.`
    const { changes } = compareFigures([], fakeReading(long), names)
    const sentence = changes[0]?.after?.sentence ?? ''
    expect(sentence.length).toBeLessThan(420)
    expect(sentence).toContain('25 cơ sở')
    expect(sentence.startsWith('…') && sentence.endsWith('…')).toBe(true)
  })
})
