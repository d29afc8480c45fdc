import type { CollectionSlug, Payload } from 'payload'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import { idOf, idsOf } from '../idOf.ts'
import { noteRecord } from '../documents/noteChange.ts'
import type { LinkField } from './linkFields.ts'
import type { LinkValue } from './model.ts'

/** What a stored field of a record holds. */
export interface StoredLink {
  readonly id: string
  readonly value: LinkValue
}

type Row = Record<string, unknown> & { id: string; updatedAt?: string }

function valueOf(row: Row, { field, many }: LinkField): LinkValue {
  const value = row[field]
  return many
    ? idsOf(value as Parameters<typeof idsOf>[0])
    : idOf(value as Parameters<typeof idOf>[0])
}

/**
 * The records of which a field points at a record, and all it holds. Past Payload's operations: what is
 * in the trash counts too, of documents the main row.
 */
export async function linksTo(
  payload: Payload,
  link: LinkField,
  target: string,
): Promise<StoredLink[]> {
  const { docs } = await payload.db.find<Row>({
    collection: link.collection as CollectionSlug,
    where: { [link.field]: { in: [target] } },
    select: { [link.field]: true },
    pagination: false,
    limit: 0,
  })
  const byId = new Map(docs.map((row) => [row.id, { id: row.id, value: valueOf(row, link) }]))
  return [...byId.values()]
}

/** What a record's field holds; undefined when the record is gone. */
export async function readLink(
  payload: Payload,
  link: LinkField,
  id: string,
): Promise<LinkValue | undefined> {
  const row = await payload.db.findOne<Row>({
    collection: link.collection as CollectionSlug,
    where: { id: { equals: id } },
    select: { [link.field]: true },
  })
  return row ? valueOf(row, link) : undefined
}

/** Saving a document makes its reading stale, which this is not: what it says stays as it was read. */
const keepsTime = new Set<string>(documentSlugs)

/**
 * Writes a link past Payload's operations, which would make a version, publish the draft that lies over
 * a document and refuse what only the system writes; whoever follows changes is told.
 */
export async function writeLink(
  payload: Payload,
  { collection, field }: Pick<LinkField, 'collection' | 'field'>,
  id: string,
  value: LinkValue,
): Promise<void> {
  const where = { id: { equals: id } }
  const slug = collection as CollectionSlug
  const before = keepsTime.has(collection)
    ? await payload.db.findOne<Row>({ collection: slug, where, select: { updatedAt: true } })
    : null
  const updatedAt = before?.updatedAt ?? new Date().toISOString()
  const data = { [field]: structuredClone(value), updatedAt }
  await payload.db.updateOne({ collection: slug, id, data, returning: false })
  await noteRecord(payload, collection, id)
}
