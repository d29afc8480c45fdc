import { DatabaseSync } from 'node:sqlite'
import { countReviews } from '../../src/catalog/countReviews.ts'
import type { ReviewQuery } from '../../src/catalog/reviewModel.ts'
import type { FigureEntry } from '../../src/catalog/rows.ts'
import { tables } from '../../src/catalog/schema.ts'
import { selectReviews } from '../../src/catalog/selectReviews.ts'
import { batchWriter } from '../../src/catalog/writeBatch.ts'

const documents = 5000
const figuresEach = 20
const rounds = 15

/** Figures as different from each other as those of an archive, the same in every run. */
function figureOf(document: number, position: number): FigureEntry {
  const n = document * figuresEach + position
  const year = 2010 + (n % 15)
  return {
    id: `${String(n * 7919).padStart(8, '0')}-0000-4000-8000-000000000000`,
    document: { collection: 'articles', id: `document-${document}` },
    start: position * 250,
    quote: `${n} cơ sở`,
    sentence: `Năm ${year}, tỉnh đã hỗ trợ ${n} cơ sở công nghiệp nông thôn với tổng kinh phí lớn.`,
    value: n,
    rangeLow: null,
    rangeHigh: null,
    unit: n % 3 === 0 ? 'VND' : 'establishment',
    qualifier: 'exact',
    status: n % 50 === 0 ? 'target' : 'actual',
    indicator: n % 5 === 0 ? null : `indicator-${n % 40}`,
    decision: null,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    periodLabel: `năm ${year}`,
    reviewState: 'pending',
    places: [`place-${n % 63}`],
    confidence: [0.97, 0.95, 0.95, 0.92, 0.88, 0.67][n % 6] ?? null,
    rule: n % 4 === 0 ? 'range-lexicon' : 'digits-lexicon',
  }
}

function fill(db: DatabaseSync): void {
  const write = batchWriter(db)
  db.exec('BEGIN')
  for (let document = 0; document < documents; document++) {
    const id = `document-${document}`
    const figures = Array.from({ length: figuresEach }, (_, at) => figureOf(document, at))
    const day = `20${10 + (document % 15)}-0${1 + (document % 9)}-10`
    const row = { collection: 'articles', id, slug: id, visibility: 'public' } as const
    const finding = { key: id, rule: 'sum', severity: 'high', message: 'Tổng lệch' } as const
    const amounts = { expected: 1, found: 2, tolerance: 0 }
    write({
      touched: [],
      documents: [{ ...row, publishedOn: day, title: id, text: 'Một đoạn văn bản. '.repeat(300) }],
      figures,
      citations: [],
      findings: [
        {
          document: { collection: 'articles', id },
          findings:
            document % 10 === 0
              ? [{ ...finding, ...amounts, figures: figures.slice(0, 3).map((one) => one.id) }]
              : [],
        },
      ],
      references: {
        indicators:
          document < 40 ? [[`indicator-${document}`, `code-${document}`, 'Tên', 'VND']] : [],
        places: document < 63 ? [[`place-${document}`, `noi-${document}`, 'Nơi']] : [],
        decisions: [],
      },
    })
  }
  db.exec('COMMIT')
}

/** The slowest of some rounds, in milliseconds, after one that warms up. */
function slowest(work: () => void): number {
  work()
  const times = Array.from({ length: rounds }, () => {
    const begin = performance.now()
    work()
    return performance.now() - begin
  })
  return Math.max(...times)
}

const db = new DatabaseSync(process.argv[2] ?? ':memory:')
db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000')
db.exec(tables)
fill(db)

const state = 'pending'
const halfway = (): string => {
  let after: string | undefined
  for (let page = 0; page < 50; page++) {
    after = selectReviews(db, { state, pageSize: 1000, ...(after && { after }) }).next ?? undefined
  }
  return after ?? ''
}
const queries: readonly (readonly [string, ReviewQuery])[] = [
  ['Trang đầu', { state }],
  ['Trang ở giữa', { state, after: halfway() }],
  ['Theo tài liệu', { state, document: 'articles:document-70' }],
  ['Theo chỉ tiêu', { state, indicator: 'code-7' }],
  ['Theo địa bàn', { state, place: 'noi-7' }],
  ['Theo năm và luật đọc', { state, year: 2015, rule: 'digits-lexicon' }],
  ['Độ tin cậy thấp', { state, confidence: 'low' }],
  ['Có chỗ không khớp', { state, finding: true }],
]
console.log(`Hàng đợi rà soát, ${(documents * figuresEach).toLocaleString('vi-VN')} số liệu`)
for (const [name, query] of queries) {
  const { state: _, after: __, ...filter } = query
  const page = slowest(() => selectReviews(db, query))
  const counts = slowest(() => countReviews(db, filter))
  console.log(`${name.padEnd(24)} ${page.toFixed(0).padStart(5)} ms  đếm ${counts.toFixed(0)} ms`)
}
