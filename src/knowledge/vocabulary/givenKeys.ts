import type { Payload } from 'payload'
import type { VocabularySlug } from './vocabularyRows.ts'

const store = 'payload-kv'

const storeKey = (collection: VocabularySlug): string => `vocabulary-given:${collection}`

/** The keys of the project's own entries that were ever put into a table. */
export async function givenKeys(payload: Payload, collection: VocabularySlug): Promise<string[]> {
  return (await payload.kv.get<string[]>(storeKey(collection))) ?? []
}

/** Keeps them. Past `payload.kv.set`, whose kind of upsert FerretDB does not have. */
export async function rememberGiven(
  payload: Payload,
  collection: VocabularySlug,
  keys: readonly string[],
): Promise<void> {
  const key = storeKey(collection)
  const data = { key, data: [...keys] }
  const where = { key: { equals: key } }
  if (await payload.kv.has(key)) {
    await payload.db.updateOne({ collection: store, where, data, returning: false })
  } else {
    await payload.db.create({ collection: store, data })
  }
}
