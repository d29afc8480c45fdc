import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog, FigureQuery } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { addFigure, decide, publish } from './support/records.ts'

let archive: TestArchive
let catalog: Catalog
let corrected: string
let indicator: string

const year = (of: number) => ({
  start: `${of}-01-01T00:00:00.000Z`,
  end: `${of}-12-31T00:00:00.000Z`,
})

beforeAll(async () => {
  archive = await openArchive()
  const { payload } = archive
  catalog = openCatalog(payload)
  const created = await payload.create({
    collection: 'indicators',
    data: {
      code: 'test.trained',
      name: { vi: 'Lao động được đào tạo' },
      unit: 'person',
      aggregate: 'sum',
    },
  })
  indicator = created.id
  const place = (slug: string, name: string) =>
    payload.create({ collection: 'places', data: { slug, name, level: 'province' } })
  const here = await place('noi-nay', 'Nơi Này')
  const there = await place('noi-kia', 'Nơi Kia')
  const decision = await decide(payload, { number: '77/QĐ-XYZ' })
  const article = await publish(payload, {
    title: 'Bài có số liệu',
    body: 'Các trích dẫn: α, β, γ, δ, ε.',
    publishedOn: '2020-05-06T12:00:00.000Z',
  })
  const figures = [
    { quote: 'α', value: 10, period: year(2016), places: [there.id, here.id], indicator },
    {
      quote: 'β',
      range: [5, 7],
      period: { ...year(2014), end: year(2018).end, label: 'giai đoạn 2014–2018' },
      status: 'planned',
      indicator,
    },
    {
      quote: 'γ',
      value: 0,
      period: { end: year(2020).end },
      status: 'target',
      decision: decision.id,
    },
    {
      quote: 'δ',
      value: 1.5,
      places: [here.id],
      unit: 'percent',
      qualifier: 'about',
    },
  ] as const
  for (const figure of figures) {
    const { places, range, ...rest } = { places: [], range: [], ...figure }
    await addFigure(payload, article, { ...rest, places: [...places], range: [...range] })
  }
  corrected = (
    await addFigure(payload, article, { quote: 'ε', value: 1, period: year(2010), indicator })
  ).id
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

async function quotes(query: Omit<FigureQuery, 'audience'>): Promise<string> {
  const { rows } = await catalog.figures({ audience: 'public', ...query })
  return rows.map(({ quote }) => quote).join('')
}

describe('figures', () => {
  it.each<[string, Omit<FigureQuery, 'audience'>, string]>([
    ['all, the latest period first', {}, 'γβαεδ'],
    ['of an indicator', { indicator: 'test.trained' }, 'βαε'],
    ['of an unknown indicator', { indicator: "x' OR 1=1 --" }, ''],
    ['of a place', { place: 'noi-nay' }, 'αδ'],
    ['of a decision', { decision: '77/QĐ-XYZ' }, 'γ'],
    ['of a status', { status: 'planned' }, 'β'],
    ['of a year within a period', { year: 2016 }, 'βα'],
    ['of the last year of a period without beginning', { year: 2020 }, 'γ'],
    ['of several conditions', { place: 'noi-nay', indicator: 'test.trained', year: 2016 }, 'α'],
    ['of a page', { page: 2, pageSize: 2 }, 'αε'],
    ['of a page that is not there', { page: 9 }, ''],
    ['of a page that makes no sense', { page: -1, pageSize: Number.NaN }, 'γβαεδ'],
  ])('%s', async (_, query, expected) => {
    expect(await quotes(query)).toBe(expected)
  })

  it('are shown with everything that belongs to them', async () => {
    const { total, rows } = await catalog.figures({ audience: 'public', indicator: 'test.trained' })
    expect(total).toBe(3)
    expect(rows.slice(0, 2)).toMatchObject([
      {
        value: null,
        range: [5, 7],
        status: 'planned',
        periodStart: '2014-01-01',
        periodEnd: '2018-12-31',
        periodLabel: 'giai đoạn 2014–2018',
        places: [],
      },
      {
        value: 10,
        range: null,
        indicator: 'test.trained',
        indicatorName: 'Lao động được đào tạo',
        places: [
          { slug: 'noi-kia', name: 'Nơi Kia' },
          { slug: 'noi-nay', name: 'Nơi Này' },
        ],
        document: {
          collection: 'articles',
          slug: 'bai-co-so-lieu',
          title: 'Bài có số liệu',
          publishedOn: '2020-05-06',
        },
      },
    ])
  })

  it('keep a value of nothing and the number of their decision', async () => {
    const { rows } = await catalog.figures({ audience: 'public', status: 'target' })
    expect(rows).toMatchObject([{ value: 0, decision: '77/QĐ-XYZ', periodStart: null }])
  })

  it('are counted by indicator, also where there are none', async () => {
    await archive.payload.create({
      collection: 'indicators',
      data: { code: 'test.unused', name: { vi: 'Chưa dùng' }, unit: 'VND', aggregate: 'last' },
    })
    const all = await catalog.indicators({ audience: 'public' })
    expect(all.filter(({ code }) => code.startsWith('test.'))).toEqual([
      {
        code: 'test.trained',
        name: 'Lao động được đào tạo',
        unit: 'person',
        figures: 3,
        documents: 1,
      },
      { code: 'test.unused', name: 'Chưa dùng', unit: 'VND', figures: 0, documents: 0 },
    ])
  })

  it('are shown as corrected', async () => {
    await archive.payload.update({
      collection: 'figures',
      id: corrected,
      data: { value: 999, review: { state: 'corrected' } },
    })
    const { rows } = await catalog.figures({ audience: 'public', year: 2010 })
    expect(rows).toMatchObject([{ value: 999, reviewState: 'corrected' }])
  })

  it('carry the new name of an indicator', async () => {
    await archive.payload.update({
      collection: 'indicators',
      id: indicator,
      data: { name: { vi: 'Tên mới' } },
    })
    const { rows } = await catalog.figures({ audience: 'public', year: 2010 })
    expect(rows).toMatchObject([{ indicatorName: 'Tên mới' }])
  })
})
