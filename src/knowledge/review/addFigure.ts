import type { PayloadRequest } from 'payload'
import type { Figure } from '../../payload-types.ts'
import type { DocumentRef } from '../documents/documentRows.ts'
import { statementOf, type FigureStatement } from '../figures/figureRecord.ts'
import { placeWords, type PlacedWords } from '../figures/placeWords.ts'
import { isRecordId } from '../isRecordId.ts'
import { figureReview } from './figureReviews.ts'
import { reviewerOf } from './findForReview.ts'
import { addSchema, type FigureReview } from './model.ts'
import { overlapping } from './overlapping.ts'
import { readBody, Refusal } from './refusal.ts'
import { checkQuantity, resolveChanges } from './resolveChanges.ts'

/** @throws Refusal unless the person may read the document. */
async function checkReadable(req: PayloadRequest, { collection, id }: DocumentRef): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: isRecordId(req.payload, id) ? [id] : [] } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) throw new Refusal(404, 'Không có tài liệu này, hoặc bạn không được xem.')
}

/** The chosen words in the document as it is stored. @throws Refusal when they are not in it. */
export async function chosenWords(
  req: PayloadRequest,
  document: DocumentRef,
  { quote, start }: { readonly quote: string; readonly start: number },
): Promise<PlacedWords> {
  const placed = await placeWords(req, document, quote, start)
  if (placed) return placed
  throw new Refusal(
    400,
    `Không tìm thấy «${quote}» trong nội dung đã lưu của tài liệu. Nếu vừa sửa văn bản, hãy lưu trước.`,
  )
}

/** Refuses words that are a figure's already. */
async function refuseTaken(req: PayloadRequest, taken: Figure | undefined): Promise<void> {
  if (!taken) return
  const message =
    taken.review.state === 'rejected'
      ? `Chỗ này có số liệu «${taken.quote}» đã bị bác; hãy sửa số liệu đó.`
      : `Chỗ này đã có số liệu «${taken.quote}»; hãy sửa số liệu đó.`
  throw new Refusal(409, message, await figureReview(taken, req))
}

/** True when the other one of two that were added at the same time was first. */
function isEarlier(other: Figure, own: Figure): boolean {
  return `${other.createdAt} ${other.id}` < `${own.createdAt} ${own.id}`
}

/**
 * `POST /api/figures/add`: a figure that the machine missed, by words that a person chose in a document.
 * Words that are a figure's already are refused with that figure (409).
 */
export async function addFigure(req: PayloadRequest): Promise<{ figure: FigureReview }> {
  reviewerOf(req)
  const { document: named, quote, start, changes, note } = await readBody(req, addSchema)
  const document: DocumentRef = { collection: named.relationTo, id: named.value }
  await checkReadable(req, document)
  const placed = await chosenWords(req, document, { quote, start })
  const statement: FigureStatement = {
    ...statementOf({}),
    ...(await resolveChanges(req.payload, changes, req)),
  }
  checkQuantity(statement)
  await refuseTaken(req, (await overlapping(req, document, placed))[0])
  const made = await req.payload.create({
    collection: 'figures',
    data: {
      ...statement,
      range: [...statement.range],
      places: [...statement.places],
      document: named,
      quote,
      start: placed.start,
      end: placed.end,
      review: { state: 'corrected', note: note ?? null },
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
  const others = await overlapping(req, document, placed)
  const first = others.find(({ id }) => id !== made.id)
  if (first && isEarlier(first, made)) {
    await req.payload.delete({ collection: 'figures', id: made.id, depth: 0, req })
    await refuseTaken(req, first)
  }
  return { figure: await figureReview(made, req) }
}
