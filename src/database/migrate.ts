import type { Payload } from 'payload'
import { migrations } from './migrations/index.ts'

type Migrate = { migrate: (options: { migrations: typeof migrations }) => Promise<void> }

/**
 * Brings the schema of a SQLite database up to date; MongoDB has none. In production the adapter does
 * this by itself when it connects.
 */
export async function migrateDatabase({ db }: Payload): Promise<void> {
  if (db.name === 'sqlite') await (db as unknown as Migrate).migrate({ migrations })
}
