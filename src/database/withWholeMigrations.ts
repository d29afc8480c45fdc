import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type Adapter = ReturnType<typeof sqliteAdapter>

/**
 * Migrations all or none: a process killed at the first start would otherwise leave half the tables,
 * and every later start would stop at the first one that exists already. The write lock also makes a
 * second process that starts at the same time wait and find the work done.
 */
export function withWholeMigrations(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const migrate = database.migrate.bind(database)
      database.migrate = async (options) => {
        const { client } = database
        const { rows } = await client.execute('PRAGMA foreign_keys')
        // Inside a transaction the pragma does nothing, and rebuilding a table must not delete by it.
        await client.execute('PRAGMA foreign_keys = OFF')
        await client.execute('BEGIN IMMEDIATE')
        try {
          await migrate(options)
          await client.execute('COMMIT')
        } catch (error) {
          await client.execute('ROLLBACK')
          throw error
        } finally {
          await client.execute(`PRAGMA foreign_keys = ${Number(rows[0]?.[0] ?? 0)}`)
        }
      }
      return database
    },
  }
}
