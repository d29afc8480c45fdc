import type { Payload, PayloadRequest } from 'payload'
import { slugify } from '../../../collections/shared/slugify.ts'
import type { Extraction } from '../../../extraction/index.ts'
import type { DocumentRef } from '../documents/documentRows.ts'
import { readingKey } from '../documents/readingRows.ts'
import { idOf } from '../idOf.ts'

/** By what a written form is known in the table of choices: accents, capitals and dashes do not count. */
export function choiceKey(document: DocumentRef, quote: string): string {
  return `${readingKey(document)}:${slugify(quote)}`
}

/** What analysts said that open forms of a document mean: the number, or null for no citation, by key. */
async function choicesFor(payload: Payload, document: DocumentRef, req: PayloadRequest) {
  const { docs: choices } = await payload.find({
    collection: 'citation-choices',
    where: { document: { equals: readingKey(document) } },
    depth: 0,
    pagination: false,
    req,
  })
  const ids = choices.flatMap(({ decision }) => idOf(decision) ?? [])
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    trash: true,
    select: { number: true },
    req,
  })
  const numbers = new Map(docs.map(({ id, number }) => [id, number]))
  return new Map(
    choices.map(({ key, decision }) => {
      const id = idOf(decision)
      return [key, id === null ? null : numbers.get(id)] as const
    }),
  )
}

/**
 * A reading with the citations that its text leaves open as analysts decided: those they chose a
 * decision for mean it, those they rejected are none.
 */
export async function applyChoices(
  payload: Payload,
  document: DocumentRef,
  reading: Extraction,
  req: PayloadRequest,
): Promise<Extraction> {
  if (reading.citations.every(({ id }) => id !== null)) return reading
  const choices = await choicesFor(payload, document, req)
  if (choices.size === 0) return reading
  const citations = reading.citations.flatMap((citation) => {
    const chosen =
      citation.id === null ? choices.get(choiceKey(document, citation.quote)) : undefined
    if (chosen === undefined) return [citation]
    return chosen === null ? [] : [{ ...citation, id: chosen }]
  })
  return { ...reading, citations }
}
