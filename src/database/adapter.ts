import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseServer, Environment } from '../environment.ts'
import { migrations } from './migrations/index.ts'
import { withWholeRecords } from './wholeRecords.ts'
import { withWholeMigrations } from './withWholeMigrations.ts'

/**
 * FerretDB 1 has no `$lookup` pipelines, no transactions and ignores index hints; the other sets are
 * Payload's own.
 */
const compatibility: Record<DatabaseServer, object> = {
  mongodb: {},
  ferretdb: {
    transactionOptions: false,
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
    disableIndexHints: true,
  },
  documentdb: compatibilityOptions.documentdb,
  cosmosdb: compatibilityOptions.cosmosdb,
}

/** How long a SQLite writer waits for another one, in milliseconds. */
const busyTimeout = 5000

/**
 * The database a `DATABASE_URL` means: SQLite for `file:`, MongoDB for `mongodb:`. Nothing outside
 * this folder knows which one runs.
 */
export function databaseAdapter({ databaseUrl, databaseServer }: Environment) {
  if (!databaseUrl.startsWith('file:')) {
    const adapter = mongooseAdapter({
      url: databaseUrl,
      // Before the first write: what is to be unique is only while the index stands.
      ensureIndexes: true,
      ...compatibility[databaseServer],
    })
    return databaseServer === 'ferretdb' ? withWholeRecords(adapter) : adapter
  }
  return withWholeMigrations(
    sqliteAdapter({
      client: { url: databaseUrl },
      idType: 'uuid',
      wal: true,
      busyTimeout,
      // Schema changes go through migrations only: push would delete what it does not know.
      push: false,
      migrationDir: resolve(dirname(fileURLToPath(import.meta.url)), 'migrations'),
      prodMigrations: migrations,
    }),
  )
}
