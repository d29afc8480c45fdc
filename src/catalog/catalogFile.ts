import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { schemaVersion } from './schema.ts'
import { isBusy, isSqliteError } from './sqliteError.ts'

/** An open catalog that was whole when it was opened. */
export interface CatalogFile {
  readonly path: string
  readonly db: DatabaseSync
  /** What the file looked like after this process last touched it. */
  stamp: string | null
}

/** How long a statement waits for a lock before it is reported as taken, in milliseconds. */
const lockTimeout = 50

/** Identity, size and time of the file, identity of its write-ahead log; null when it is missing. */
function stampOf(path: string): string | null {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false })
  const log = statSync(`${path}-wal`, { bigint: true, throwIfNoEntry: false })
  return file ? [file.dev, file.ino, file.size, file.mtimeNs, log?.ino].join(' ') : null
}

/** The state of the file behind an open catalog: as this process left it, changed by others, or gone. */
export function fileState({ path, stamp }: CatalogFile): 'same' | 'changed' | 'missing' {
  const now = stampOf(path)
  if (now === null) return 'missing'
  return now === stamp ? 'same' : 'changed'
}

/** Commits; what this does to the file (the log may be moved into it) counts as no foreign change. */
export function commit(file: CatalogFile): void {
  const untouched = fileState(file) === 'same'
  file.db.exec('COMMIT')
  if (untouched) file.stamp = stampOf(file.path)
}

function isWhole(db: DatabaseSync): boolean {
  const version = db.prepare("SELECT value FROM meta WHERE key = 'schemaVersion'").get()
  if (version?.['value'] !== String(schemaVersion)) return false
  // Loads the module behind the full-text index, which has tables of its own.
  db.prepare("SELECT rowid FROM words WHERE words MATCH 'a' LIMIT 1").get()
  // Table by table: over the whole file SQLite also reads through the full-text index, which takes ten
  // times as long; what is wrong inside it is reported by the queries that meet it.
  const stored = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")
  return stored
    .all()
    .every(
      ({ name }) =>
        db.prepare(`PRAGMA quick_check(${String(name)})`).get()?.['quick_check'] === 'ok',
    )
}

/**
 * Opens a catalog that is there and whole; null when it is missing, damaged or of another schema version.
 * @throws SQLite's busy error while another process has it locked
 */
export function openCatalogFile(path: string): CatalogFile | null {
  const url = pathToFileURL(path)
  url.searchParams.set('mode', 'rw')
  let db: DatabaseSync | undefined
  try {
    const before = statSync(path, { throwIfNoEntry: false })
    if (!before) return null
    db = new DatabaseSync(url, { timeout: lockTimeout })
    db.exec('PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000')
    if (isWhole(db)) {
      const stamp = stampOf(path)
      // Another process may have put a new file in this place between the two looks.
      if (stamp !== null && statSync(path).ino === before.ino) return { path, db, stamp }
    }
  } catch (error) {
    if (!isSqliteError(error) || isBusy(error)) {
      db?.close()
      throw error
    }
  }
  db?.close()
  return null
}
