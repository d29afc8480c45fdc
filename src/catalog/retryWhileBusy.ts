import { setTimeout as sleep } from 'node:timers/promises'
import { isBusy } from './sqliteError.ts'

/** How often a taken lock is tried again, in milliseconds. */
const pause = 20

/**
 * Does what needs a lock of SQLite, trying again while another process has it; in between, this process
 * goes on with other work.
 * @throws the busy error after `patience` milliseconds
 */
export async function retryWhileBusy<T>(work: () => T, patience: number): Promise<T> {
  const until = Date.now() + patience
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
    }
    await sleep(pause)
  }
}
