import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureRecord } from '../../src/knowledge/figures/figureRecord.ts'
import { reconcile } from '../../src/knowledge/figures/reconcile.ts'
import { fakeReading, FigureTable, openAudience } from './support/fakeReading.ts'

const first = 'Tỉnh Phú Thọ năm 2016 hỗ trợ 25 cơ sở.'
const second = 'Tỉnh Lào Cai năm 2016 đào tạo nghề cho 120 người.'
const third = 'Tỉnh Hà Giang năm 2016 hỗ trợ 7 hộ.'

function tableOf(text: string): FigureTable {
  const table = new FigureTable()
  table.apply(reconcile([], fakeReading(text)))
  return table
}

function sync(table: FigureTable, text: string): void {
  table.apply(reconcile(table.rows, fakeReading(text)))
}

/** A figure of which the machine reads something else. */
function says(record: FigureRecord, said: object): FigureRecord {
  return { ...record, extracted: { ...record.extracted!, ...said } }
}

const nothing = { create: [], update: [], remove: [] }

describe('figures nobody has spoken about', () => {
  it('stay untouched when the same text is saved again', () => {
    const table = tableOf(`${first}\n${second}`)
    expect(reconcile(table.rows, fakeReading(`${first}\n${second}`))).toEqual(nothing)
  })

  it('only move when words are put before them', () => {
    const table = tableOf(`${first}\n${second}\n${third}`)
    const plan = reconcile(table.rows, fakeReading(`Mở đầu.\n${first}\n${second}\n${third}`))
    expect(plan.create).toEqual([])
    expect(plan.remove).toEqual([])
    const [, last] = plan.update.map(({ data }) => Object.keys(data).toSorted())
    expect(last).toEqual(['end', 'start'])
  })

  it('keep their row when their sentence is edited or their paragraphs change places', () => {
    const table = tableOf(`${first}\n${second}`)
    const ids = table.rows.map(({ id }) => id).toSorted()
    sync(table, `${second}\n${first.replace('hỗ trợ', 'đã hỗ trợ cho')}`)
    expect(table.rows.map(({ id }) => id).toSorted()).toEqual(ids)
    expect(table.find('25 cơ sở')?.record.sentence).toContain('đã hỗ trợ cho 25 cơ sở')
  })

  it('go with their sentence and come with a new one', () => {
    const table = tableOf(`${first}\n${second}`)
    sync(table, `${first}\n${third}`)
    expect(table.rows.map(({ record }) => record.quote).toSorted()).toEqual(['25 cơ sở', '7 hộ'])
  })

  it('are told apart in sentences that repeat', () => {
    const table = tableOf(`Một.\n${first}\nHai.\n${first}\nBa.`)
    const [, last] = table.rows
    sync(table, `Hai.\n${first}\nBa.`)
    expect(table.rows.map(({ id }) => id)).toEqual([last?.id])
  })

  it('follow what the extractor now reads at the same place', () => {
    const table = tableOf(first)
    const reading = fakeReading(first)
    const figures = reading.figures.map((figure) => ({
      ...figure,
      quote: 'hỗ trợ 25 cơ sở',
      start: (figure.start ?? 0) - 7,
    }))
    const plan = reconcile(table.rows, { ...reading, figures })
    expect(plan).toMatchObject({ create: [], remove: [], update: [{ id: table.rows[0]?.id }] })
  })

  it('that two processes made of one text are single again, the same one for both', () => {
    const table = tableOf(`${first}\n${second}`)
    const twice = new FigureTable()
    twice.rows = [...table.rows.map((row) => ({ ...row, id: `9${row.id}` })), ...table.rows]
    const plan = reconcile(twice.rows, fakeReading(`${first}\n${second}`))
    expect(plan).toEqual({ ...nothing, remove: table.rows.map(({ id }) => `9${id}`) })
  })

  it('follow who may see the document', () => {
    const table = tableOf(first)
    const audience = { ...openAudience, published: false }
    const plan = reconcile(table.rows, fakeReading(first, audience))
    expect(plan.update).toEqual([{ id: table.rows[0]?.id, data: { audience } }])
  })
})

describe('figures a person has spoken about', () => {
  it.each(['accepted', 'corrected', 'rejected'] as const)(
    'keep what was %s when the text is edited',
    (state) => {
      const table = tableOf(`${first}\n${second}`)
      table.review('25 cơ sở', state, { value: 26, unit: 'doanh nghiệp' })
      sync(table, `Mở đầu.\n${first.replace('hỗ trợ', 'đã hỗ trợ')}\n${second}`)
      const { record } = table.find('25 cơ sở') ?? {}
      expect(record).toMatchObject({ value: 26, unit: 'doanh nghiệp', orphaned: false })
      expect(record?.extracted?.value).toBe(25)
      expect(record?.start).toBe(`Mở đầu.\n${first}`.indexOf('25') + 'đã '.length)
    },
  )

  it('become orphans with their sentence, and none when it comes back', () => {
    const table = tableOf(`${first}\n${second}`)
    table.review('25 cơ sở', 'corrected', { value: 26 })
    const id = table.find('25 cơ sở')?.id
    sync(table, second)
    expect(table.find('25 cơ sở')).toMatchObject({ id, record: { value: 26, orphaned: true } })
    sync(table, second)
    sync(table, `${second}\n${first}`)
    expect(table.rows).toHaveLength(2)
    expect(table.find('25 cơ sở')).toMatchObject({ id, record: { value: 26, orphaned: false } })
  })

  it.each([
    ['another year', first.replace('2016', '2017')],
    ['another place and year', 'Tỉnh Yên Bái năm 2019 hỗ trợ 25 cơ sở.'],
  ])('are not taken for what is said of %s', (_, edited) => {
    const table = tableOf(`${first}\n${second}`)
    table.review('25 cơ sở', 'accepted')
    sync(table, `${edited}\n${second}`)
    expect(table.rows).toHaveLength(3)
    expect(table.find('25 cơ sở')?.record).toMatchObject({ orphaned: true, sentence: first })
  })

  it('are not taken for words about a village that no gazetteer knows', () => {
    const village = 'Tỉnh Phú Thọ năm 2016 hỗ trợ làng nghề Chu Đậu 25 cơ sở.'
    const table = tableOf(village)
    table.review('25 cơ sở', 'accepted')
    sync(table, village.replace('Chu Đậu', 'Phù Lãng'))
    expect(table.rows.map(({ record }) => record.orphaned)).toEqual([true, false])
    sync(table, village.replace('hỗ trợ', 'đã hỗ trợ cho'))
    expect(table.rows.map(({ record }) => record.orphaned)).toEqual([false])
  })

  it.each<[string, object]>([
    ['something else is counted', { measure: 'khen thưởng cơ sở' }],
    ['it is a goal', { status: 'target' }],
    ['it is another indicator', { indicator: 'b' }],
  ])('are not taken for words of an edited sentence in which %s', (_, reads) => {
    const table = tableOf(first)
    const reading = fakeReading(first.replace('hỗ trợ', 'hỗ trợ cho'))
    const known = { measure: 'hỗ trợ cơ sở', status: 'actual', indicator: 'a' }
    table.rows = table.rows.map((row) => ({ ...row, record: says(row.record, known) }))
    table.review('25 cơ sở', 'accepted')
    const figures = reading.figures.map((one) => says(one, { ...known, ...reads }))
    table.apply(reconcile(table.rows, { ...reading, figures }))
    expect(table.rows.map(({ record }) => record.orphaned)).toEqual([true, false])
  })

  it('stay with their sentence when only what stands around it is read otherwise', () => {
    const table = tableOf(`Mở đầu.\n${first}`)
    table.review('25 cơ sở', 'accepted')
    const reading = fakeReading(`Năm khác.\n${first}\nHết.`)
    const figures = reading.figures.map((one) => says(one, { period: '2015' }))
    table.apply(reconcile(table.rows, { ...reading, figures }))
    expect(table.rows).toMatchObject([{ state: 'accepted', record: { orphaned: false } }])
  })

  it('that people added to the same words never share a place', () => {
    const table = tableOf('Không có số liệu nào.')
    const [made] = fakeReading(first).figures
    const record = { ...made!, extracted: null, marks: { nth: 0, before: '', after: '' } }
    table.rows = ['a', 'b'].map((id) => ({ id, state: 'corrected', record }))
    table.apply(reconcile(table.rows, { ...fakeReading(first), figures: [] }))
    const standing = table.rows.filter((row) => !row.record.orphaned)
    expect(standing).toHaveLength(1)
  })

  it('stay where their words stand though the machine no longer reads them', () => {
    const table = tableOf(first)
    table.review('25 cơ sở', 'accepted')
    const text = `Mở đầu.\n${first}`
    table.apply(reconcile(table.rows, { ...fakeReading(text), figures: [] }))
    expect(table.find('25 cơ sở')?.record).toMatchObject({
      orphaned: false,
      start: text.indexOf('25'),
    })
  })

  it('are not looked for inside longer numbers', () => {
    const table = tableOf(first)
    table.review('25 cơ sở', 'accepted')
    const text = first.replace('25', '125')
    table.apply(reconcile(table.rows, { ...fakeReading(text), figures: [] }))
    expect(table.find('25 cơ sở')?.record.orphaned).toBe(true)
  })

  it('are kept when people made them by hand, even set back to pending', () => {
    const table = tableOf('Không có số liệu nào.')
    const [made] = fakeReading(first).figures
    table.rows = [{ id: 'a', state: 'pending', record: { ...made!, extracted: null } }]
    sync(table, 'Không có số liệu nào.')
    expect(table.rows).toMatchObject([{ id: 'a', record: { orphaned: true } }])
    sync(table, first)
    expect(table.rows).toMatchObject([{ id: 'a', record: { orphaned: false } }])
  })
})

const sentence = fc
  .tuple(
    fc.constantFrom('Phú Thọ', 'Lào Cai', 'Hà Giang', 'Yên Bái'),
    fc.constantFrom('2015', '2016', '2017'),
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom('cơ sở', 'người', 'hộ'),
    fc.constantFrom('hỗ trợ', 'đã hỗ trợ cho', 'giúp'),
  )
  .map(([place, year, count, noun, verb]) => `Tỉnh ${place} năm ${year} ${verb} ${count} ${noun}.`)

const text = fc.array(sentence, { maxLength: 8 }).map((sentences) => sentences.join('\n'))

describe('whatever the edits', () => {
  it('a text that was just read needs nothing more', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (versions) => {
        const table = new FigureTable()
        for (const version of versions) sync(table, version)
        expect(reconcile(table.rows, fakeReading(versions.at(-1) ?? ''))).toEqual(nothing)
      }),
    )
  })

  it('without reviews the table holds just what the text says', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (versions) => {
        const table = new FigureTable()
        for (const version of versions) sync(table, version)
        const byStart = table.rows
          .map(({ record }) => record)
          .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
        expect(byStart).toEqual(fakeReading(versions.at(-1) ?? '').figures)
      }),
    )
  })

  it('no review is lost, changed, or put to words that say something else', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom('pending', 'accepted', 'corrected', 'rejected'), { maxLength: 8 }),
        (start, versions, states) => {
          const table = tableOf(start)
          table.rows = table.rows.map((row, index) => {
            const state = states[index] ?? 'pending'
            return state === 'pending'
              ? row
              : { ...row, state, record: { ...row.record, measure: `người ${index}` } }
          })
          const reviewed = table.rows.filter(({ state }) => state !== 'pending')
          for (const version of versions) {
            sync(table, version)
            const rows = new Map(table.rows.map((row) => [row.id, row]))
            for (const before of reviewed) {
              const { record, state } = rows.get(before.id)!
              expect(state).toBe(before.state)
              expect(record.measure).toBe(before.record.measure)
              expect(record.value).toBe(before.record.value)
              expect(record.quote).toBe(before.record.quote)
              const stands = version.slice(record.start ?? 0, record.end ?? 0)
              expect(record.orphaned || stands === record.quote).toBe(true)
              const about = /^Tỉnh .+ năm \d{4}/
              expect(record.orphaned || about.exec(record.sentence)?.[0]).toBe(
                record.orphaned || about.exec(before.record.sentence)?.[0],
              )
            }
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
