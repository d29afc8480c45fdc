import { selectConflicts } from '../../src/catalog/conflicts/selectConflicts.ts'
import { subjectOf } from '../../src/catalog/facts/subjectOf.ts'
import { selectFacts } from '../../src/catalog/facts/selectFacts.ts'
import type { FigureEntry, ReferenceRows } from '../../src/catalog/rows.ts'
import { documentRow, figureEntry, memoryCatalog } from '../catalog/support/memoryCatalog.ts'

const documents = 10_000
const figuresEach = 10
const batchSize = 200
const rounds = 15

/** A stream of numbers that is the same in every run (the generator of Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Figures of which about three state the same thing, and every fifth something else. */
function figureOf(document: number, at: number): FigureEntry {
  const random = numbers(document * figuresEach + at)
  const [indicator, year, place] = [random(40), 2010 + random(15), random(63)]
  const value = 100 * indicator + place + (random(5) === 0 ? random(500) : 0)
  const about = {
    unit: 'person',
    status: 'actual',
    indicator: `indicator-${indicator}`,
    decision: null,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    places: [`place-${place}`],
    per: null,
  } as const
  return figureEntry({
    ...about,
    id: `${document}-${at}`,
    document: String(document),
    value,
    subject: subjectOf({ ...about, comparedWith: null }),
    sentence: `Năm ${year}, tỉnh đã đào tạo nghề cho ${value} lao động nông thôn của các cơ sở.`,
  })
}

/** Every tenth document repeats the one before. */
function textOf(document: number): string {
  const random = numbers(document % 10 === 9 ? document - 1 : document)
  return Array.from({ length: 400 }, () => `từ${random(5000)}`).join(' ')
}

const catalog = memoryCatalog()
catalog.db.exec('PRAGMA cache_size = -32000')
const empty: ReferenceRows = { indicators: [], places: [], decisions: [], settlements: [] }
const numbered = (count: number) => Array.from({ length: count }, (_, at) => at)

function put(from: number, to: number): void {
  const ids = numbered(to - from).map((at) => from + at)
  catalog.db.exec('BEGIN')
  catalog.write({
    documents: ids.map((id) =>
      documentRow({ id: String(id), publishedOn: `20${10 + (id % 15)}-05-06`, text: textOf(id) }),
    ),
    figures: ids.flatMap((id) => numbered(figuresEach).map((at) => figureOf(id, at))),
  })
  catalog.db.exec('COMMIT')
}

function settleSome(): void {
  const open = catalog.db.prepare('SELECT key, witnesses FROM conflicts ORDER BY key').all()
  catalog.write({
    references: {
      ...empty,
      settlements: open
        .filter((_, at) => at % 4 === 0)
        .map(({ key, witnesses }) => [
          `s-${String(key)}`,
          String(key),
          'explained',
          null,
          'Kế hoạch đã được điều chỉnh.',
          String(witnesses),
          null,
          '2026-01-01T00:00:00.000Z',
        ]),
    },
  })
}

/**
 * The slowest of some rounds, in milliseconds, after one that warms up. Processor time: queries wait for
 * nothing, and other work of the machine does not count.
 */
function slowest(work: () => void): string {
  work()
  const times = numbered(rounds).map(() => {
    const begin = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1000
  })
  return `${Math.max(...times).toFixed(0)} ms`
}

const number = (value: number) => value.toLocaleString('vi-VN')

catalog.write({
  references: {
    ...empty,
    indicators: numbered(40).map((n) => [`indicator-${n}`, `code-${n}`, `Chỉ tiêu ${n}`, 'person', 'sum']), // prettier-ignore
    places: numbered(63).map((n) => [`place-${n}`, `noi-${n}`, `Nơi ${n}`, 'province', null, null, null, null, null]), // prettier-ignore
  },
})
const begin = process.cpuUsage()
for (let from = 0; from < documents; from += batchSize) put(from, from + batchSize)
const filling = process.cpuUsage(begin)
const seconds = (filling.user + filling.system) / 1e6
settleSome()
const { open, settled } = selectConflicts(catalog.db, {})
console.log(`${number(documents)} tài liệu, ${number(documents * figuresEach)} số liệu: lập sổ trong ${seconds.toFixed(1)} giây`) // prettier-ignore
console.log(`${number(open + settled)} chỗ mâu thuẫn, ${number(settled)} đã kết luận`)
const board = (name: string, query: Parameters<typeof selectConflicts>[1]) =>
  console.log(`Đối chiếu, ${name}: ${slowest(() => selectConflicts(catalog.db, query))}`)
board('trang đầu', {})
board('còn mở', { state: 'open' })
board('đã kết luận, trang 20', { state: 'settled', page: 20 })
board('theo chỉ tiêu', { state: 'open', indicator: 'code-7' })
board('theo địa bàn và năm', { state: 'open', place: 'noi-7', year: 2015 })
board('theo năm', { state: 'open', year: 2015 })
const facts = (name: string, query: Omit<Parameters<typeof selectFacts>[1], 'audience'>) =>
  console.log(`Một số liệu nhiều nguồn, ${name}: ${slowest(() => selectFacts(catalog.db, { ...query, audience: 'internal' }))}`) // prettier-ignore
facts('một chỉ tiêu', { indicator: 'code-7' })
facts('một chỉ tiêu, trang 30', { indicator: 'code-7', page: 30 })
