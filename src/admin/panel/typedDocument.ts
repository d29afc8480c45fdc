import type { PayloadRequest } from 'payload'
import type { DocumentFields, DocumentRef } from '../../knowledge/documents/documentRows.ts'
import { isRecordId } from '../../knowledge/isRecordId.ts'
import { Refusal } from '../../knowledge/review/refusal.ts'
import type { TypedDocument } from './model.ts'

/** The document as it stands on the screen, in the form in which saving reads it. */
export function fieldsOf({ text, title, day, number, publisher }: TypedDocument): DocumentFields {
  return {
    text,
    title: title ?? '',
    publishedOn: day,
    issuedOn: day,
    publisher,
    number: number ?? '',
  }
}

/** By what the document is known; an id that no row has stands for one not saved yet. */
export function refOf({ collection, id }: TypedDocument): DocumentRef {
  return { collection, id: id ?? '' }
}

/**
 * The stored text of a document's main row, or null for one that is not saved yet.
 * @throws Refusal when the person sees no such document.
 */
export async function storedText(
  req: PayloadRequest,
  { collection, id }: TypedDocument,
): Promise<string | null> {
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: isRecordId(req.payload, id) ? [id] : [] } },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    select: { text: true },
    overrideAccess: false,
    req,
  })
  const [main] = docs
  if (!main) throw new Refusal(404, 'Không có tài liệu này, hoặc bạn không được xem.')
  return main.text ?? ''
}
