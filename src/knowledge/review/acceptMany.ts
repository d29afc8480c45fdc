import type { PayloadRequest } from 'payload'
import type { DocumentRef } from '../documents/documentRows.ts'
import { readingKey } from '../documents/readingRows.ts'
import { refreshFindings } from '../findings/refreshFindings.ts'
import { idOf } from '../idOf.ts'
import { changeFigure } from './changeFigure.ts'
import { findReadable, reviewerOf } from './findForReview.ts'
import { bulkReviewSchema, type BulkReviewAnswer } from './model.ts'
import { readBody, Refusal } from './refusal.ts'

/**
 * `POST /api/figures/review`: accepts many figures. What changed since the person saw it, or what they
 * do not see any more, is left as it is and named in the answer.
 */
export async function acceptMany(req: PayloadRequest): Promise<BulkReviewAnswer> {
  reviewerOf(req)
  const { figures: wanted, note } = await readBody(req, bulkReviewSchema)
  const seen = new Map(wanted.map(({ id, expected }) => [id, expected]))
  const found = new Map((await findReadable(req, [...seen.keys()])).map((one) => [one.id, one]))
  const touched = new Map<string, DocumentRef>()
  const answer: BulkReviewAnswer = { done: [], changed: [] }
  for (const [id, expected] of seen) {
    const figure = found.get(id)
    if (!figure || Date.parse(expected) !== Date.parse(figure.updatedAt)) {
      answer.changed.push(id)
      continue
    }
    try {
      const countsNow = await changeFigure(req, figure, {
        action: 'accepted',
        state: 'accepted',
        statement: {},
        note: note === undefined ? (figure.review.note ?? null) : note || null,
        reason: note || null,
      })
      answer.done.push(id)
      const documentId = idOf(figure.document?.value)
      if (countsNow && documentId !== null) {
        const document = { collection: figure.document.relationTo, id: documentId }
        touched.set(readingKey(document), document)
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      answer.changed.push(id)
    }
  }
  for (const document of touched.values()) await refreshFindings(req.payload, document)
  return answer
}
