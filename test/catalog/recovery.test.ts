import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepCatalog } from '../../src/catalog/keepCatalog.ts'
import type { Catalog } from '../../src/catalog/model.ts'
import { catalogFileName, openCatalog } from '../../src/catalog/openCatalog.ts'
import { searchDocuments } from '../../src/catalog/searchDocuments.ts'
import type { Change } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { publish } from './support/records.ts'
import { startProcess } from './support/startProcess.ts'

let archive: TestArchive
let catalog: Catalog
let file: string

const documents = 60

beforeAll(async () => {
  archive = await openArchive()
  catalog = openCatalog(archive.payload)
  file = join(archive.dataDir, catalogFileName)
  for (let n = 0; n < documents; n++) {
    await publish(archive.payload, {
      title: `Bài số ${n}`,
      body: `Nghề chạm khắc đá. ${randomBytes(1500).toString('base64')}`,
    })
  }
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

const query = { text: 'cham khac', audience: 'public' } as const

async function total(): Promise<number> {
  return (await catalog.search(query)).total
}

/** What a process finds that opens the file only now, and whether it finds the file whole. */
async function lookAfresh(): Promise<{ total: number; whole: boolean }> {
  const keeper = keepCatalog(archive.payload, file)
  const { total: found } = await keeper.answer((db) => searchDocuments(db, query))
  const check = await keeper.answer((db) => db.prepare('PRAGMA integrity_check').get())
  keeper.close()
  return { total: found, whole: check?.['integrity_check'] === 'ok' }
}

const asBefore = { total: documents, whole: true }

/** The log is moved into the file first, so that what is done to the file is done to all of it. */
function emptyLog(): void {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

beforeEach(async () => {
  await total()
  emptyLog()
  await total()
})

const damages: readonly [string, () => void][] = [
  ['deleted', () => rmSync(file)],
  [
    'deleted with its logs',
    () => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true })),
  ],
  [
    'overwritten with something else',
    () => writeFileSync(file, 'Đây không phải là cơ sở dữ liệu. '.repeat(5000)),
  ],
  ['emptied', () => truncateSync(file)],
  ['cut in half', () => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096)],
  [
    'damaged in the middle',
    () => {
      const descriptor = openSync(file, 'r+')
      const size = statSync(file).size
      writeSync(descriptor, randomBytes(size / 2), 0, size / 2, 8192)
      closeSync(descriptor)
    },
  ],
  [
    'replaced by another database',
    () => {
      rmSync(file)
      const other = new DatabaseSync(file)
      other.exec('CREATE TABLE meta (key, value)')
      other.close()
    },
  ],
  ['relieved of its log', () => rmSync(`${file}-wal`)],
]

describe('a catalog file that is', () => {
  it.each(damages)('%s while it is in use is replaced', async (_, damage) => {
    damage()
    expect(await total()).toBe(documents)
    await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true)
    expect(await lookAfresh()).toEqual(asBefore)
    await publish(archive.payload, { title: 'Sau sự cố', body: 'Đã hồi phục.' })
    const { hits } = await catalog.search({ text: 'hồi phục', audience: 'public' })
    expect(hits).not.toEqual([])
    await archive.payload.delete({ collection: 'articles', id: hits[0]?.id ?? '' })
  })

  it.each(damages)('%s is replaced by whoever opens it next', async (_, damage) => {
    damage()
    expect(await lookAfresh()).toEqual(asBefore)
    expect(await total()).toBe(documents)
  })

  it('of another schema version is built anew', async () => {
    const db = new DatabaseSync(file)
    db.exec(
      "UPDATE meta SET value = '0' WHERE key = 'schemaVersion'; DELETE FROM words WHERE rowid > 3",
    )
    db.close()
    expect(await lookAfresh()).toEqual(asBefore)
    expect(await total()).toBe(documents)
  })

  it('of another archive is built anew', async () => {
    const db = new DatabaseSync(file)
    db.exec(
      "UPDATE meta SET value = 'of-another-archive' WHERE key = 'cursor'; DELETE FROM words WHERE rowid > 3",
    )
    db.close()
    expect(await lookAfresh()).toEqual(asBefore)
  })

  it('damaged where only a query meets it is built anew', async () => {
    const db = new DatabaseSync(file)
    db.enableDefensive(false)
    db.exec('UPDATE words_data SET block = randomblob(length(block)) WHERE id > 10')
    db.close()
    expect(await total()).toBe(documents)
  })
})

describe('a rebuild', () => {
  it('lets queries be answered meanwhile, and takes over what is written meanwhile', async () => {
    const building = catalog.rebuild()
    const article = await publish(archive.payload, { title: 'Giữa chừng', body: 'Viết xen kẽ.' })
    expect(await total()).toBe(documents)
    await building
    const { hits } = await catalog.search({ text: 'xen kẽ', audience: 'public' })
    expect(hits.map(({ id }) => id)).toEqual([article.id])
    await archive.payload.delete({ collection: 'articles', id: article.id })
  })

  it('shows how far it is', async () => {
    const seen: number[] = []
    await catalog.rebuild((done, of) => seen.push(done / of))
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  it('that is killed at any moment leaves a catalog that answers', async () => {
    for (const delay of [20, 150]) {
      const child = startProcess('rebuild')
      await new Promise((begun) => child.stdout?.once('data', begun))
      await sleep(delay)
      child.kill('SIGKILL')
      await new Promise((ended) => child.once('close', ended))
      expect(await total()).toBe(documents)
    }
    await catalog.rebuild()
    const left = readdirSync(archive.dataDir).filter((name) => /building|old/.test(name))
    expect(left).toEqual([])
  }, 180_000)

  it('is done once when several processes want it at once', async () => {
    rmSync(file)
    const before = new Date().toISOString()
    const found = await Promise.all([lookAfresh(), lookAfresh(), lookAfresh()])
    expect(found).toEqual([asBefore, asBefore, asBefore])
    const starts = await archive.payload.db.find<Change>({
      collection: 'changes',
      where: { of: { equals: 'catalog' }, createdAt: { greater_than_equal: before } },
      pagination: false,
      limit: 0,
    })
    expect(starts.docs).toHaveLength(1)
  })
})
