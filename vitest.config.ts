import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@payload-config': resolve(import.meta.dirname, 'payload.config.ts') }

/** The same suite on each database; which one runs is all that differs. */
function integration(database: 'sqlite' | 'mongodb') {
  return {
    resolve: { alias },
    test: {
      name: database,
      include: ['test/{collections,knowledge,catalog,ingest,jobs,database,reading}/**/*.test.ts'],
      env: { TEST_DATABASE: database },
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }
}

export default defineConfig({
  test: {
    // Two cores are two workers: databases and browsers wait more than they work.
    maxWorkers: '100%',
    projects: [
      // Pure code: files may share a worker, and with it one compiled vocabulary.
      {
        test: {
          name: 'extraction',
          include: ['test/extraction/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'rooms',
          include: ['test/{architecture,cli,site,admin}/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      integration('sqlite'),
      integration('mongodb'),
      {
        resolve: { alias },
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
