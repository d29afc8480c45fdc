import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as otherWork } from 'node:timers/promises'
import type { CollectionSlug, Payload } from 'payload'
import { withLock } from './withLock.ts'
import { logChange, longestDelay, readChanges } from './changeLog.ts'
import { everyRecord } from './everyRecord.ts'
import { markApplied, writeMeta } from './meta.ts'
import { refreshLedger } from './facts/refreshLedger.ts'
import { readBatch } from './readBatch.ts'
import { schemaVersion, tables } from './schema.ts'
import { batchWriter } from './writeBatch.ts'

/** Told how many of the records have been taken over. */
export type ShowProgress = (done: number, of: number) => void

/** Everything the catalog is made of; figures come with their documents. */
const sources: readonly CollectionSlug[] = [
  ...([
    'places',
    'indicators',
    'settlements',
    'decisions',
    'articles',
    'conference-reports',
  ] as const),
]

/** Records read and written at once; few enough that other work of the process is not held up. */
const batchSize = 200

/** Pages of the full-text index merged at once at the end. */
const mergePages = 500

/** Works out the facts of all that was read, in portions. */
async function fillLedger(db: DatabaseSync): Promise<void> {
  for (let isDone = false; !isDone;) {
    db.exec('BEGIN')
    isDone = refreshLedger(db)
    db.exec('COMMIT')
    await otherWork()
  }
}

/** Merges the index's segments step by step, which makes every later search faster. */
async function mergeIndex(db: DatabaseSync): Promise<void> {
  const step = db.prepare("INSERT INTO words (words, rank) VALUES ('merge', ?)")
  const written = () => Number(db.prepare('SELECT total_changes() AS n').get()?.['n'])
  // A negative number begins to merge all segments, positive ones go on (FTS5, section 6.8).
  step.run(-mergePages)
  for (let before = -Infinity; written() - before >= 2;) {
    await otherWork()
    before = written()
    step.run(mergePages)
  }
}

async function fill(db: DatabaseSync, payload: Payload, show: ShowProgress): Promise<void> {
  // Nobody else opens this file, and after a crash it is made anew: no journal, no waiting for the disk.
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
  db.exec(tables)
  const lookedAt = Date.now()
  // The cursor stands before everything that is read now: what is written meanwhile comes after it.
  const start = await logChange(payload, 'catalog', 'build')
  writeMeta(db, { schemaVersion, cursor: start.id, cursorAt: start.createdAt, lookedAt })
  markApplied(db, [...(await readChanges(payload, lookedAt - longestDelay)), start])

  const names = await everyRecord(payload, sources)
  const write = batchWriter(db)
  for (let done = 0; done < names.length; done += batchSize) {
    const batch = await readBatch(payload, names.slice(done, done + batchSize))
    db.exec('BEGIN')
    write(batch)
    db.exec('COMMIT')
    show(Math.min(done + batchSize, names.length), names.length)
    await otherWork()
  }
  await fillLedger(db)
  await mergeIndex(db)
  db.exec('PRAGMA journal_mode = WAL')
}

function removeWithLogs(path: string): void {
  for (const file of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) {
    rmSync(file, { force: true })
  }
}

/**
 * Puts the built file in the old one's place. The old one is moved away first: a log of its own must
 * never be found beside the new one. Processes that have the old one open keep reading it until they
 * see that it is gone.
 */
function swapIn(built: string, path: string): void {
  const file = openSync(built, 'r+')
  fsyncSync(file)
  closeSync(file)
  if (existsSync(path)) renameSync(path, `${path}.old`)
  removeWithLogs(path)
  renameSync(built, path)
  removeWithLogs(`${path}.old`)
}

/**
 * Builds the catalog from the archive in a file beside `path` and swaps it in. Of several processes that
 * want this at once, one builds; the others wait and ask again whether it is still needed.
 */
export async function buildCatalog(
  payload: Payload,
  path: string,
  isNeeded: () => Promise<boolean>,
  show: ShowProgress = () => undefined,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await withLock(path, async () => {
    if (!(await isNeeded())) return
    const built = `${path}.building`
    removeWithLogs(built)
    const db = new DatabaseSync(built)
    try {
      await fill(db, payload, show)
    } finally {
      db.close()
    }
    swapIn(built, path)
  })
}
