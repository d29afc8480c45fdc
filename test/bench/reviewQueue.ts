import { countReviews } from '../../src/catalog/countReviews.ts'
import type { ReviewQuery } from '../../src/catalog/reviewModel.ts'
import type { FigureEntry } from '../../src/catalog/rows.ts'
import { selectReviews } from '../../src/catalog/selectReviews.ts'
import { documentRow, figureEntry, memoryCatalog } from '../catalog/support/memoryCatalog.ts'

const documents = 5000
const figuresEach = 20
const rounds = 15

/** Figures as different from each other as those of an archive, the same in every run. */
function figureOf(document: number, position: number): FigureEntry {
  const n = document * figuresEach + position
  const year = 2010 + (n % 15)
  return figureEntry({
    id: `${String(n * 7919).padStart(8, '0')}-0000-4000-8000-000000000000`,
    document: String(document),
    start: position * 250,
    value: n,
    sentence: `Năm ${year}, tỉnh đã hỗ trợ ${n} cơ sở công nghiệp nông thôn với tổng kinh phí lớn.`,
    unit: n % 3 === 0 ? 'VND' : 'establishment',
    status: n % 50 === 0 ? 'target' : 'actual',
    indicator: n % 5 === 0 ? null : `indicator-${n % 40}`,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    places: [`place-${n % 63}`],
    reviewState: 'pending',
    confidence: [0.97, 0.95, 0.95, 0.92, 0.88, 0.67][n % 6] ?? null,
    subject: null,
    rule: n % 4 === 0 ? 'range-lexicon' : 'digits-lexicon',
  })
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => at)

const catalog = memoryCatalog()
const { db } = catalog
db.exec('PRAGMA cache_size = -32000')

/** Every tenth document has a finding about three of its figures. */
function findingsOf(document: number) {
  const contradiction = { rule: 'sum', severity: 'high', message: 'Tổng lệch' } as const
  const amounts = { expected: 1, found: 2, tolerance: 0 }
  const figures = numbered(3).map((at) => figureOf(document, at).id)
  return {
    document: { collection: 'articles', id: String(document) } as const,
    findings: document % 10 === 0 ? [{ key: 'sum', ...contradiction, ...amounts, figures }] : [],
  }
}

function fill(from: number, to: number): void {
  const ids = numbered(to - from).map((at) => from + at)
  db.exec('BEGIN')
  catalog.write({
    documents: ids.map((id) =>
      documentRow({
        id: String(id),
        publishedOn: `20${10 + (id % 15)}-0${1 + (id % 9)}-10`,
        text: 'Một đoạn văn bản. '.repeat(300),
      }),
    ),
    figures: ids.flatMap((id) => numbered(figuresEach).map((at) => figureOf(id, at))),
    findings: ids.map(findingsOf),
  })
  db.exec('COMMIT')
}

/** Processor time of the slowest of some rounds after one that warms up. */
function slowest(work: () => void): string {
  work()
  const times = numbered(rounds).map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return `${Math.max(...times)
    .toFixed(0)
    .padStart(4)} ms`
}

/** In the order of the table's columns. */
function placeRow(at: number): (string | null)[] {
  const unknown = [null, null, null, null, null]
  return [`place-${at}`, `noi-${at}`, 'Nơi', 'province', ...unknown]
}

catalog.write({
  references: {
    indicators: numbered(40).map((at) => [`indicator-${at}`, `code-${at}`, 'Tên', 'VND', 'sum']),
    places: numbered(63).map(placeRow),
    decisions: [],
    settlements: [],
  },
})
const batchSize = 200
for (let from = 0; from < documents; from += batchSize) fill(from, from + batchSize)

const state = 'pending'
let after: string | undefined
for (let page = 0; page < 50; page++) {
  after = selectReviews(db, { state, pageSize: 1000, ...(after && { after }) }).next ?? undefined
}
const queries: readonly (readonly [string, ReviewQuery])[] = [
  ['trang đầu', { state }],
  ['trang ở giữa', { state, ...(after && { after }) }],
  ['theo tài liệu', { state, document: 'articles:70' }],
  ['theo chỉ tiêu', { state, indicator: 'code-7' }],
  ['theo địa bàn', { state, place: 'noi-7' }],
  ['theo năm và luật đọc', { state, year: 2015, rule: 'digits-lexicon' }],
  ['độ tin cậy thấp', { state, confidence: 'low' }],
  ['có chỗ không khớp', { state, finding: true }],
]
console.log(
  `Hàng đợi rà soát, ${(documents * figuresEach).toLocaleString('vi-VN')} số liệu đang chờ`,
)
for (const [name, query] of queries) {
  const { state: _, after: __, ...filter } = query
  const page = slowest(() => selectReviews(db, query))
  console.log(`${name.padEnd(24)} ${page}, đếm ${slowest(() => countReviews(db, filter))}`)
}
