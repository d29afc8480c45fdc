import type { Payload, PayloadRequest } from 'payload'
import type { DocumentRef } from '../documents/documentRows.ts'
import { readingKey } from '../documents/readingRows.ts'
import { settleByCitations } from '../documents/settleStubs.ts'
import { syncDocument } from '../documents/syncDocument.ts'
import { idOf } from '../idOf.ts'
import { choiceKey } from './applyChoices.ts'

/** What an open form of one document means. */
export interface CitationChoice {
  readonly document: DocumentRef
  /** As the document writes it. */
  readonly quote: string
  /** Null: it is no citation. */
  readonly decision: string | null
}

async function findChoice(payload: Payload, where: { key: string } | { id: string }) {
  const [field, value] = Object.entries(where)[0] as [string, string]
  const { docs } = await payload.find({
    collection: 'citation-choices',
    where: { [field]: { equals: value } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

async function readAgain(
  payload: Payload,
  document: DocumentRef,
  decisions: readonly (string | null)[],
): Promise<void> {
  await syncDocument(payload, document, 'approved')
  await settleByCitations(
    payload,
    decisions.filter((id) => id !== null),
  )
}

/**
 * Keeps what a written form means in a document, and reads the document again. It holds for every later
 * reading, wherever in the text the form stands by then. Choosing again replaces the choice.
 * @returns id of the choice.
 */
export async function chooseDecision(
  payload: Payload,
  { document, quote, decision }: CitationChoice,
  by: string,
): Promise<string> {
  const key = choiceKey(document, quote)
  const before = await findChoice(payload, { key })
  const data = { decision, by, at: new Date().toISOString() }
  const collection = 'citation-choices'
  const named = { ...data, key, document: readingKey(document), quote }
  const { id } = before
    ? await payload.update({ collection, id: before.id, data, depth: 0 })
    : await payload.create({ collection, data: named, depth: 0 })
  await readAgain(payload, document, [decision, idOf(before?.decision)])
  return id
}

/** Takes a choice back: the form is open again. Nothing happens when there is none of this id. */
export async function forgetChoice(payload: Payload, id: string): Promise<void> {
  const before = await findChoice(payload, { id })
  if (!before) return
  await payload.delete({ collection: 'citation-choices', id, depth: 0 })
  const [collection = '', record = ''] = before.document.split(':')
  const document = { collection: collection as DocumentRef['collection'], id: record }
  await readAgain(payload, document, [idOf(before.decision)])
}

/** Before a decision is deleted for good: what was said to mean it is open again. */
export async function forgetChoicesOf(
  payload: Payload,
  decision: string,
  req: PayloadRequest,
): Promise<void> {
  const where = { decision: { equals: decision } }
  await payload.delete({ collection: 'citation-choices', where, depth: 0, req })
}
