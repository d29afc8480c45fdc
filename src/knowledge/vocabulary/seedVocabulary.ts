import type { Payload, SelectType } from 'payload'
import { invalidateExtractor } from './extractorFor.ts'
import { givenKeys, rememberGiven } from './givenKeys.ts'
import { seedTables, type SeedEntry, type SeedTable } from './seedTables.ts'

/** How far the filling of the tables is. */
export type SeedProgress = (done: number, total: number) => void

/** How many rows are on their way to the database at once. */
const together = 16

/** Ids of the rows of a table by key. */
async function presentRows(payload: Payload, { collection, key }: SeedTable) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    select: { [key]: true },
  })
  const rows = docs as unknown as ({ id: string } & Record<typeof key, string>)[]
  return new Map(rows.map((row) => [row[key], row.id]))
}

/**
 * Adds one row; past the hooks, which check each entry against all others: the project's own data is
 * checked. Gives its id.
 */
async function insertRow(
  payload: Payload,
  { collection, key }: SeedTable,
  entry: SeedEntry,
  placeIds: ReadonlyMap<string, string>,
): Promise<string> {
  try {
    const data = structuredClone(entry.data(placeIds))
    const select: SelectType = { [key]: true }
    return String((await payload.db.create({ collection, data, select })).id)
  } catch (error) {
    // Another process that started at the same time may have been faster.
    const where = { [key]: { equals: entry.key } }
    const { docs } = await payload.find({ collection, where, depth: 0, limit: 1 })
    if (docs[0]) return docs[0].id
    throw error
  }
}

function keysOf({ generations }: SeedTable): string[] {
  return generations.flat().map(({ key }) => key)
}

/** The common start: everything was put in before, and the tables need not be read. */
async function allGiven(payload: Payload, tables: readonly SeedTable[]): Promise<boolean> {
  for (const table of tables) {
    const given = new Set(await givenKeys(payload, table.collection))
    if (keysOf(table).some((key) => !given.has(key))) return false
  }
  return true
}

/**
 * Adds the entries of the project's own data that were never in the tables: rows that are there stay as
 * analysts left them, what they deleted stays away. A run that was cut off is completed by the next.
 * @returns how many entries were added.
 */
export async function seedVocabulary(payload: Payload, onProgress?: SeedProgress): Promise<number> {
  const tables = seedTables()
  if (await allGiven(payload, tables)) return 0
  const total = tables.flatMap(keysOf).length
  let placeIds = new Map<string, string>()
  let done = 0
  let added = 0
  for (const table of tables) {
    const given = new Set(await givenKeys(payload, table.collection))
    const ids = await presentRows(payload, table)
    if (table.collection === 'places') placeIds = ids
    for (const generation of table.generations) {
      const missing = generation.filter(({ key }) => !ids.has(key) && !given.has(key))
      done += generation.length - missing.length
      for (let first = 0; first < missing.length; first += together) {
        const batch = missing.slice(first, first + together)
        await Promise.all(
          batch.map(async (entry) => {
            ids.set(entry.key, await insertRow(payload, table, entry, placeIds))
          }),
        )
        added += batch.length
        done += batch.length
        onProgress?.(done, total)
      }
    }
    const keys = keysOf(table)
    if (keys.some((key) => !given.has(key))) {
      await rememberGiven(payload, table.collection, [...new Set([...given, ...keys])])
    }
  }
  if (added > 0) invalidateExtractor(payload)
  return added
}
