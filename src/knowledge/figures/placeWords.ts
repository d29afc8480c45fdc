import type { PayloadRequest } from 'payload'
import { contextOf } from '../documents/contextOf.ts'
import { findMain, type DocumentFields, type DocumentRef } from '../documents/documentRows.ts'
import { sentenceAt } from '../sentenceAt.ts'
import { systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { locate, nearestOccurrence, type Location } from './locate.ts'

/** Words that a person chose in a document, where they stand in its stored text. */
export interface PlacedWords extends Location {
  readonly main: DocumentFields
  readonly start: number
  readonly end: number
}

/**
 * Looks for chosen words in the stored text of a document: at the given offset, else where they stand
 * nearest to it. Null when they are not there, or the document is not.
 */
export async function placeWords(
  req: PayloadRequest,
  document: DocumentRef,
  quote: string,
  given: number | null | undefined,
): Promise<PlacedWords | null> {
  const { payload } = req
  const main = await findMain(payload, document, await systemRequest(payload, req))
  const text = main?.text ?? ''
  const start = nearestOccurrence(text, quote, given ?? 0)
  if (!main || start === null) return null
  const span = { start, end: start + quote.length }
  const current = await extractorFor(payload)
  const context = contextOf(document.collection, main, current)
  const { sentences } = current.extractor.extract(text, context)
  return { main, ...span, ...locate(text, span, sentenceAt(sentences, start) ?? span) }
}
