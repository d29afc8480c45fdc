import type { Payload, Where } from 'payload'
import { readingKey } from '../documents/readingRows.ts'
import type { DocumentRef } from '../documents/documentRows.ts'
import type { StoredCitation, StoredPlace } from '../model.ts'
import type { MovedMentions } from './model.ts'

type Kind = MovedMentions['field']

/** A citation or a place; each has the fields of its own kind only. */
type Mention = StoredCitation & StoredPlace

interface KindRule {
  /** The field that names the record it means. */
  readonly link: 'decision' | 'place'
  /** By what it is known again. */
  readonly mark: (mention: Mention) => string | number
}

const kinds: Readonly<Record<Kind, KindRule>> = {
  citations: { link: 'decision', mark: ({ number }) => number ?? '' },
  places: { link: 'place', mark: ({ start }) => start },
}

async function readMentions(payload: Payload, where: Where, kind: Kind) {
  const row = await payload.db.findOne<
    { id: string; updatedAt: string } & Record<Kind, Mention[] | null>
  >({
    collection: 'extractions',
    where,
    select: { [kind]: true, updatedAt: true },
  })
  return row ? { ...row, mentions: row[kind] ?? [] } : null
}

/** The mentions in a document's stored reading that mean a record; null when there are none. */
export async function mentionsOf(
  payload: Payload,
  document: DocumentRef,
  field: Kind,
  target: string,
): Promise<MovedMentions | null> {
  const { link, mark } = kinds[field]
  const reading = await readMentions(payload, { key: { equals: readingKey(document) } }, field)
  const meant = (reading?.mentions ?? []).filter((one) => one[link] === target)
  if (!reading || meant.length === 0) return null
  return { collection: 'extractions', id: reading.id, field, marks: [...new Set(meant.map(mark))] }
}

/** Lets those mentions mean another record, where they still mean the one. */
export async function turnMentions(
  payload: Payload,
  { id, field, marks }: MovedMentions,
  from: string,
  into: string,
): Promise<void> {
  const { link, mark } = kinds[field]
  const reading = await readMentions(payload, { id: { equals: id } }, field)
  if (!reading) return
  const turned = reading.mentions.map((one) =>
    one[link] === from && marks.includes(mark(one)) ? { ...one, [link]: into } : one,
  )
  // When it was read stays as it was: the text was not read again.
  const data = { [field]: turned, updatedAt: reading.updatedAt }
  await payload.db.updateOne({ collection: 'extractions', id, data, returning: false })
}
