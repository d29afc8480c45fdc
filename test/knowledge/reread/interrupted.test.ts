import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { continueRereading } from '../../../src/knowledge/reread/continueRereading.ts'
import { takeLease } from '../../../src/knowledge/reread/lease.ts'
import type { RereadRun } from '../../../src/knowledge/reread/model.ts'
import { createRun, findRun } from '../../../src/knowledge/reread/rereadingRows.ts'
import { rereadStale } from '../../../src/knowledge/rereadStale.ts'
import { extractorFor } from '../../../src/knowledge/vocabulary/extractorFor.ts'
import { openRereadArchive, phuThoFigures } from '../support/rereadArchive.ts'
import { quotes } from '../support/records.ts'

let archive: Awaited<ReturnType<typeof openRereadArchive>>

beforeAll(async () => {
  archive = await openRereadArchive()
})
afterAll(() => archive.close())
beforeEach(() => archive.empty())
afterEach(() => vi.restoreAllMocks())

/** Continues until so many documents are done, then stops or is killed. */
async function continueUntil(done: number, how: 'stopped' | 'killed') {
  const abort = new AbortController()
  const onProgress = (run: RereadRun) => {
    if (run.done < done) return
    if (how === 'killed') throw new Error('kill -9')
    abort.abort()
  }
  return continueRereading(archive.payload, { signal: abort.signal, onProgress })
}

async function fiveDocuments(): Promise<string[]> {
  const ids: string[] = []
  for (let count = 0; count < 5; count += 1) ids.push(await archive.readOtherwise())
  return ids
}

async function addAlias(name: string): Promise<void> {
  const { payload } = archive
  const where = { slug: { equals: 'lao-cai' } }
  const { docs } = await payload.find({ collection: 'places', where, depth: 0 })
  for (const { id, aliases } of docs) {
    const data = { aliases: [...(aliases ?? []), name] }
    await payload.update({ collection: 'places', id, data })
  }
}

describe('a run that is cut off', () => {
  it.each(['stopped', 'killed'] as const)('(%s) gives the same report', async (how) => {
    await fiveDocuments()
    await continueRereading(archive.payload)
    const whole = await archive.latest()
    await archive.payload.db.deleteMany({ collection: 'rereadings', where: {} })
    for (const done of [1, 2, 3, 4]) await continueUntil(done, how).catch(() => undefined)
    expect(await archive.latest()).toMatchObject({ state: 'comparing' })
    await continueRereading(archive.payload)
    const { state, counts, examples, done, of } = await archive.latest()
    expect({ state, counts, done, of }).toEqual({
      state: 'reported',
      counts: whole.counts,
      done: 5,
      of: 5,
    })
    expect(examples).toEqual(whole.examples)
  })

  it.each(['stopped', 'killed'] as const)('(%s) is applied to the end', async (how) => {
    const ids = await fiveDocuments()
    await continueRereading(archive.payload)
    await archive.approve()
    for (const done of [1, 3]) await continueUntil(done, how).catch(() => undefined)
    expect(await archive.latest()).toMatchObject({ state: 'applying' })
    await continueRereading(archive.payload)
    expect(await archive.latest()).toMatchObject({
      state: 'applied',
      done: 5,
      counts: { failed: 0 },
    })
    for (const id of ids) {
      expect(quotes(await archive.records.figures(id))).toEqual(phuThoFigures)
    }
  })
})

describe('two processes', () => {
  it('do not run at once, and one that is dead does not hold up the other for long', async () => {
    await archive.readOtherwise()
    const both = [continueRereading(archive.payload), continueRereading(archive.payload)]
    expect(new Set(await Promise.all(both))).toEqual(new Set(['busy', 'rest']))
    await archive.payload.db.deleteMany({ collection: 'rereadings', where: {} })
    expect(await takeLease(archive.payload, 'rereading')).not.toBeNull()
    expect(await continueRereading(archive.payload)).toBe('busy')
    const later = Date.now() + 31_000
    vi.spyOn(Date, 'now').mockImplementation(() => later)
    expect(await continueRereading(archive.payload)).toBe('rest')
  })

  it('count no document twice when one of them had fallen asleep', async () => {
    for (let count = 0; count < 4; count += 1) await archive.readOtherwise()
    const others: Promise<unknown>[] = []
    const onProgress = () => {
      if (others.length > 0) return
      const leases = { collection: 'payload-kv', where: { key: { like: 'lease:' } } } as const
      const other = archive.payload.db.deleteMany(leases)
      others.push(Promise.resolve(other).then(() => continueRereading(archive.payload)))
    }
    await continueRereading(archive.payload, { onProgress })
    await Promise.all(others)
    expect(await archive.latest()).toMatchObject({
      state: 'reported',
      done: 4,
      counts: { gained: 4 },
    })
  })

  it('of different versions leave the run to the newer process', async () => {
    await archive.readOtherwise()
    const { id } = await createRun(archive.payload, '999', 'x', 1)
    await continueRereading(archive.payload)
    expect(await archive.latest()).toMatchObject({
      id,
      state: 'comparing',
      extractorVersion: '999',
    })
    await continueRereading(archive.payload, { since: new Date(Date.now() + 1000) })
    expect(await findRun(archive.payload, id)).toMatchObject({
      state: 'dismissed',
      decidedBy: null,
    })
    expect(await archive.latest()).toMatchObject({
      state: 'reported',
      extractorVersion: EXTRACTOR_VERSION,
    })
  })
})

describe('an edit of the vocabulary', () => {
  it('is used at once for what the present extractor read, not for what waits', async () => {
    const waiting = await archive.readOtherwise()
    const { id: fresh } = await archive.records.article(['Tỉnh Lào Cai có 120 lao động.'])
    await addAlias('Miền Mây')
    await rereadStale(archive.payload)
    const { vocabularyHash } = await extractorFor(archive.payload)
    expect((await archive.records.reading(fresh))?.vocabularyHash).toBe(vocabularyHash)
    expect((await archive.records.reading(waiting))?.vocabularyHash).not.toBe(vocabularyHash)
  })

  it('makes a report outdated, which is compared anew', async () => {
    await archive.readOtherwise()
    await continueRereading(archive.payload)
    const first = await archive.latest()
    await addAlias('Miền Gió')
    expect(await archive.approve()).toMatchObject({ refusal: 'outdated' })
    await continueRereading(archive.payload)
    const second = await archive.latest()
    expect(second).toMatchObject({
      id: first.id,
      state: 'reported',
      done: 1,
      counts: { gained: 1 },
    })
    expect(second.vocabularyHash).not.toBe(first.vocabularyHash)
    expect(await archive.approve()).toMatchObject({ refusal: null })
  })

  it('in the middle of comparing begins it anew', async () => {
    for (let count = 0; count < 3; count += 1) await archive.readOtherwise()
    const edits: Promise<void>[] = []
    await continueRereading(archive.payload, {
      onProgress: () => {
        if (edits.length === 0) edits.push(addAlias('Miền Mưa'))
      },
    })
    await Promise.all(edits)
    await continueRereading(archive.payload)
    const { vocabularyHash } = await extractorFor(archive.payload)
    expect(await archive.latest()).toMatchObject({
      state: 'reported',
      vocabularyHash,
      done: 3,
      counts: { gained: 3 },
    })
  })
})
