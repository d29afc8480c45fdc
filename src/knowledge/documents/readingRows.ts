import type { Payload, PayloadRequest } from 'payload'
import type { Extraction } from '../../payload-types.ts'
import type { StoredMentions } from '../model.ts'
import { hashOf } from '../hashOf.ts'
import type { DocumentContext } from '../../../extraction/index.ts'
import type { StoredFinding } from '../review/model.ts'
import type { DocumentRef } from './documentRows.ts'

/** From what a document was read; `mustRead` says when a difference makes it read again. */
export interface ReadingState {
  /** Of the plain text and of what the extractor is told beside it. */
  readonly textHash: string
  readonly extractorVersion: string
  readonly vocabularyHash: string
}

/** A row of the extractions table. */
export interface ReadingRow extends ReadingState, StoredMentions {
  readonly id: string
  readonly updatedAt: string
  /** Missing in readings of before findings were kept. */
  readonly findings?: readonly StoredFinding[] | null
}

/** The key of a document's row in the extractions table. */
export function readingKey({ collection, id }: DocumentRef): string {
  return `${collection}:${id}`
}

/** Differs whenever a text or its context may give another reading. */
export function textHashOf(text: string, context: DocumentContext): string {
  return hashOf([text, context])
}

/** What was last read from a document; null when it never was. */
export async function findReading(
  payload: Payload,
  document: DocumentRef,
  req: PayloadRequest,
): Promise<ReadingRow | null> {
  const { docs } = await payload.find({
    collection: 'extractions',
    where: { key: { equals: readingKey(document) } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return (docs[0] as ReadingRow | undefined) ?? null
}

/** Keeps what was read, in place of what was read before. */
export async function saveReading(
  payload: Payload,
  document: DocumentRef,
  reading: ReadingState & StoredMentions & { readonly findings: readonly StoredFinding[] },
  req: PayloadRequest,
): Promise<void> {
  const { collection, id } = document
  const data = {
    // Payload takes JSON fields as mutable.
    ...(structuredClone(reading) as Pick<Extraction, keyof typeof reading>),
    key: readingKey(document),
    document: { relationTo: collection, value: id },
  }
  const before = await findReading(payload, document, req)
  if (before) {
    await payload.update({ collection: 'extractions', id: before.id, data, depth: 0, req })
    return
  }
  try {
    await payload.create({ collection: 'extractions', data, depth: 0, req })
  } catch (error) {
    // Another process may have read the same document at the same time.
    const other = await findReading(payload, document, req)
    if (!other) throw error
    await payload.update({ collection: 'extractions', id: other.id, data, depth: 0, req })
  }
}

/** Forgets what was read, so that the document counts as never read. */
export async function dropReading(
  payload: Payload,
  document: DocumentRef,
  req: PayloadRequest,
): Promise<void> {
  const where = { key: { equals: readingKey(document) } }
  await payload.delete({ collection: 'extractions', where, depth: 0, req })
}
