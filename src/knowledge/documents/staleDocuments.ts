import type { Payload, PayloadRequest } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { idOf } from '../idOf.ts'
import type { DocumentRef } from './documentRows.ts'
import { readingKey } from './readingRows.ts'

/** How many rows are looked at together. */
const pageSize = 500

/** Documents read by another extractor or with another vocabulary. */
export async function outdatedReadings(
  payload: Payload,
  vocabularyHash: string,
  req: PayloadRequest,
): Promise<DocumentRef[]> {
  const { docs } = await payload.find({
    collection: 'extractions',
    where: {
      or: [
        { extractorVersion: { not_equals: EXTRACTOR_VERSION } },
        { vocabularyHash: { not_equals: vocabularyHash } },
      ],
    },
    depth: 0,
    pagination: false,
    select: { document: true },
    req,
  })
  return docs.flatMap(({ document }) => {
    const id = idOf(document?.value)
    return id === null ? [] : [{ collection: document.relationTo, id }]
  })
}

/** When the documents of these keys were last read. */
async function readTimes(
  payload: Payload,
  keys: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'extractions',
    where: { key: { in: [...keys] } },
    depth: 0,
    pagination: false,
    select: { key: true, updatedAt: true },
    req,
  })
  return new Map(docs.map(({ key, updatedAt }) => [key, updatedAt]))
}

interface DocumentTime extends DocumentRef {
  readonly updatedAt: string
}

/** The next documents after an id, in the order of ids. */
async function documentPage(
  payload: Payload,
  collection: DocumentSlug,
  after: string,
  since: Date | null,
  req: PayloadRequest,
): Promise<DocumentTime[]> {
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        ...(after ? [{ id: { greater_than: after } }] : []),
        ...(since ? [{ updatedAt: { greater_than_equal: since.toISOString() } }] : []),
      ],
    },
    depth: 0,
    limit: pageSize,
    pagination: false,
    sort: 'id',
    trash: true,
    select: { updatedAt: true },
    req,
  })
  return docs.map(({ id, updatedAt }) => ({ collection, id, updatedAt }))
}

/**
 * Documents that were never read or were written after their last reading.
 * @param since looks only at what was written after this; null looks at all.
 */
export async function* unreadDocuments(
  payload: Payload,
  collection: DocumentSlug,
  since: Date | null,
  req: PayloadRequest,
): AsyncGenerator<DocumentRef> {
  let last = ''
  let page: DocumentTime[]
  do {
    page = await documentPage(payload, collection, last, since, req)
    const times = await readTimes(payload, page.map(readingKey), req)
    for (const { updatedAt, ...document } of page) {
      if (updatedAt > (times.get(readingKey(document)) ?? '')) yield document
    }
    last = page.at(-1)?.id ?? ''
  } while (page.length === pageSize)
}
