import config from '@payload-config'
import { getPayload } from 'payload'
import { describeFailure } from './describeFailure.ts'
import { showStep } from './showStep.ts'
import { migrateDatabase } from '../database/migrate.ts'
import { readEnvironment } from '../environment.ts'
import { startClock } from '../jobs/clock.ts'
import { prepareArchive } from '../jobs/prepareArchive.ts'

/**
 * Opens the archive of a server process: connects, brings it up to date, starts the clock. A failure
 * ends the process with one line that says what to do.
 */
export async function openArchive(): Promise<void> {
  try {
    const payload = await getPayload({ config, cron: true })
    // In production the adapter has done this when it connected.
    if (process.env.NODE_ENV !== 'production') await migrateDatabase(payload)
    await prepareArchive(payload, readEnvironment(process.env).sampleData, showStep)
    startClock(payload)
  } catch (error) {
    console.error(describeFailure(error))
    process.exit(1)
  }
}
