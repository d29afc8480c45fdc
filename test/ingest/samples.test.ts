import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSamples } from '../../src/ingest/loadSamples.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import type { Article, Decision } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'

const files = readdirSync(join(import.meta.dirname, '../../src/ingest/samples'))

let archive: TestArchive

async function titles(): Promise<string[]> {
  const { payload } = archive
  const found = await Promise.all([
    payload.find({ collection: 'articles', pagination: false, depth: 0 }),
    payload.find({ collection: 'conference-reports', pagination: false, depth: 0 }),
    payload.find({
      collection: 'decisions',
      where: { stub: { not_equals: true } },
      pagination: false,
      depth: 0,
    }),
  ])
  return found.flatMap(({ docs }) => docs.map(({ title }) => title ?? '')).toSorted()
}

beforeAll(async () => {
  archive = await openArchive()
  await seedVocabulary(archive.payload)
})
afterAll(() => archive.close())

describe('the sample documents', () => {
  it('that were interrupted are completed by the next start', async () => {
    const stop = new Error('stop')
    const interrupted = loadSamples(archive.payload, (done) => {
      if (done === 3) throw stop
    })
    await expect(interrupted).rejects.toBe(stop)
    expect(await titles()).toHaveLength(3)
    await loadSamples(archive.payload)
    expect(await titles()).toHaveLength(files.length)
  })

  it('are at least nine, of each kind, every one with a date and figures', async () => {
    const { payload } = archive
    expect(files.length).toBeGreaterThanOrEqual(9)
    const bare: unknown[] = []
    for (const collection of ['articles', 'conference-reports', 'decisions'] as const) {
      const { docs } = await payload.find({
        collection,
        where: collection === 'decisions' ? { stub: { not_equals: true } } : {},
        pagination: false,
        depth: 0,
      })
      expect(docs.length).toBeGreaterThanOrEqual(2)
      for (const document of docs) {
        const { title, issuedOn, publishedOn } = document as Partial<Article & Decision>
        const { totalDocs } = await payload.count({
          collection: 'figures',
          where: { 'document.value': { equals: document.id } },
        })
        if (totalDocs === 0 || !(issuedOn ?? publishedOn)) bare.push(title)
      }
    }
    expect(bare).toEqual([])
  })

  it('tell conference reports by their event', async () => {
    const { docs } = await archive.payload.find({
      collection: 'conference-reports',
      pagination: false,
      depth: 0,
      sort: 'publishedOn',
    })
    expect(docs.map(({ event }) => event?.heldOn?.slice(0, 10))).toEqual([
      '2017-10-05',
      '2019-04-24',
      '2020-11-05',
      '2022-08-25',
      '2023-06-15',
      '2025-12-09',
    ])
    expect(docs[0]?.event).toMatchObject({
      ordinal: 12,
      venue: expect.stringContaining('Việt Trì'),
    })
  })

  it('give 1881/QĐ-TTg its sixteen targets', async () => {
    const { docs } = await archive.payload.find({
      collection: 'decisions',
      where: { number: { equals: '1881/QĐ-TTg' } },
      depth: 0,
    })
    expect(docs).toMatchObject([
      {
        instrumentType: 'Quyết định',
        issuer: 'Thủ tướng Chính phủ',
        issuedOn: '2020-11-20T00:00:00.000Z',
        stub: false,
      },
    ])
    const figures = await archive.payload.find({
      collection: 'figures',
      where: { 'document.value': { equals: docs[0]?.id } },
      pagination: false,
      depth: 0,
      sort: 'start',
    })
    expect(figures.docs.map(({ value }) => value)).toEqual([
      340, 1600, 300, 300, 100, 50, 3, 2, 15, 5, 350, 50, 60, 10_000, 500, 300,
    ])
    expect(new Set(figures.docs.map(({ status }) => status))).toEqual(new Set(['target']))
    expect(new Set(figures.docs.map(({ decision }) => decision))).toEqual(new Set([docs[0]?.id]))
  })

  it('are not loaded again, nor when somebody deleted them', async () => {
    const before = await titles()
    await loadSamples(archive.payload)
    expect(await titles()).toEqual(before)
    await archive.payload.delete({ collection: 'articles', where: {} })
    await loadSamples(archive.payload)
    const { totalDocs } = await archive.payload.count({ collection: 'articles' })
    expect(totalDocs).toBe(0)
  })
})
