import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { continueRereading } from '../../../src/knowledge/reread/continueRereading.ts'
import { decideRun } from '../../../src/knowledge/reread/decideRun.ts'
import { finishedRuns, latestRun } from '../../../src/knowledge/reread/rereadingRows.ts'
import { startRun } from '../../../src/knowledge/reread/startRun.ts'
import { rereadStale } from '../../../src/knowledge/rereadStale.ts'
import { openRereadArchive, phuTho, phuThoFigures } from '../support/rereadArchive.ts'
import { quotes } from '../support/records.ts'

let archive: Awaited<ReturnType<typeof openRereadArchive>>

beforeAll(async () => {
  archive = await openRereadArchive()
})
afterAll(() => archive.close())
beforeEach(() => archive.empty())
afterEach(() => vi.restoreAllMocks())

describe('a new version of the extractor', () => {
  it('is reported: what would be gained, lost and changed, and nothing is written', async () => {
    const id = await archive.readOtherwise()
    const before = await archive.records.figures(id)
    expect(await continueRereading(archive.payload)).toBe('rest')
    const run = await archive.latest()
    expect(run).toMatchObject({
      state: 'reported',
      extractorVersion: EXTRACTOR_VERSION,
      done: 1,
      of: 1,
      counts: { gained: 1, lost: 1, changed: 1, kept: 0, documents: 1, failed: 0 },
    })
    expect(run.counts.fields).toEqual({ value: 1 })
    expect(Object.values(run.counts.rules)).toHaveLength(1)
    const [gained, lost, changed] = run.examples
    expect(gained).toMatchObject({
      kind: 'gained',
      figure: null,
      before: null,
      after: { quote: '25 cơ sở', value: 25, sentence: phuTho, places: ['Phú Thọ'] },
      document: { collection: 'articles', id },
    })
    expect(lost).toMatchObject({ kind: 'lost', before: { quote: 'Năm 2016' }, after: null })
    expect(changed).toMatchObject({
      kind: 'changed',
      fields: ['value'],
      before: { value: 4 },
      after: { value: 40, period: 'năm 2016' },
    })
    expect(await archive.records.figures(id)).toEqual(before)
    expect(await archive.isReadAnew(id)).toBe(false)
  })

  it('makes no stub of what it would cite until it is applied', async () => {
    const { id } = await archive.records.article(['Theo Quyết định số 77/2031/QĐ-TTg.'])
    const stub = await archive.records.decision('77/2031/QĐ-TTg')
    await archive.payload.db.updateOne({ collection: 'articles', id, data: { cites: [] } })
    await archive.payload.db.deleteMany({
      collection: 'decisions',
      where: { id: { equals: stub?.id } },
    })
    await archive.older.version(id)
    await continueRereading(archive.payload)
    expect(await archive.latest()).toMatchObject({
      state: 'reported',
      counts: { links: 1, documents: 1 },
    })
    expect(await archive.records.decision('77/2031/QĐ-TTg')).toBeUndefined()
    await archive.approve()
    await continueRereading(archive.payload)
    expect(await archive.records.decision('77/2031/QĐ-TTg')).toBeDefined()
  })

  it('changes figures once an analyst approved, and only then', async () => {
    const id = await archive.readOtherwise()
    await continueRereading(archive.payload)
    expect(await rereadStale(archive.payload)).toBe(0)
    expect(await archive.approve()).toMatchObject({ refusal: null, run: { state: 'applying' } })
    expect(await continueRereading(archive.payload)).toBe('rest')
    expect(await archive.latest()).toMatchObject({
      state: 'applied',
      done: 1,
      of: 1,
      decidedBy: { id: archive.people.analyst.id },
      finishedAt: expect.any(String),
    })
    const figures = await archive.records.figures(id)
    expect(quotes(figures)).toEqual(phuThoFigures)
    expect(figures.map(({ value }) => value)).toEqual([25, 40])
    expect(await archive.isReadAnew(id)).toBe(true)
    await continueRereading(archive.payload)
    expect(await finishedRuns(archive.payload)).toHaveLength(1)
  })

  it('is history of the figures it changes', async () => {
    const id = await archive.readOtherwise()
    const [changed] = (await archive.records.figures(id)).filter(({ value }) => value === 4)
    await continueRereading(archive.payload)
    await archive.approve()
    await continueRereading(archive.payload)
    const where = { figure: { equals: changed?.id } }
    const { docs } = await archive.payload.find({ collection: 'figure-history', where })
    expect(docs).toMatchObject([{ action: 'reread', before: { value: 4 }, after: { value: 40 } }])
    expect(docs[0]?.by ?? null).toBeNull()
  })

  it('is noted for the catalog, document by document', async () => {
    const id = await archive.readOtherwise()
    await continueRereading(archive.payload)
    await archive.approve()
    await archive.payload.db.deleteMany({ collection: 'changes', where: {} })
    await continueRereading(archive.payload)
    const { docs } = await archive.payload.find({ collection: 'changes', pagination: false })
    expect(docs.map((change) => change.record)).toContain(id)
  })

  it('is applied without anybody where it changes nothing', async () => {
    const { id } = await archive.records.article([phuTho])
    await archive.older.version(id)
    expect(await continueRereading(archive.payload)).toBe('rest')
    expect(await archive.latest()).toMatchObject({
      state: 'applied',
      decidedBy: null,
      decidedAt: null,
    })
    expect(await archive.isReadAnew(id)).toBe(true)
  })

  it('is no reason to report an archive that it has read itself', async () => {
    await archive.records.article([phuTho])
    expect(await continueRereading(archive.payload)).toBe('rest')
    expect(await latestRun(archive.payload)).toBeNull()
  })

  it('stays away once it was dismissed, but a person may ask again', async () => {
    const id = await archive.readOtherwise()
    await continueRereading(archive.payload)
    const { id: run, updatedAt } = await archive.latest()
    await decideRun(archive.payload, run, 'dismiss', updatedAt, archive.people.analyst.id)
    await continueRereading(archive.payload)
    await rereadStale(archive.payload)
    expect(await archive.latest()).toMatchObject({ id: run, state: 'dismissed' })
    expect(quotes(await archive.records.figures(id))).toContain('Năm 2016')
    expect(await startRun(archive.payload)).toMatchObject({ state: 'comparing' })
    expect(await startRun(archive.payload)).toBeNull()
    await continueRereading(archive.payload)
    expect(await archive.latest()).toMatchObject({ state: 'reported', counts: { gained: 1 } })
  })

  it('reads a document that is edited meanwhile', async () => {
    const id = await archive.readOtherwise()
    await continueRereading(archive.payload)
    await archive.records.change(id, { summary: 'Sửa tóm tắt' })
    expect(quotes(await archive.records.figures(id))).toEqual(phuThoFigures)
  })
})

describe('what people said', () => {
  it('is kept, and the report tells what the machine reads otherwise', async () => {
    const { id } = await archive.records.article([phuTho])
    const [first, second] = await archive.records.figures(id)
    if (!first || !second) throw new Error('the text has two figures')
    const req = await archive.people.as(archive.people.analyst)
    const correct = { collection: 'figures', id: first.id, data: { value: 26 }, req } as const
    await archive.payload.update({ ...correct, overrideAccess: false })
    await archive.older.misread({ ...first, value: 26 }, 26)
    await archive.payload.update({
      ...correct,
      id: second.id,
      data: { review: { state: 'rejected' } },
    })
    await archive.payload.db.updateOne({
      collection: 'figures',
      id: second.id,
      data: { quote: '41 người', sentence: 'Một câu không còn nữa, 41 người.' },
    })
    await archive.older.version(id)
    await continueRereading(archive.payload)
    expect(await archive.latest()).toMatchObject({
      counts: { reviewed: 2, differs: 1, orphaned: 1, gained: 1, lost: 0, changed: 0 },
      examples: [
        { kind: 'gained', after: { quote: '40 người' } },
        { kind: 'orphaned', figure: second.id, before: { quote: '41 người' } },
        { kind: 'differs', figure: first.id, before: { value: 26 }, after: { value: 25 } },
      ],
    })
    await archive.approve()
    await continueRereading(archive.payload)
    const figures = await archive.records.figures(id)
    expect(figures.find((one) => one.id === first.id)).toMatchObject({
      value: 26,
      review: { state: 'corrected' },
      extracted: { value: 25 },
    })
    expect(figures.find((one) => one.id === second.id)).toMatchObject({
      orphaned: true,
      review: { state: 'rejected' },
    })
  })
})

describe('two analysts', () => {
  it('cannot both decide', async () => {
    await archive.readOtherwise()
    await continueRereading(archive.payload)
    const { id, updatedAt } = await archive.latest()
    const verdicts = await Promise.all([
      decideRun(archive.payload, id, 'approve', updatedAt, archive.people.analyst.id),
      decideRun(archive.payload, id, 'dismiss', updatedAt, archive.people.admin.id),
    ])
    expect(verdicts.filter(({ refusal }) => refusal === null)).toHaveLength(1)
    expect(await archive.approve()).toMatchObject({ refusal: 'notWaiting' })
  })

  it('decide only what they have seen', async () => {
    await archive.readOtherwise()
    await continueRereading(archive.payload)
    const { id } = await archive.latest()
    const seen = '2020-01-01T00:00:00.000Z'
    expect(await decideRun(archive.payload, id, 'approve', seen, null)).toMatchObject({
      refusal: 'notSeen',
    })
    expect(await decideRun(archive.payload, 'không có', 'approve', seen, null)).toEqual({
      run: null,
      refusal: 'missing',
    })
  })
})

describe('a document that cannot be read', () => {
  it('is counted, the others are done, and the clock goes on trying', async () => {
    const broken = await archive.readOtherwise()
    const fine = await archive.readOtherwise()
    const find = archive.payload.find.bind(archive.payload)
    const failing = () =>
      vi.spyOn(archive.payload, 'find').mockImplementation(async (options) => {
        const where = JSON.stringify(options.where ?? {})
        if (options.collection === 'figures' && where.includes(broken)) throw new Error('hỏng')
        return find(options) as never
      })
    failing()
    await continueRereading(archive.payload)
    expect(await archive.latest()).toMatchObject({
      state: 'reported',
      counts: { failed: 1, gained: 1 },
    })
    await archive.approve()
    await continueRereading(archive.payload)
    expect(await archive.latest()).toMatchObject({ state: 'applied', counts: { failed: 1 } })
    expect(await archive.isReadAnew(fine)).toBe(true)
    expect(await archive.isReadAnew(broken)).toBe(false)
    vi.restoreAllMocks()
    await rereadStale(archive.payload)
    expect(quotes(await archive.records.figures(broken))).toEqual(phuThoFigures)
  })
})
