import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import type { ConferenceReport } from '../../src/payload-types.ts'
import { compareReports } from '../../src/site/reading/compareReports.ts'
import { placeInSeries, readAllSeries, readSeries } from '../../src/site/reading/series.ts'
import type { Visit } from '../../src/site/reading/visit.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'

let archive: TestArchive
let reader: Visit
let staff: Visit
let reports: ConferenceReport[]

async function report(
  number: string,
  [year, people]: readonly [number, number],
  visibility: 'public' | 'internal' = 'public',
) {
  const title = `Hội nghị khuyến công khu vực phía Bắc lần thứ ${number}`
  const text = [
    `Ngày 05/10/${year + 1}, tại thành phố Việt Trì, tỉnh Phú Thọ, Cục Công Thương địa phương và Sở Công Thương tỉnh Phú Thọ phối hợp tổ chức ${title}.`,
    `Năm ${year}, các tỉnh phía Bắc đã đào tạo nghề cho ${people} lao động.`,
  ]
  return archive.payload.create({
    collection: 'conference-reports',
    data: {
      title,
      visibility,
      publishedOn: `${year + 1}-10-06T00:00:00.000Z`,
      body: bodyOfText(text),
      _status: 'published',
    },
  })
}

beforeAll(async () => {
  archive = await openArchive()
  const { payload } = archive
  await seedVocabulary(payload)
  reports = [
    await report('XII', [2016, 3000]),
    await report('XIV', [2018, 4500]),
    await report('XV', [2019, 5000], 'internal'),
  ]
  const catalog = openCatalog(payload)
  const visit = { payload, catalog, preview: false } as const
  const user = await payload.create({
    collection: 'users',
    data: { email: 'can-bo@example.vn', password: 'mat-khau-thu', roles: ['staff'] },
  })
  reader = { ...visit, user: null, audience: 'public' }
  staff = { ...visit, user: { ...user, collection: 'users' }, audience: 'internal' }
})
afterAll(async () => {
  reader.catalog.close()
  await archive.close()
})

const slug = 'hoi-nghi-khuyen-cong-phia-bac'

describe('a series of conferences', () => {
  it('has its reports with hosts and days, as the visitor may see them', async () => {
    const found = await readSeries(reader, slug)
    expect(found?.series.name).toBe('Hội nghị khuyến công khu vực phía Bắc')
    expect(
      found?.series.entries.map((entry) => (entry.kind === 'held' ? entry.number : entry.kind)),
    ).toEqual(['missing', 12, 'missing', 14])
    expect(found?.series.reports[0]).toMatchObject({ heldOn: '2017-10-05' })
    expect(found?.hosts.get(reports[0]!.id)).toEqual([
      'Cục Công Thương địa phương',
      'Sở Công Thương tỉnh Phú Thọ',
    ])
    expect((await readSeries(staff, slug))?.series.reports).toHaveLength(3)
  })

  it('is not found at another address', async () => {
    expect(await readSeries(reader, 'khong-co')).toBeNull()
  })

  it('leads from a report to the ones before and after it', async () => {
    const [, second, third] = reports
    const place = await placeInSeries(reader, second!.id)
    expect([place?.previous?.number, place?.next]).toEqual([12, null])
    expect((await placeInSeries(staff, second!.id))?.next?.number).toBe(15)
    expect(await placeInSeries(reader, third!.id)).toBeNull()
  })

  it('follows what an editor says of it', async () => {
    const { payload } = archive
    const [first] = reports
    const event = { name: 'Họp mặt lần thứ II', series: 'Họp mặt' }
    await payload.update({ collection: 'conference-reports', id: first!.id, data: { event } })
    expect((await readAllSeries(reader)).map(({ name }) => name)).toEqual([
      'Họp mặt',
      'Hội nghị khuyến công khu vực phía Bắc',
    ])
    const named = { name: 'Hội nghị khuyến công miền Bắc lần thứ XII', series: null }
    const saved = await payload.update({
      collection: 'conference-reports',
      id: first!.id,
      data: { event: named },
    })
    expect(saved.event?.series).toBe('Hội nghị khuyến công miền Bắc')
    expect(await readAllSeries(reader)).toHaveLength(1)
  })
})

describe('two reports side by side', () => {
  it('have the same figure of two years on one row, with the difference', async () => {
    const [a, b] = reports.map((one) => one.slug ?? '')
    const { indicators, left, right } = await compareReports(reader, { a: a!, b: b! })
    expect([left?.id, right?.id]).toEqual([reports[0]!.id, reports[1]!.id])
    const trained = indicators.find(({ code }) => code === 'labour-trained')
    expect(trained?.rows.map(({ difference }) => difference)).toEqual([
      { value: 1500, unit: 'person', share: 0.5 },
    ])
  })

  it.each([
    ['an internal one', 2],
    ['none', undefined],
  ])('%s is not compared for a reader without an account', async (_, index) => {
    const b = index === undefined ? 'khong-co' : (reports[index]?.slug ?? '')
    const found = await compareReports(reader, { a: reports[0]!.slug ?? '', b })
    expect([found.right, found.indicators]).toEqual([null, []])
  })
})
