import type { Payload, PayloadRequest, Where } from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { EXTRACTOR_VERSION } from '../../../extraction/index.ts'
import { idOf } from '../idOf.ts'
import type { DocumentRef } from './documentRows.ts'
import { readingKey } from './readingRows.ts'

/** How many rows are looked at together. */
const pageSize = 500

const ofPresentVersion: Where = { extractorVersion: { equals: EXTRACTOR_VERSION } }
const ofOtherVersion: Where = { extractorVersion: { not_equals: EXTRACTOR_VERSION } }

/** Documents that the present extractor read with another vocabulary. */
export function readWithOtherWords(
  payload: Payload,
  vocabularyHash: string,
  req: PayloadRequest,
): Promise<DocumentRef[]> {
  const otherWords: Where = { vocabularyHash: { not_equals: vocabularyHash } }
  return readingsOf(payload, { and: [ofPresentVersion, otherWords] }, req)
}

/** Documents that another version of the extractor read last. */
export function readByOtherVersion(payload: Payload, req: PayloadRequest): Promise<DocumentRef[]> {
  return readingsOf(payload, ofOtherVersion, req)
}

/** Whether there is any of those. */
export async function isOtherVersionLeft(payload: Payload, req: PayloadRequest): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'extractions',
    where: ofOtherVersion,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { key: true },
    req,
  })
  return docs.length > 0
}

async function readingsOf(
  payload: Payload,
  where: Where,
  req: PayloadRequest,
): Promise<DocumentRef[]> {
  const { docs } = await payload.find({
    collection: 'extractions',
    where,
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
