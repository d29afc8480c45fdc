import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { documentSlugs } from '../../collections/shared/slugs.ts'
import { listFiles } from './files/listFiles.ts'
import { importFiles } from './importFiles.ts'

// Next's bundles know `import.meta.url` only: that of the source file.
const folder = join(dirname(fileURLToPath(import.meta.url)), 'samples')

/**
 * Where it is kept how far the loading is, so that deleted samples do not come back. Written past
 * `payload.kv.set`, whose kind of upsert FerretDB does not have.
 */
const state = { collection: 'payload-kv', key: 'samples' } as const

async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of documentSlugs) {
    const { totalDocs } = await payload.count({ collection, trash: true })
    if (totalDocs > 0) return false
  }
  return true
}

/**
 * Loads the sample documents into an archive that has no documents yet, the way `npm run import` does;
 * one that was interrupted is completed. Afterwards, and in an archive with documents of its own, it
 * does nothing.
 * @param onProgress is told how many of how many files are done.
 * @throws Error when one of the samples cannot be imported.
 */
export async function loadSamples(
  payload: Payload,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { collection, key } = state
  const begun = await payload.kv.get<{ loaded: boolean }>(key)
  if (begun?.loaded) return
  if (!begun) {
    if (!(await isEmpty(payload))) return
    await payload.db.create({ collection, data: { key, data: { loaded: false } } })
  }
  const files = listFiles([folder])
  let done = 0
  for await (const outcome of importFiles(payload, files)) {
    if (outcome.state === 'refused') throw new Error(`${outcome.path}: ${outcome.reason}`)
    onProgress((done += 1), files.length)
  }
  const where = { key: { equals: key } }
  const data = { key, data: { loaded: true } }
  await payload.db.updateOne({ collection, where, data, returning: false })
}
