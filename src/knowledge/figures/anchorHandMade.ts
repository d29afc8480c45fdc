import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import type { Figure } from '../../payload-types.ts'
import { audienceOf } from '../documents/audienceOf.ts'
import { contextOf } from '../documents/contextOf.ts'
import { findMain, type DocumentRef } from '../documents/documentRows.ts'
import { idOf } from '../idOf.ts'
import { sentenceAt } from '../sentenceAt.ts'
import { isBySystem, systemRequest } from '../systemRequest.ts'
import { extractorFor } from '../vocabulary/extractorFor.ts'
import { locate, occurrencesOf } from './locate.ts'

/** Where the quote stands: at the given offset, else where it first stands alone. */
function startOf(text: string, quote: string, given: number | null | undefined): number | null {
  if (typeof given === 'number' && text.startsWith(quote, given)) return given
  return occurrencesOf(text, quote)[0] ?? null
}

/**
 * A figure that a person adds leads back to its sentence like any other: offsets, sentence and audience
 * come from its document.
 */
export const anchorHandMade: CollectionBeforeChangeHook<Figure> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || isBySystem(req) || !data.document) return data
  const { payload } = req
  const document: DocumentRef = {
    collection: data.document.relationTo,
    id: idOf(data.document.value) ?? '',
  }
  const main = await findMain(payload, document, await systemRequest(payload, req))
  const text = main?.text ?? ''
  const quote = data.quote ?? ''
  const start = startOf(text, quote, data.start)
  if (!main || start === null) {
    const message = `Không tìm thấy «${quote}» trong nội dung đã lưu của tài liệu.`
    throw new ValidationError({ collection: 'figures', errors: [{ path: 'quote', message }], req })
  }
  const span = { start, end: start + quote.length }
  const current = await extractorFor(payload)
  const { sentences } = current.extractor.extract(
    text,
    contextOf(document.collection, main, current),
  )
  const { sentence } = locate(text, span, sentenceAt(sentences, start) ?? span)
  const audience = audienceOf(document.collection, main)
  return { ...data, ...span, sentence, orphaned: false, audience, extracted: null }
}
