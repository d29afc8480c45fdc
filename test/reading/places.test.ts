import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { findPlace } from '../../src/site/reading/places.ts'
import { readHistory } from '../../src/site/reading/placeHistory.ts'
import type { Visit } from '../../src/site/reading/visit.ts'
import { addFigure, publish } from '../catalog/support/records.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'

let archive: TestArchive
let reader: Visit

beforeAll(async () => {
  archive = await openArchive()
  const { payload } = archive
  const province = (name: string, slug: string, data: object) =>
    payload.create({ collection: 'places', data: { name, slug, level: 'province', ...data } })
  const merged = await province('Bắc Ninh', 'bac-ninh-2025', { validFrom: '2025-07-01' })
  const until = { validTo: '2025-06-30', successor: merged.id }
  const places = [
    merged,
    await province('Bắc Ninh', 'bac-ninh', until),
    await province('Bắc Giang', 'bac-giang', until),
    await province('Cao Bằng', 'cao-bang', {}),
  ]
  const article = await publish(payload, { title: 'Tin', body: 'Có số liệu.' })
  for (const { id, slug } of places) {
    await addFigure(payload, article, { quote: 'số liệu', measure: slug, places: [id], value: 1 })
  }
  const catalog = openCatalog(payload)
  reader = { payload, catalog, user: null, audience: 'public', preview: false }
})
afterAll(async () => {
  reader.catalog.close()
  await archive.close()
})

const tellAt = async (slug: string) => readHistory(reader, (await findPlace(reader, slug))!)

describe('figures of a merged province', () => {
  it.each([
    ['bac-ninh-2025', ['bac-giang', 'bac-ninh', 'bac-ninh-2025']],
    ['bac-giang', ['bac-giang', 'bac-ninh-2025']],
    ['bac-ninh', ['bac-ninh', 'bac-ninh-2025']],
    ['cao-bang', ['cao-bang']],
    ['khong-co', []],
  ])('are found at %s', async (place, expected) => {
    const { rows, total } = await reader.catalog.figures({ place, audience: 'public' })
    expect(total).toBe(expected.length)
    const slugs = rows.map(({ places }) => places[0]?.slug ?? '')
    expect(slugs.toSorted((a, b) => a.localeCompare(b))).toEqual(expected)
  })

  it('are told of at the new name and at the old one', async () => {
    expect((await tellAt('bac-ninh-2025')).note).toBe(
      'Gồm số liệu của Bắc Giang và Bắc Ninh trước 01/07/2025.',
    )
    const before = await tellAt('bac-giang')
    expect(before.note).toContain('Gồm cả số liệu của Bắc Ninh từ 01/07/2025')
    expect(before.breaks.map(({ day }) => day)).toEqual(['2025-07-01'])
    expect(await tellAt('cao-bang')).toEqual({ note: null, breaks: [] })
  })
})
