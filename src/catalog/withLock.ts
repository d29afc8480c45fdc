import { DatabaseSync } from 'node:sqlite'
import { retryWhileBusy } from './retryWhileBusy.ts'
import { isBusy } from './sqliteError.ts'

/**
 * Does work that only one process may do at a time. The lock is SQLite's on an empty file beside
 * `path`: the system takes it back when its holder dies, however it dies.
 * @param onWait is told, once, when another process has the lock.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  onWait: () => void = () => undefined,
): Promise<T> {
  const lock = new DatabaseSync(`${path}.lock`, { timeout: 0 })
  const take = () => lock.exec('BEGIN EXCLUSIVE')
  try {
    try {
      take()
    } catch (error) {
      if (!isBusy(error)) throw error
      onWait()
      await retryWhileBusy(take, Infinity)
    }
    return await work()
  } finally {
    lock.close()
  }
}
