import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inTurn } from './inTurn.ts'

/** A record as somebody saw it, and what it is to become. */
export interface UnchangedUpdate {
  readonly collection: CollectionSlug
  readonly id: string
  /** Its `updatedAt` when it was seen. */
  readonly expected: string
  /** The fields to set, groups as a whole. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The instant by which a change is stored: never that of the record before it, however fast. */
function nextInstant(expected: string): string {
  return new Date(Math.max(Date.now(), Date.parse(expected) + 1)).toISOString()
}

/**
 * Updates a record only if nobody has written it since it was seen; of two at the same time one wins.
 * The comparison and the writing are one statement (`UPDATE … WHERE id AND updatedAt`, in MongoDB
 * `findAndModify`), so this holds between processes too. FerretDB takes that statement apart, so there
 * it holds within one process, which does one after the other. In SQLite lists stand in tables of their
 * own: they are written by the winner right after, before its turn is over. Past Payload's hooks.
 * @returns the new `updatedAt`; null when the record changed or is gone.
 */
export function updateUnchanged(
  payload: Payload,
  wanted: UnchangedUpdate,
  req?: PayloadRequest,
): Promise<string | null> {
  return inTurn(`${wanted.collection}:${wanted.id}`, () => update(payload, wanted, req))
}

async function update(
  payload: Payload,
  { collection, id, expected, data }: UnchangedUpdate,
  req: PayloadRequest | undefined,
): Promise<string | null> {
  const updatedAt = nextInstant(expected)
  const fields = Object.entries({ ...structuredClone(data), updatedAt })
  const isApart = ([, value]: [string, unknown]) =>
    Array.isArray(value) && payload.db.name !== 'mongoose'
  const transaction = req ? { req } : {}
  const won = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: expected } }] },
    data: Object.fromEntries(fields.filter((field) => !isApart(field))),
    options: { atomic: true },
    select: { updatedAt: true },
    ...transaction,
  })
  if (!won) return null
  const lists = Object.fromEntries(fields.filter(isApart))
  if (Object.keys(lists).length > 0) {
    const rest = { ...lists, updatedAt }
    await payload.db.updateOne({ collection, id, data: rest, returning: false, ...transaction })
  }
  return updatedAt
}
