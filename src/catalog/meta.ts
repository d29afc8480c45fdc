import type { DatabaseSync } from 'node:sqlite'
import type { LoggedChange } from './changeLog.ts'

/** How far a catalog has followed the archive's changes. */
export interface Position {
  /** Id of the newest change that was taken over; while the archive has it, the catalog belongs to it. */
  readonly cursor: string
  /** When that change was written, in ISO 8601. */
  readonly cursorAt: string
  /** When the last thorough look for changes began, in milliseconds. */
  readonly lookedAt: number
}

/** Reads the position a catalog file keeps of itself. */
export function readPosition(db: DatabaseSync): Position {
  const rows = db.prepare('SELECT key, value FROM meta').all()
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  return {
    cursor: String(values.get('cursor')),
    cursorAt: String(values.get('cursorAt')),
    lookedAt: Number(values.get('lookedAt')),
  }
}

/** Keeps a value under a name that `readPosition` or the opening of the file looks for. */
export function writeMeta(
  db: DatabaseSync,
  values: Partial<Position> & { readonly schemaVersion?: number },
): void {
  const put = db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)')
  for (const [key, value] of Object.entries(values)) put.run(key, String(value))
}

/** Notes changes as taken over; the newest becomes the cursor. */
export function markApplied(db: DatabaseSync, changes: readonly LoggedChange[]): void {
  const mark = db.prepare('INSERT OR REPLACE INTO applied VALUES (?, ?)')
  for (const { id, createdAt } of changes) mark.run(id, createdAt)
  const newest = changes.at(-1)
  if (newest && newest.createdAt >= readPosition(db).cursorAt) {
    writeMeta(db, { cursor: newest.id, cursorAt: newest.createdAt })
  }
}
