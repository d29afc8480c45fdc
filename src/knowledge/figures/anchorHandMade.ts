import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import type { Figure } from '../../payload-types.ts'
import { audienceOf } from '../documents/audienceOf.ts'
import type { DocumentRef } from '../documents/documentRows.ts'
import { idOf } from '../idOf.ts'
import { isBySystem } from '../systemRequest.ts'
import { placeWords } from './placeWords.ts'

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
  const document: DocumentRef = {
    collection: data.document.relationTo,
    id: idOf(data.document.value) ?? '',
  }
  const quote = data.quote ?? ''
  const placed = await placeWords(req, document, quote, data.start)
  if (!placed) {
    const message = `Không tìm thấy «${quote}» trong nội dung đã lưu của tài liệu.`
    throw new ValidationError({ collection: 'figures', errors: [{ path: 'quote', message }], req })
  }
  const { main, start, end, sentence, ...marks } = placed
  const audience = audienceOf(document.collection, main)
  return { ...data, start, end, sentence, marks, orphaned: false, audience, extracted: null }
}
