import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EXTRACTOR_VERSION } from '../../extraction/index.ts'
import { createRun } from '../../src/knowledge/reread/rereadingRows.ts'
import { rereadStale } from '../../src/knowledge/rereadStale.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
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

const phuTho = 'Năm 2016, tỉnh Phú Thọ đã hỗ trợ 25 cơ sở.'
const laoCai = 'Năm 2017, tỉnh Lào Cai đào tạo nghề cho 120 lao động.'

/** Writes a text as a process does that is killed before it has read it. */
async function writeUnread(id: string, text: string): Promise<void> {
  const updatedAt = new Date().toISOString()
  await payload.db.updateOne({
    collection: 'articles',
    id,
    data: { text, body: bodyOfText([text]), updatedAt },
  })
}

const loseReading = (id: string) =>
  payload.db.deleteMany({
    collection: 'extractions',
    where: { key: { equals: `articles:${id}` } },
  })

const readByVersion = (id: string, extractorVersion: string) =>
  payload.db.updateOne({
    collection: 'extractions',
    where: { key: { equals: `articles:${id}` } },
    data: { extractorVersion },
  })

describe('rereadStale', () => {
  it('reads what was never read, at the first run of a process', async () => {
    const { id } = await records.article([phuTho])
    const before = await records.figures(id)
    await loseReading(id)
    const progress: [number, number][] = []
    expect(await rereadStale(payload, (done, known) => progress.push([done, known]))).toBe(1)
    expect(progress).toEqual([[1, 1]])
    expect(await records.reading(id)).toBeDefined()
    expect(await records.figures(id)).toEqual(before)
  })

  it('lets other work in between two documents', async () => {
    for (let number = 0; number < 3; number += 1) {
      const { id } = await records.article([phuTho])
      await loseReading(id)
    }
    let turns = 0
    const other = setInterval(() => (turns += 1))
    const turnsAt: number[] = []
    await rereadStale(payload, () => turnsAt.push(turns))
    clearInterval(other)
    expect(new Set(turnsAt).size).toBe(3)
  })

  it('has nothing to do where all is current', async () => {
    await records.article([phuTho])
    expect(await rereadStale(payload)).toBe(0)
  })

  it('reads a text that was written by somebody who was killed', async () => {
    const { id } = await records.article([phuTho])
    await writeUnread(id, laoCai)
    expect(await rereadStale(payload)).toBe(1)
    expect(quotes(await records.figures(id))).toEqual(['120 lao động'])
    const { places } = await payload.findByID({ collection: 'articles', id, depth: 1 })
    expect(places).toMatchObject([{ slug: 'lao-cai' }])
  })

  it('leaves the draft over a published document alone', async () => {
    const { id } = await records.article([phuTho])
    const draft = { title: 'Bản nháp chưa đăng', body: bodyOfText([laoCai]) }
    await payload.update({ collection: 'articles', id, draft: true, data: draft })
    await loseReading(id)
    await payload.db.updateOne({ collection: 'articles', id, data: { places: [] } })
    expect(await rereadStale(payload)).toBe(1)
    const find = (ofDraft: boolean) =>
      payload.findByID({ collection: 'articles', id, draft: ofDraft, depth: 0 })
    expect(await find(false)).toMatchObject({ text: phuTho, _status: 'published' })
    expect((await find(false)).places).toHaveLength(1)
    expect(await find(true)).toMatchObject({ text: laoCai, title: draft.title, _status: 'draft' })
  })

  it('hides the figures of a document that went to the trash of somebody who was killed', async () => {
    const { id } = await records.article([phuTho])
    const now = new Date().toISOString()
    const data = { deletedAt: now, updatedAt: now }
    await payload.db.updateOne({ collection: 'articles', id, data })
    await rereadStale(payload)
    expect(await records.figures(id)).toMatchObject([{ audience: { published: false } }])
  })

  it('leaves what another extractor had read to an analyst', async () => {
    const { id } = await records.article([phuTho])
    await readByVersion(id, '0')
    await payload.db.deleteMany({ collection: 'figures', where: {} })
    expect(await rereadStale(payload)).toBe(0)
    expect((await records.reading(id))?.extractorVersion).toBe('0')
  })

  it('reads by the present extractor what was saved anew', async () => {
    const { id } = await records.article([phuTho])
    await readByVersion(id, '0')
    await records.change(id, { summary: 'Tóm tắt mới' })
    expect((await records.reading(id))?.extractorVersion).not.toBe('0')
  })

  it('leaves a published text to an analyst while its draft is typed', async () => {
    const { id } = await records.article([phuTho])
    await readByVersion(id, '0')
    const draft = { title: 'Đang gõ', body: bodyOfText([laoCai]) }
    await payload.update({ collection: 'articles', id, draft: true, data: draft })
    expect((await records.reading(id))?.extractorVersion).toBe('0')
    await payload.delete({ collection: 'articles', id })
  })

  it('reads what an approved run has left behind', async () => {
    const { id } = await records.article([phuTho])
    await readByVersion(id, '0')
    const { id: run } = await createRun(payload, EXTRACTOR_VERSION, 'x', 1)
    await payload.db.updateOne({ collection: 'rereadings', id: run, data: { state: 'dismissed' } })
    expect(await rereadStale(payload)).toBe(0)
    await payload.db.updateOne({ collection: 'rereadings', id: run, data: { state: 'applied' } })
    expect(await rereadStale(payload)).toBeGreaterThanOrEqual(1)
    expect((await records.reading(id))?.extractorVersion).toBe(EXTRACTOR_VERSION)
  })

  it('makes each figure once beside another process that does the same', async () => {
    const { id } = await records.article([])
    await writeUnread(id, `${phuTho}\n${laoCai}`)
    await Promise.all([rereadStale(payload), rereadStale(payload), rereadStale(payload)])
    expect(quotes(await records.figures(id))).toEqual(['25 cơ sở', '120 lao động'])
  })

  it('names a document that fails, goes on, and tries it again', async () => {
    const broken = await records.article([phuTho], { title: 'Bài làm hỏng việc' })
    const fine = await records.article([phuTho])
    await loseReading(broken.id)
    await loseReading(fine.id)
    const [brokenTime, fineTime] = ['2999-01-01T00:00:00.000Z', '2999-01-02T00:00:00.000Z']
    await payload.db.updateOne({
      collection: 'articles',
      id: broken.id,
      data: { updatedAt: brokenTime },
    })
    await payload.db.updateOne({
      collection: 'articles',
      id: fine.id,
      data: { updatedAt: fineTime },
    })
    const logged = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const find = payload.find.bind(payload)
    const failing = vi.spyOn(payload, 'find').mockImplementation(async (options) => {
      const where = JSON.stringify(options.where ?? {})
      if (options.collection === 'figures' && where.includes(broken.id)) throw new Error('hỏng')
      return find(options) as never
    })
    await rereadStale(payload)
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ msg: expect.stringContaining('«Bài làm hỏng việc»') }),
    )
    expect(await records.reading(fine.id)).toBeDefined()
    failing.mockRestore()
    logged.mockRestore()
    await rereadStale(payload)
    expect(await records.reading(broken.id)).toBeDefined()
  })
})
