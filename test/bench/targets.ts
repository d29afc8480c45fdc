import { DatabaseSync } from 'node:sqlite'
import indicators from '../../extraction/data/indicators.json' with { type: 'json' }
import places from '../../extraction/data/places.json' with { type: 'json' }
import { tables } from '../../src/catalog/schema.ts'
import { knownProgrammes } from '../../src/catalog/targets/knownProgrammes.ts'
import { listProgrammes } from '../../src/catalog/targets/listProgrammes.ts'
import { readTargets } from '../../src/catalog/targets/readTargets.ts'

const documents = 5000
const figuresEach = 20
const rounds = 10

/** Numbers without a pattern, the same in every run (Numerical Recipes' generator). */
function randomNumbers(): (below: number) => number {
  let state = 20_261_121
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Periods as reports have them: years mostly, halves, nine months, quarters, stretches of years. */
function periodOf(random: (below: number) => number): readonly [string, string] {
  const year = 2014 + random(12)
  const kind = random(10)
  if (kind < 5) return [`${year}-01-01`, `${year}-12-31`]
  if (kind < 7) return [`${year}-01-01`, `${year}-0${kind === 5 ? '6-30' : '9-30'}`]
  if (kind < 9) return [`${year}-0${1 + 3 * random(3)}-01`, `${year}-12-31`]
  return [`${year}-01-01`, `${year + 1 + random(4)}-12-31`]
}

function placesOf(random: (below: number) => number): readonly string[] {
  const pick = (level: string) => {
    const all = places.filter((place) => place.level === level)
    return all[random(all.length)]?.slug ?? ''
  }
  const kind = random(200)
  if (kind === 0) return []
  if (kind < 4) return [pick('region')]
  if (kind < 10) return [pick('province'), pick('province')]
  return [pick(kind < 140 ? 'province' : 'district')]
}

function fill(db: DatabaseSync): void {
  const random = randomNumbers()
  const addPlace = db.prepare('INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const addIndicator = db.prepare('INSERT INTO indicators VALUES (?, ?, ?, ?, ?)')
  const addDecision = db.prepare('INSERT INTO decisions (id, number) VALUES (?, ?)')
  const addDocument = db.prepare(
    `INSERT INTO documents
       (n, collection, id, slug, visibility, publishedOn, story, publicStory, title, text)
     VALUES (?, 'conference-reports', ?, ?, 'public', ?, ?, ?, ?, '')`,
  )
  const addFigure = db.prepare(
    `INSERT INTO figures (id, document, start, quote, sentence, value, unit, qualifier, status,
       indicator, periodStart, periodEnd, reviewState, part, fact, low, high, decision)
     VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?, ?)`,
  )
  const addFigurePlace = db.prepare('INSERT OR IGNORE INTO figurePlaces VALUES (?, ?, ?)')
  db.exec('BEGIN')
  for (const { slug, name, level, parent, region, validFrom, validTo, successor } of places) {
    addPlace.run(slug, slug, name, level, parent, region, validFrom, validTo, successor)
  }
  for (const { code, name, unit, aggregate } of indicators) {
    addIndicator.run(code, code, name.vi, unit, aggregate)
  }
  const programmes = knownProgrammes()
  for (const { decision } of programmes) addDecision.run(decision, decision)
  const aimed = programmes.flatMap(({ targets }) => targets)

  for (let n = 0; n < documents; n++) {
    const name = `bao-cao-${n}`
    addDocument.run(n, name, name, `20${14 + random(12)}-06-10`, name, name, name)
    for (let at = 0; at < figuresEach; at++) {
      const id = `${n}-${at}`
      // Half of all figures are about what targets are set for.
      const aim = at % 2 === 0 ? aimed[random(aimed.length)] : undefined
      const other = indicators[random(indicators.length)]!
      const [start, end] = periodOf(random)
      const value = 1 + random(5000)
      const qualifier = random(10) === 0 ? 'more_than' : 'exact'
      const isTarget = at % 10 === 9
      const unit = aim?.unit ?? other.unit
      const status = isTarget ? 'target' : 'actual'
      const indicator = aim?.indicator ?? other.code
      const part = Number(random(12) === 0)
      const high = qualifier === 'exact' ? value : Infinity
      const programme = isTarget && random(1000) === 0 ? random(programmes.length) : null
      const decision = programme === null ? null : programmes[programme]!.decision
      const words = `Đã hỗ trợ ${value}.`
      addFigure.run(
        id,
        n,
        String(value),
        words,
        value,
        unit,
        qualifier,
        status,
        indicator,
        start,
        end,
        part,
        id,
        value,
        high,
        decision,
      )
      placesOf(random).forEach((place, position) => addFigurePlace.run(id, place, position))
    }
  }
  db.exec('COMMIT; ANALYZE')
}

/** Processor time of the slowest of some rounds, in milliseconds, after one that warms up. */
function slowest(work: () => void): number {
  work()
  const times = Array.from({ length: rounds }, () => {
    const begin = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1000
  })
  return Math.max(...times)
}

const db = new DatabaseSync(process.argv[2] ?? ':memory:')
db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
db.exec(tables)
fill(db)

console.log(`Mục tiêu, ${(documents * figuresEach).toLocaleString('vi-VN')} số liệu`)
const audience = 'public'
console.log(`${'Danh mục'.padEnd(24)} ${slowest(() => listProgrammes(db, audience)).toFixed(0).padStart(5)} ms`) // prettier-ignore
for (const { decision } of knownProgrammes()) {
  const query = { decision, audience, today: '2026-11-21' } as const
  const { targets } = readTargets(db, query)
  const counted = targets.reduce((sum, { reached }) => sum + reached.facts.length, 0)
  const time = slowest(() => readTargets(db, query))
  console.log(
    `${decision.padEnd(24)} ${time.toFixed(0).padStart(5)} ms  ${targets.length} mục tiêu, cộng ${counted} số`,
  )
}
