import type { Payload } from 'payload'
import { type CatalogFile, commit } from './catalogFile.ts'
import { refreshLedger } from './facts/refreshLedger.ts'
import { hasChange, type LoggedChange, longestDelay, readChanges } from './changeLog.ts'
import { everyRecord } from './everyRecord.ts'
import { markApplied, readPosition, writeMeta } from './meta.ts'
import { readBatch } from './readBatch.ts'
import { retryWhileBusy } from './retryWhileBusy.ts'
import { batchWriter } from './writeBatch.ts'

/** How late a change is usually readable, in milliseconds; each look goes back that far. */
const usualDelay = 2000

/** A thorough look, which finds changes that came as late as can be, is due after so many milliseconds. */
const thoroughEvery = 15_000

/** How long another process may hold the file before this one lets it do the work, in milliseconds. */
const patience = 2000

/** Changes taken over in one transaction. */
const changesAtOnce = 200

/** Thrown when the archive does not know the change the catalog stopped at. */
export class LostPosition extends Error {
  override name = 'LostPosition'
}

/** Follows the archive's changes into one open catalog file. */
export interface Follower {
  /**
   * Takes over what was written since the last look, in portions that each are whole.
   * @throws LostPosition when the catalog was away too long or belongs to another archive
   */
  readonly look: () => Promise<void>
  /** How many changes the archive has that the file has not. */
  readonly countPending: () => Promise<number>
}

/** Each record once. */
function recordsOf(changes: readonly LoggedChange[]): LoggedChange[] {
  return [...new Map(changes.map((change) => [`${change.of}:${change.record}`, change])).values()]
}

/** How far back a look must read after the last one; a clock may have been set back since. */
function since(lastLook: number, delay: number): number {
  return Math.min(lastLook, Date.now()) - delay
}

/** Prepares to follow the changes into a file that was just opened. */
export function followChanges(payload: Payload, file: CatalogFile): Follower {
  const { db } = file
  const write = batchWriter(db)
  const applied = db.prepare('SELECT 1 FROM applied WHERE id = ?')
  const forget = db.prepare('DELETE FROM applied WHERE createdAt < ?')
  let lookedAt = 0
  let lookedThoroughlyAt = 0

  const pending = (changes: readonly LoggedChange[]) =>
    changes.filter(({ id }) => applied.get(id) === undefined)

  /**
   * Records are read while the file is locked: what this process writes is never older than what another
   * one wrote before.
   */
  async function inTransaction(work: () => Promise<void> | void): Promise<void> {
    await retryWhileBusy(() => db.exec('BEGIN IMMEDIATE'), patience)
    try {
      await work()
      commit(file)
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  async function takeOver(changes: readonly LoggedChange[]): Promise<void> {
    for (let from = 0; from < changes.length; from += changesAtOnce) {
      await inTransaction(async () => {
        const fresh = pending(changes.slice(from, from + changesAtOnce))
        write(await readBatch(payload, recordsOf(fresh)))
        while (!refreshLedger(db));
        markApplied(db, fresh)
      })
    }
  }

  /** The project's own places and indicators are put into the archive without a change for each. */
  async function takeOverReferences(): Promise<void> {
    await inTransaction(async () => {
      write(await readBatch(payload, await everyRecord(payload, ['places', 'indicators'])))
    })
  }

  async function lookThoroughly(): Promise<void> {
    const position = readPosition(db)
    if (!(await hasChange(payload, position.cursor))) throw new LostPosition()
    if (lookedThoroughlyAt === 0) await takeOverReferences()
    const start = Date.now()
    const last = Math.max(lookedThoroughlyAt, position.lookedAt)
    await takeOver(pending(await readChanges(payload, since(last, longestDelay))))
    await inTransaction(() => {
      writeMeta(db, { lookedAt: start })
      forget.run(new Date(start - 2 * longestDelay).toISOString())
    })
    lookedThoroughlyAt = start
    lookedAt = start
  }

  return {
    look: async () => {
      const start = Date.now()
      if (Math.abs(start - lookedThoroughlyAt) > thoroughEvery) return lookThoroughly()
      await takeOver(pending(await readChanges(payload, since(lookedAt, usualDelay))))
      lookedAt = start
    },
    countPending: async () => {
      const last = Math.max(lookedThoroughlyAt, readPosition(db).lookedAt)
      return pending(await readChanges(payload, since(last, longestDelay))).length
    },
  }
}
