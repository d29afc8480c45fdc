import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `payload migrate:create` writes what only a compiler understands: types imported as values, paths
 * without endings. Node runs our sources as they are, so its output is put right here.
 */
const folder = join(import.meta.dirname, 'migrations')

for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const file = join(folder, name)
  const source = readFileSync(file, 'utf8')
    .replace(
      "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
      "import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
    )
    .replace(/\{ db, payload, req \}: Migrate/g, '{ db }: Migrate')
    .replace(/from '(\.\/[^']+?)(\.ts)?';?$/gm, "from '$1.ts'")
  writeFileSync(file, source)
}
