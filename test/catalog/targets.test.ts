import assert from 'node:assert/strict'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import indicators from '../../extraction/data/indicators.json' with { type: 'json' }
import type { Catalog } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { knownProgramme, knownProgrammes } from '../../src/catalog/targets/knownProgrammes.ts'
import { listFiles } from '../../src/ingest/files/listFiles.ts'
import { importFiles } from '../../src/ingest/importFiles.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import type { Figure } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { addFigure, publish } from './support/records.ts'

const folder = join(import.meta.dirname, '../../src/ingest/samples')
const samples = ['quyet-dinh-1881-qd-ttg.txt', 'tin-ban-hanh-chuong-trinh-2021-2025.txt'].map(
  (name) => join(folder, name),
)

let archive: TestArchive
let catalog: Catalog

beforeAll(async () => {
  archive = await openArchive()
  await seedVocabulary(archive.payload)
  const files = listFiles(samples)
  for await (const outcome of importFiles(archive.payload, files))
    assert.equal(outcome.state, 'imported')
  catalog = openCatalog(archive.payload)
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

const programme = { decision: '1881/QĐ-TTg', today: '2024-06-30' } as const

async function target(indicator: string, audience: 'public' | 'internal' = 'public') {
  const { targets } = await catalog.targets({ ...programme, audience })
  return targets.find((one) => one.own && one.indicator?.code === indicator)
}

async function idOf(
  collection: 'decisions' | 'indicators' | 'places',
  where: Record<string, string>,
) {
  const [[field, value]] = Object.entries(where) as [[string, string]]
  const { docs } = await archive.payload.find({
    collection,
    where: { [field]: { equals: value } },
  })
  return docs[0]!.id
}

/** A figure of trained people in an article of its own. */
async function report(
  people: number,
  [start, end]: readonly [string, string],
  place: string,
  visibility: 'public' | 'internal',
  rest: Partial<Figure> = {},
) {
  const article = await publish(archive.payload, {
    title: `Tin ${people} ${start} ${visibility}`,
    body: 'Đào tạo nghề.',
    visibility,
    publishedOn: '2024-05-05T00:00:00.000Z',
  })
  return addFigure(archive.payload, article, {
    quote: 'Đào tạo nghề',
    value: people,
    unit: 'person',
    indicator: await idOf('indicators', { code: 'labour-trained' }),
    period: { start: `${start}T00:00:00.000Z`, end: `${end}T00:00:00.000Z` },
    places: [await idOf('places', { slug: place })],
    ...rest,
  })
}

describe('the programmes’ table', () => {
  it('says of 1881 what its summary among the samples says', async () => {
    const { targets } = await catalog.targets({ ...programme, audience: 'public' })
    const own = targets.filter(({ stated }) =>
      stated.some(({ document }) => document.slug === '1881-qd-ttg'),
    )
    const listed = knownProgramme('1881/QĐ-TTg')?.targets
    expect(
      own.map(({ indicator, unit, statement: { value, qualifier } }) => ({
        indicator: indicator?.code,
        value,
        unit,
        qualifier,
      })),
    ).toEqual(listed)
  })

  it('knows only indicators that there are, in their units', () => {
    const units = new Map(indicators.map(({ code, unit }) => [code, unit]))
    const all = knownProgrammes().flatMap(({ targets }) => targets)
    expect(all.filter(({ indicator, unit }) => units.get(indicator) !== unit)).toEqual([])
  })

  it('has a period after the decision or around it, and the numbers’ source', () => {
    for (const { period, targets, targetsFrom } of knownProgrammes()) {
      expect(period.start < period.end).toBe(true)
      expect(targets.length > 0).toBe(targetsFrom !== null)
    }
  })
})

describe('targets against actuals', () => {
  it('are the decision’s own first, each once, with who repeats it, and who gives it otherwise', async () => {
    const decision = await idOf('decisions', { number: programme.decision })
    const aim: Partial<Figure> = { status: 'target', decision, places: [] }
    const whole = ['2021-01-01', '2025-12-31'] as const
    await report(7, whole, 'lao-cai', 'public', {
      ...aim,
      indicator: await idOf('indicators', { code: 'course' }),
      unit: 'course',
    })
    const other = await report(12_000, whole, 'lao-cai', 'public', aim)
    const { targets } = await catalog.targets({ ...programme, audience: 'public' })
    expect(targets.filter(({ own }) => own)).toHaveLength(16)
    expect(targets.findIndex(({ own }) => !own)).toBe(16)
    expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length)
    const trained = await target('labour-trained')
    expect(trained).toMatchObject({
      statement: { value: 10_000, qualifier: 'exact' },
      periodStart: '2021-01-01',
      periodEnd: '2025-12-31',
      elapsed: { state: 'during' },
    })
    expect(trained?.differing.map(({ id }) => id)).toEqual([other.id])
    expect(trained?.stated.map(({ document }) => document.collection)).toEqual([
      'decisions',
      'articles',
    ])
  })

  it('count what was reached, each number with its sentences, as the audience may see them', async () => {
    const before = await target('labour-trained')
    const sum = before?.reached.amount?.value ?? 0
    const open = await report(300, ['2022-01-01', '2022-12-31'], 'lao-cai', 'public')
    await report(300, ['2022-01-01', '2022-09-30'], 'lao-cai', 'public')
    await report(70, ['2023-01-01', '2023-12-31'], 'lao-cai', 'internal')
    await report(9, ['2022-01-01', '2022-12-31'], 'yen-bai', 'public', { part: true })
    await report(5, ['2022-01-01', '2022-12-31'], 'yen-bai', 'public', { status: 'planned' })

    const forAll = await target('labour-trained')
    expect(forAll?.reached.amount?.value).toBe(sum + 300)
    expect(forAll?.reached.share?.low).toBeCloseTo((sum + 300) / 10_000)
    const fact = forAll?.reached.facts.find(({ places }) => places[0]?.slug === 'lao-cai')
    expect(fact?.evidence.map(({ id }) => id)).toEqual([open.id])
    const reasons = new Map(forAll?.reached.leftOut.map(({ reason, count }) => [reason, count]))
    expect(reasons.get('part')).toBe(1)
    expect(reasons.get('overlap')).toBeGreaterThanOrEqual(1)
    const row = forAll?.reached.coverage?.rows.find(({ places }) => places[0]?.slug === 'lao-cai')
    expect(row?.years).toEqual(['none', 'full', 'none', 'none', 'none'])

    const forStaff = await target('labour-trained', 'internal')
    expect(forStaff?.reached.amount?.value).toBe(sum + 370)
  })

  it('say why they add nothing', async () => {
    const votes = await target('product-vote-national')
    expect(votes?.reached).toMatchObject({ obstacle: 'no-figures', amount: null, facts: [] })
  })
})

describe('programmes', () => {
  it('are those of the table and every decision that sets targets', async () => {
    const found = await catalog.programmes({ audience: 'public' })
    expect(found.slice(0, 3).map(({ decision }) => decision)).toEqual([
      '2646/QĐ-BCT',
      '1881/QĐ-TTg',
      '1288/QĐ-TTg',
    ])
    const [later, present] = found
    expect([later?.figures, later?.known]).toEqual([0, 0])
    expect(present?.known).toBe(16)
    expect(present?.figures).toBeGreaterThan(15)
  })

  it('without numbers from a source set none', async () => {
    const query = { decision: '2646/QĐ-BCT', audience: 'public', today: '2026-11-21' } as const
    expect((await catalog.targets(query)).targets).toEqual([])
  })
})
