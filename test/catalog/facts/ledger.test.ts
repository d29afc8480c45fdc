import type { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentRow, FigureEntry } from '../../../src/catalog/rows.ts'
import { documentRow, figureEntry, memoryCatalog } from '../support/memoryCatalog.ts'

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `từ${from + at}`).join(' ')

/** Texts of which those of one letter are near-identical; `-` is too short to compare. */
const texts: Readonly<Record<string, string>> = {
  a: words(0, 300),
  A: `${words(0, 300)} theo báo`,
  b: words(1000, 300),
  B: `nguồn ${words(1000, 300)}`,
  '-': 'ngắn',
}

interface Made {
  readonly id: string
  readonly text: string
  readonly day: number
  readonly isInternal: boolean
  readonly values: readonly number[]
}

const made: fc.Arbitrary<Made> = fc.record({
  id: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
  text: fc.constantFrom(...Object.keys(texts)),
  day: fc.integer({ min: 1, max: 4 }),
  isInternal: fc.boolean(),
  values: fc.array(fc.constantFrom(500, 505, 600), { maxLength: 2 }),
})

function rowOf({ id, text, day, isInternal }: Made): DocumentRow {
  return documentRow({
    id,
    text: texts[text]!,
    publishedOn: `2020-01-0${day}`,
    visibility: isInternal ? 'internal' : 'public',
  })
}

function figuresOf({ id, values }: Made): FigureEntry[] {
  return values.map((value, at) => figureEntry({ id: `${id}${at}`, document: id, value }))
}

function put(catalog: ReturnType<typeof memoryCatalog>, documents: readonly Made[]): void {
  catalog.write({
    touched: documents.map(({ id }) => ({ of: 'articles', record: id })),
    documents: documents.map(rowOf),
    figures: documents.flatMap(figuresOf),
  })
}

function ledgerOf(db: DatabaseSync): unknown[] {
  const queries = [
    'SELECT id, story, publicStory FROM documents ORDER BY id',
    'SELECT id, fact FROM figures ORDER BY id',
    'SELECT * FROM conflicts ORDER BY key',
    'SELECT * FROM conflictFigures ORDER BY conflict, figure',
    'SELECT count(*) FROM staleStories UNION ALL SELECT count(*) FROM staleSubjects',
  ]
  return queries.map((query) => db.prepare(query).all())
}

/** For each document the last letters of its story and of its public one. */
const storiesOf = (documents: readonly Partial<Made>[]) => {
  const catalog = memoryCatalog()
  const whole = documents.map((document, at) => ({
    id: 'pqrstu'.charAt(at),
    text: 'a',
    day: at + 1,
    isInternal: false,
    values: [],
    ...document,
  }))
  put(catalog, whole)
  return catalog.db
    .prepare('SELECT story, publicStory FROM documents ORDER BY id')
    .all()
    .map(({ story, publicStory }) => `${String(story).at(-1)}${String(publicStory).at(-1)}`)
    .join(' ')
}

describe('the ledger', () => {
  it('is the same however its documents came, changed and went', () => {
    const history = fc.array(fc.tuple(made, fc.boolean()), { maxLength: 14 })
    fc.assert(
      fc.property(history, (steps) => {
        const grown = memoryCatalog()
        const last = new Map<string, Made>()
        for (const [document, goes] of steps) {
          if (goes) {
            last.delete(document.id)
            grown.write({ touched: [{ of: 'articles', record: document.id }] })
          } else {
            last.set(document.id, document)
            put(grown, [document])
          }
        }
        const built = memoryCatalog()
        put(built, [...last.values()])
        expect(ledgerOf(grown.db)).toEqual(ledgerOf(built.db))
        const turned = memoryCatalog()
        for (const document of [...last.values()].toReversed()) put(turned, [document])
        expect(ledgerOf(turned.db)).toEqual(ledgerOf(built.db))
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, readonly Partial<Made>[], string]>([
    ['reposts have the story of the earliest', [{ day: 3 }, { text: 'A', day: 1 }], 'qq qq'],
    ['others have their own', [{ text: 'a' }, { text: 'b' }], 'pp qq'],
    ['short ones too', [{ text: '-' }, { text: '-' }], 'pp qq'],
    ['readers are told of public ones only', [{ isInternal: true }, {}, {}], 'pp pq pq'],
    ['an internal repost of a public one', [{}, { isInternal: true }], 'pp pp'],
  ])('%s', (_, documents, expected) => {
    expect(storiesOf(documents)).toBe(expected)
  })

  it('keeps up when many texts follow one pattern', () => {
    const catalog = memoryCatalog()
    const many = Array.from({ length: 500 }, (_, at) =>
      documentRow({ id: `m${at}`, text: `${texts['a']} bản ${at}`, publishedOn: '2020-01-01' }),
    )
    catalog.write({ documents: many })
    const stories = catalog.db.prepare('SELECT count(DISTINCT story) AS n FROM documents').get()
    expect(stories).toEqual({ n: 1 })
  })
})

const catalogOf = (figures: readonly FigureEntry[]) => {
  const catalog = memoryCatalog()
  const ids = [...new Set(figures.map(({ document }) => document.id))]
  catalog.write({ documents: ids.map((id) => documentRow({ id })), figures })
  return catalog
}

describe('a conflict', () => {
  it('names what the witnesses say', () => {
    const { db } = catalogOf([
      figureEntry({ id: '1', document: 'p', value: 18000, qualifier: 'more_than', high: 19000 }),
      figureEntry({ id: '2', document: 'q', value: 17900 }),
    ])
    expect(db.prepare('SELECT * FROM conflicts').all()).toEqual([
      {
        key: 'trained 2016',
        kind: 'fact',
        document: null,
        finding: null,
        weight: 100 / 19000,
        settled: 0,
        witnesses: '["articles:p more_than 18000.0","articles:q exact 17900.0"]',
      },
    ])
  })

  it('is no more when one of them says something else', () => {
    const catalog = catalogOf([
      figureEntry({ id: '1', document: 'p', value: 500 }),
      figureEntry({ id: '2', document: 'q', value: 400 }),
    ])
    const count = () => catalog.db.prepare('SELECT count(*) AS n FROM conflicts').get()?.['n']
    expect(count()).toBe(1)
    catalog.write({
      touched: [{ of: 'figures', record: '2' }],
      figures: [figureEntry({ id: '2', document: 'q', value: 500 })],
    })
    expect(count()).toBe(0)
  })

  it('does not oppose a part without a place to the total of its text', () => {
    const total = figureEntry({
      id: '1',
      document: 'p',
      value: 500,
      subject: 'total',
      places: ['x'],
    })
    const part = figureEntry({ id: '2', document: 'p', value: 300, part: true })
    const other = figureEntry({ id: '3', document: 'q', value: 800 })
    expect(catalogOf([total, part, other]).db.prepare('SELECT key FROM conflicts').all()).toEqual(
      [],
    )
    expect(catalogOf([part, other]).db.prepare('SELECT key FROM conflicts').all()).toHaveLength(1)
  })

  it('is a finding of the audit too', () => {
    const catalog = catalogOf([
      figureEntry({ id: '1', document: 'p', value: 500, subject: null }),
      figureEntry({ id: '2', document: 'p', value: 400, subject: null }),
    ])
    const finding = {
      key: 'total 1 2',
      rule: 'total',
      severity: 'high',
      message: 'Cộng không khớp.',
      expected: 500,
      found: 400,
      tolerance: 20,
      figures: ['1', '2'],
    } as const
    const document = { collection: 'articles', id: 'p' } as const
    catalog.write({ findings: [{ document, findings: [finding] }] })
    const conflicts = () =>
      catalog.db.prepare('SELECT kind, weight, witnesses FROM conflicts').all()
    expect(conflicts()).toEqual([
      { kind: 'finding', weight: 0.16, witnesses: '["1 exact 500.0","2 exact 400.0"]' },
    ])
    catalog.write({ findings: [{ document, findings: [] }] })
    expect(conflicts()).toEqual([])
  })
})
