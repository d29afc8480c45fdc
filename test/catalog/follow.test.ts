import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepCatalog } from '../../src/catalog/keepCatalog.ts'
import { listIndicators } from '../../src/catalog/listIndicators.ts'
import type { Catalog } from '../../src/catalog/model.ts'
import { catalogFileName, openCatalog } from '../../src/catalog/openCatalog.ts'
import { pruneChanges } from '../../src/catalog/pruneChanges.ts'
import { searchDocuments } from '../../src/catalog/searchDocuments.ts'
import type { Change } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { publish } from './support/records.ts'
import { runProcess } from './support/startProcess.ts'

let archive: TestArchive
let catalog: Catalog

beforeAll(async () => {
  archive = await openArchive()
  catalog = openCatalog(archive.payload)
  await catalog.catchUp()
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

async function total(text: string): Promise<number> {
  return (await catalog.search({ text, audience: 'public' })).total
}

/** Asks again and again for so many milliseconds until a document with this text is found. */
async function appears(text: string, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; await sleep(50)) {
    if ((await total(text)) === 1) return true
  }
  return false
}

const changes = async () =>
  (await archive.payload.db.find<Change>({ collection: 'changes', pagination: false, limit: 0 }))
    .docs

/** Writes an article past all hooks, as if the process that wrote it had not told anybody yet. */
function writeSilently(title: string) {
  return archive.payload.db.create({
    collection: 'articles',
    data: { title, slug: title, text: title, visibility: 'public', _status: 'published' },
  }) as Promise<{ id: string }>
}

function tell(record: string, createdAt: Date) {
  return archive.payload.db.create({
    collection: 'changes',
    data: { of: 'articles', record, createdAt: createdAt.toISOString() },
  })
}

describe('the catalog', () => {
  it('knows at once what its own process wrote', async () => {
    for (const word of ['môtmột', 'haihai', 'baba']) {
      await publish(archive.payload, { title: word })
      expect(await total(word)).toBe(1)
    }
  })

  it('knows of a write that nobody of its process told of within a second', async () => {
    const { id } = await writeSilently('imlặng')
    await sleep(1100)
    expect(await total('imlặng')).toBe(0)
    await tell(id, new Date())
    expect(await appears('imlặng', 1000)).toBe(true)
  })

  it('follows another process, and the other one follows it', async () => {
    await publish(archive.payload, { title: 'nhàmình' })
    expect(await runProcess('publish-and-search', 'hàngxóm', 'nhàmình')).toBe('1')
    expect(await appears('hàngxóm', 1000)).toBe(true)
  })

  it('finds a change that was committed a minute after it was written', async () => {
    const { id } = await writeSilently('muộnmàng')
    await catalog.catchUp()
    await tell(id, new Date(Date.now() - 60_000))
    expect(await appears('muộnmàng', 20_000)).toBe(true)
  })

  it('goes on after a change from a clock that is ahead', async () => {
    const ahead = await writeSilently('tươnglai')
    await tell(ahead.id, new Date(Date.now() + 3_600_000))
    expect(await appears('tươnglai', 1000)).toBe(true)
    const after = await writeSilently('hiệntại')
    await tell(after.id, new Date())
    expect(await appears('hiệntại', 1000)).toBe(true)
  })

  it('says how far it lags behind', async () => {
    await catalog.catchUp()
    const before = await catalog.status()
    expect(before.lagChanges).toBe(0)
    const { id } = await writeSilently('chưabiết')
    await tell(id, new Date())
    const path = join(archive.dataDir, catalogFileName)
    const other = keepCatalog(archive.payload, path)
    expect(await other.countPending()).toBe(1)
    other.close()
    await catalog.catchUp()
    expect(await catalog.status()).toEqual({ ...before, documents: before.documents + 1 })
  })

  it('takes over many changes', async () => {
    for (let n = 0; n < 450; n++) await tell((await writeSilently(`nhiều${n}x`)).id, new Date())
    await catalog.catchUp()
    expect(await total('nhiều449x')).toBe(1)
    expect((await catalog.status()).lagChanges).toBe(0)
  })
})

describe('a catalog that is opened', () => {
  it('knows the indicators that were put into the archive without a word', async () => {
    await archive.payload.db.create({
      collection: 'indicators',
      data: { code: 'test.silent', name: { vi: 'Âm thầm' }, unit: 'person', aggregate: 'sum' },
    })
    const opened = keepCatalog(archive.payload, join(archive.dataDir, catalogFileName))
    const codes = await opened.answer((db) => listIndicators(db, 'public').map(({ code }) => code))
    expect(codes).toContain('test.silent')
    opened.close()
  })
})

describe('pruning', () => {
  it('keeps what is young, and the newest however old', async () => {
    const old = new Date(Date.now() - 10 * 86_400_000)
    await tell('long-ago', old)
    await pruneChanges(archive.payload, 7)
    const left = await changes()
    expect(left.some(({ record }) => record === 'long-ago')).toBe(false)
    expect(left.length).toBeGreaterThan(400)
    await pruneChanges(archive.payload, -1)
    expect(await changes()).toHaveLength(1)
    expect(await total('haihai')).toBe(1)
  })

  it('makes a catalog that was away longer build itself anew', async () => {
    const missed = await writeSilently('vắngmặt')
    await tell(missed.id, new Date(Date.now() + 7_200_000))
    const latest = await writeSilently('mớinhất')
    await tell(latest.id, new Date(Date.now() + 7_300_000))
    await pruneChanges(archive.payload, -1)
    expect(await changes()).toHaveLength(1)
    const back = keepCatalog(archive.payload, join(archive.dataDir, catalogFileName))
    const found = await back.answer((db) =>
      searchDocuments(db, { text: 'vắngmặt', audience: 'public' }),
    )
    expect(found.total).toBe(1)
    back.close()
  })
})
