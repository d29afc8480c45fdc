import { DatabaseSync } from 'node:sqlite'
import { retryWhileBusy } from './retryWhileBusy.ts'

/**
 * Does work that only one process may do at a time. The lock is SQLite's on an empty file: the system
 * takes it back when its holder dies, however it dies.
 */
export async function withBuildLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(`${path}.lock`, { timeout: 0 })
  try {
    await retryWhileBusy(() => lock.exec('BEGIN EXCLUSIVE'), Infinity)
    return await work()
  } finally {
    lock.close()
  }
}
