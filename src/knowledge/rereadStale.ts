import { setImmediate } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { documentSlugs } from '../../collections/shared/slugs.ts'
import { EXTRACTOR_VERSION } from '../../extraction/index.ts'
import type { DocumentRef } from './documents/documentRows.ts'
import { logFailure } from './documents/logFailure.ts'
import type { Occasion } from './documents/mustRead.ts'
import { readingKey } from './documents/readingRows.ts'
import {
  readByOtherVersion,
  readWithOtherWords,
  unreadDocuments,
} from './documents/staleDocuments.ts'
import { syncDocument } from './documents/syncDocument.ts'
import { latestRun } from './reread/rereadingRows.ts'
import { systemRequest } from './systemRequest.ts'
import { extractorFor, invalidateExtractor } from './vocabulary/extractorFor.ts'

/** How far the reading of stale documents is: how many are done, and of how many known so far. */
export type RereadProgress = (done: number, known: number) => void

/** How far back a run looks for changes beyond the start of the one before, in milliseconds. */
const overlap = 60_000

interface Memory {
  /** From when on changes have not been looked at; null before the first run of the process. */
  since: Date | null
  /** Documents whose reading failed, to be tried again. */
  readonly failed: Map<string, DocumentRef>
}

/** One a process, though Next bundles this module more than once. */
const memories: WeakMap<Payload, Memory> = ((
  globalThis as { knowledgeRereads?: WeakMap<Payload, Memory> }
).knowledgeRereads ??= new WeakMap())

function memoryOf(payload: Payload): Memory {
  const found = memories.get(payload)
  if (found) return found
  const memory: Memory = { since: null, failed: new Map() }
  memories.set(payload, memory)
  return memory
}

/**
 * What the vocabulary asks to be read again; of documents that another version read only those that an
 * approved run of the present one has left behind.
 */
async function outdatedDocuments(
  payload: Payload,
  vocabularyHash: string,
  req: PayloadRequest,
): Promise<Map<DocumentRef, Occasion>> {
  const otherWords = await readWithOtherWords(payload, vocabularyHash, req)
  const latest = await latestRun(payload)
  const isApproved = latest?.state === 'applied' && latest.extractorVersion === EXTRACTOR_VERSION
  const otherVersion = isApproved ? await readByOtherVersion(payload, req) : []
  return new Map([
    ...otherWords.map((document) => [document, 'stale'] as const),
    ...otherVersion.map((document) => [document, 'approved'] as const),
  ])
}

/**
 * Reads again every document whose text or vocabulary is not that of its last reading, or that has none:
 * after a crash, an import, an edit of the vocabulary. What another version of the extractor read waits
 * for an analyst (`reread/continueRereading.ts`). The first run of a process looks
 * at all documents, later ones at what changed since. One that fails is logged by its title and tried
 * again with the next run.
 * @returns how many documents were read.
 */
export async function rereadStale(payload: Payload, onProgress?: RereadProgress): Promise<number> {
  const memory = memoryOf(payload)
  const startedAt = new Date()
  // The look at the tables' times may miss an edit that was committed late; a first run may not.
  if (memory.since === null) invalidateExtractor(payload)
  const current = await extractorFor(payload)
  const req = await systemRequest(payload)
  const queue = new Map(memory.failed)
  const occasions = new Map<string, Occasion>()
  // Processes that fell back to different states would read after each other without end.
  if (!current.outdated) {
    const outdated = await outdatedDocuments(payload, current.vocabularyHash, req)
    for (const [document, occasion] of outdated) {
      queue.set(readingKey(document), document)
      occasions.set(readingKey(document), occasion)
    }
  }
  for (const collection of documentSlugs) {
    for await (const document of unreadDocuments(payload, collection, memory.since, req)) {
      queue.set(readingKey(document), document)
    }
  }
  memory.failed.clear()
  let done = 0
  let read = 0
  for (const [key, document] of queue) {
    // SQLite answers within the same turn: without this a server would answer nobody until all are read.
    await setImmediate()
    try {
      if (await syncDocument(payload, document, occasions.get(key) ?? 'stale')) read += 1
    } catch (error) {
      memory.failed.set(key, document)
      await logFailure(payload, document, error, req)
    }
    onProgress?.(++done, queue.size)
  }
  memory.since = new Date(startedAt.getTime() - overlap)
  return read
}
