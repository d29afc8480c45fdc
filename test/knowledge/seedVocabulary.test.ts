import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultVocabulary } from '../../extraction/data/index.ts'
import { loadVocabulary } from '../../src/knowledge/vocabulary/loadVocabulary.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import { vocabularySlugs } from '../../src/knowledge/vocabulary/vocabularyRows.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'

let archive: TestArchive
let payload: Payload

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
})
afterAll(() => archive.close())

const keyed = <T extends { slug: string } | { code: string } | { id: string }>(
  entries: readonly T[],
) =>
  Object.fromEntries(
    entries.map((entry) => [
      'slug' in entry ? entry.slug : 'code' in entry ? entry.code : entry.id,
      entry,
    ]),
  )

async function findPlace(slug: string) {
  const { docs } = await payload.find({ collection: 'places', where: { slug: { equals: slug } } })
  return docs[0]
}

describe('the reference tables', () => {
  it('are completed after a run that was cut off', async () => {
    const cutOff = seedVocabulary(payload, (done) => {
      if (done > 100) throw new Error('kill')
    })
    await expect(cutOff).rejects.toThrow('kill')
    const { totalDocs } = await payload.count({ collection: 'places' })
    expect(totalDocs).toBeGreaterThan(100)
    expect(totalDocs).toBeLessThan(defaultVocabulary.places.length)

    const progress: [number, number][] = []
    await seedVocabulary(payload, (done, total) => progress.push([done, total]))
    const total = Object.values(defaultVocabulary).flat().length
    expect(progress.at(-1)).toEqual([total, total])
  })

  it('give the extractor just the words the project ships with', async () => {
    const { vocabulary } = await loadVocabulary(payload)
    expect(keyed(vocabulary.places)).toEqual(keyed(defaultVocabulary.places))
    expect(keyed(vocabulary.units)).toEqual(keyed(defaultVocabulary.units))
    expect(keyed(vocabulary.indicators)).toEqual(keyed(defaultVocabulary.indicators))
    expect(keyed(vocabulary.issuers)).toEqual(keyed(defaultVocabulary.issuers))
  })

  it('are left alone by the next start', async () => {
    const counts = () =>
      Promise.all(vocabularySlugs.map((collection) => payload.count({ collection })))
    const before = await counts()
    expect(await seedVocabulary(payload)).toBe(0)
    expect(await counts()).toEqual(before)
  })

  it('keep what analysts changed, leave out what they deleted, and take what is new', async () => {
    const phuTho = await findPlace('phu-tho')
    await payload.update({
      collection: 'places',
      id: phuTho?.id ?? '',
      data: { aliases: ['Đất Tổ'] },
    })
    const district = await findPlace('yen-thuy-hoa-binh')
    await payload.delete({ collection: 'places', id: district?.id ?? '' })
    const units = await payload.find({ collection: 'units', where: { code: { equals: 'JPY' } } })
    // As though the last release had not known it yet.
    await payload.db.deleteOne({ collection: 'units', where: { code: { equals: 'JPY' } } })
    await payload.db.deleteMany({
      collection: 'payload-kv',
      where: { key: { equals: 'vocabulary-given:units' } },
    })

    expect(units.totalDocs).toBe(1)
    expect(await seedVocabulary(payload)).toBe(1)
    expect((await findPlace('phu-tho'))?.aliases).toEqual(['Đất Tổ'])
    expect(await findPlace('yen-thuy-hoa-binh')).toBeUndefined()
    const { totalDocs } = await payload.count({
      collection: 'units',
      where: { code: { equals: 'JPY' } },
    })
    expect(totalDocs).toBe(1)
  })
})
