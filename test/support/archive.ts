import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

/** An empty archive of its own for one test file. */
export interface TestArchive {
  readonly payload: Payload
  /** The data folder, for tests that look at or damage its files. */
  readonly dataDir: string
  readonly close: () => Promise<void>
}

/**
 * Opens an empty archive on the database that `TEST_DATABASE` names: a SQLite file in a new folder, or
 * a new database on the server of `TEST_MONGODB_URL`. Call it once in a test file, before anything
 * imports the config.
 */
export async function openArchive(): Promise<TestArchive> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kho-'))
  process.env['DATA_DIR'] = dataDir
  process.env['MEDIA_DIR'] = join(dataDir, 'media')
  process.env['PAYLOAD_SECRET'] = randomBytes(16).toString('hex')
  if (process.env['TEST_DATABASE'] === 'mongodb') {
    const server = process.env['TEST_MONGODB_URL']
    if (!server) throw new Error('TEST_MONGODB_URL is not set')
    const url = new URL(server)
    url.pathname = `/kho-${randomBytes(6).toString('hex')}`
    process.env['DATABASE_URL'] = url.href
    process.env['DATABASE_SERVER'] = process.env['TEST_MONGODB_SERVER'] ?? 'mongodb'
  } else {
    delete process.env['DATABASE_URL']
  }
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { migrateDatabase } = await import('../../src/database/migrate.ts')
  const payload = await getPayload({ config })
  // What is refused on purpose would fill the report with stacks.
  payload.logger.level = 'silent'
  await migrateDatabase(payload)
  return {
    payload,
    dataDir,
    close: async () => {
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
