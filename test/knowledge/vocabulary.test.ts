import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { rereadStale } from '../../src/knowledge/rereadStale.ts'
import { extractorFor } from '../../src/knowledge/vocabulary/extractorFor.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { quotes, recordsOf } from './support/records.ts'
import { smallVocabulary } from './support/smallVocabulary.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await smallVocabulary(payload)
})
afterAll(() => archive.close())

const place = (slug: string, name: string) =>
  payload.create({ collection: 'places', data: { slug, name, level: 'province' } })

async function placesRead(text: string): Promise<string[]> {
  const { extractor } = await extractorFor(payload)
  return extractor.extract(text, {}).places.map(({ slug }) => slug ?? '')
}

describe('the extractor', () => {
  it('knows a word at once after it was added, changed or removed here', async () => {
    const text = 'Tại tỉnh Sơn La và vùng Mường Thanh.'
    expect(await placesRead(text)).toEqual([])
    const { id } = await place('son-la', 'Sơn La')
    expect(await placesRead(text)).toEqual(['son-la'])
    await payload.update({ collection: 'places', id, data: { aliases: ['vùng Mường Thanh'] } })
    expect(await placesRead(text)).toEqual(['son-la', 'son-la'])
    await payload.delete({ collection: 'places', id })
    expect(await placesRead(text)).toEqual([])
  })

  it('knows within about a second what another process wrote', async () => {
    await placesRead('')
    // Past the hooks, as it happens for this process when another one saves.
    await payload.db.create({
      collection: 'places',
      data: { slug: 'dien-bien', name: 'Điện Biên', level: 'province' },
    })
    await expect
      .poll(() => placesRead('Tại tỉnh Điện Biên.'), { timeout: 5000, interval: 100 })
      .toEqual(['dien-bien'])
  })

  it('is the same one while nothing changes', async () => {
    expect((await extractorFor(payload)).extractor).toBe((await extractorFor(payload)).extractor)
  })

  it('is not made anew by an edit that says the same', async () => {
    const before = await extractorFor(payload)
    const { docs } = await payload.find({ collection: 'places', limit: 1 })
    await payload.update({
      collection: 'places',
      id: docs[0]?.id ?? '',
      data: { name: docs[0]?.name ?? '' },
    })
    expect((await extractorFor(payload)).vocabularyHash).toBe(before.vocabularyHash)
  })
})

describe('an entry that would break the vocabulary', () => {
  const broken = { code: 'broken', name: { vi: 'hỏng' }, kind: 'count' } as const
  const forms = [{ text: 'chiếc hỏng', factor: 0 }]

  it('is refused with the reason', async () => {
    const saving = payload.create({ collection: 'units', data: { ...broken, forms } })
    await expect(saving).rejects.toMatchObject({
      data: { errors: [{ path: 'code', message: expect.stringMatching(/Bộ đọc.*«broken»/) }] },
    })
    const { totalDocs } = await payload.count({
      collection: 'units',
      where: { code: { equals: 'broken' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('that came in past the checks stops nobody from saving', async () => {
    const before = await extractorFor(payload)
    const rows = forms.map((form) => ({ ...form, id: 'f'.repeat(24) }))
    await payload.db.create({ collection: 'units', data: { ...broken, forms: rows } })
    const logged = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    await expect
      .poll(async () => (await extractorFor(payload)) && logged.mock.calls.length, {
        timeout: 5000,
      })
      .toBe(1)
    // It does not stand in the way of other edits either.
    const other = await place('lai-chau', 'Lai Châu')
    await payload.delete({ collection: 'places', id: other.id })
    const article = await records.article(['Năm 2016, tỉnh Phú Thọ hỗ trợ 25 cơ sở.'])
    expect(quotes(await records.figures(article.id))).toEqual(['25 cơ sở'])
    expect(await extractorFor(payload)).toMatchObject({
      vocabularyHash: before.vocabularyHash,
      outdated: true,
    })
    expect(await rereadStale(payload)).toBe(0)
    logged.mockRestore()
    await payload.delete({ collection: 'units', where: { code: { equals: broken.code } } })
    await place('lai-chau', 'Lai Châu')
    expect((await extractorFor(payload)).vocabularyHash).not.toBe(before.vocabularyHash)
  })
})

describe('after an edit of the vocabulary', () => {
  it('documents are read again, their links and figures with them', async () => {
    const { id, places } = await records.article(['Năm 2018, tỉnh Bắc Kạn hỗ trợ 31 cơ sở.'])
    expect(places).toEqual([])
    const { id: bacKan } = await place('bac-kan', 'Bắc Kạn')
    expect(await rereadStale(payload)).toBeGreaterThan(0)
    const after = await payload.findByID({ collection: 'articles', id, depth: 0 })
    expect(after.places).toEqual([bacKan])
    expect(await records.figures(id)).toMatchObject([{ places: [bacKan] }])
    expect(await rereadStale(payload)).toBe(0)
  })
})
