import { setImmediate } from 'node:timers/promises'
import { ValidationError, type Payload } from 'payload'
import { extractorFor } from '../knowledge/vocabulary/extractorFor.ts'
import type { ListedFile } from './files/listFiles.ts'
import type { Outcome } from './outcome.ts'
import { readFile } from './readFile.ts'
import { Refusal } from './refusal.ts'
import { findKnown, type KnownDocument } from './save/findKnown.ts'
import { findFillable } from './save/saveDecision.ts'
import { saveDocument } from './save/saveDocument.ts'
import type { SaveOptions } from './save/saveOptions.ts'
import type { SourceFile } from './sourceFile.ts'

/** How files are imported; by default they are published for everybody. */
export interface ImportOptions extends SaveOptions {
  /** True only tells what would be done. */
  readonly dryRun: boolean
}

const defaults: ImportOptions = {
  dryRun: false,
  draft: false,
  visibility: 'public',
  publisher: null,
}

/** Why a document could not be saved, when it lies in the document. */
function reasonOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.message
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('; ')
  }
  return null
}

/** Takes away what a process left half-saved, so that it can be saved anew. */
async function clear(payload: Payload, { collection, id }: KnownDocument): Promise<void> {
  // A decision is filled in again where it stands: other documents cite it.
  if (collection !== 'decisions') await payload.delete({ collection, id, depth: 0, trash: true })
}

async function plan(payload: Payload, path: string, file: SourceFile): Promise<Outcome> {
  const { kind, title, publishedOn, notes, number, text } = file
  if (kind === 'decision') await findFillable(payload, file)
  const { extractor } = await extractorFor(payload)
  const { figures } = extractor.extract(text, { title, publishedOn, kind, decision: number })
  const name = title ?? number ?? ''
  return { state: 'planned', path, kind, title: name, publishedOn, notes, figures: figures.length }
}

/**
 * Brings files into the archive one after the other and tells what became of each. What the archive
 * has already is left alone, so an import that was interrupted is simply run again.
 * @throws Error when the archive itself fails (database gone, disk full), never for a file.
 */
export async function* importFiles(
  payload: Payload,
  files: readonly ListedFile[],
  given: Partial<ImportOptions> = {},
): AsyncGenerator<Outcome> {
  const options = { ...defaults, ...given }
  /** Files a trial run has met, by hash of their text. */
  const planned = new Map<string, string>()

  const importOne = async (path: string): Promise<Outcome> => {
    const file = await readFile(path, payload.config)
    const known = await findKnown(payload, file.hash)
    if (known?.complete) {
      const place = known.trashed ? 'đang nằm trong thùng rác' : 'đã có trong kho'
      return { state: 'known', path, reason: `${place}: «${known.name}»` }
    }
    if (options.dryRun) {
      const same = planned.get(file.hash)
      if (same) return { state: 'known', path, reason: `cùng nội dung với ${same}` }
      planned.set(file.hash, path)
      return plan(payload, path, file)
    }
    if (known) await clear(payload, known)
    const saved = await saveDocument(payload, file, options)
    const { title, number, publishedOn, notes } = file
    return { state: 'imported', path, title: title ?? number ?? '', publishedOn, notes, ...saved }
  }

  for (const { path, refusal } of files) {
    // SQLite answers within the same turn: without this no timer, signal or request would be served.
    await setImmediate()
    try {
      yield refusal ? { state: 'refused', path, reason: refusal.message } : await importOne(path)
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === null) throw error
      yield { state: 'refused', path, reason }
    }
  }
}
