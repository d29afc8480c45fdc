import type { Payload, PayloadRequest } from 'payload'
import type { Figure } from '../../payload-types.ts'
import { statementOf, type ExtractedFigure } from '../figures/figureRecord.ts'
import { idOf } from '../idOf.ts'
import type { FigureReview, Person } from './model.ts'
import { recordNames } from './recordNames.ts'
import { machineStatement, toStatement } from './toStatement.ts'

/** Names of people by id; one who is gone is in it under no name. */
export async function peopleById(
  payload: Payload,
  ids: readonly (string | null)[],
  req: PayloadRequest,
): Promise<(id: string | null) => Person | null> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const { docs } =
    wanted.length === 0
      ? { docs: [] }
      : await payload.find({
          collection: 'users',
          where: { id: { in: wanted } },
          depth: 0,
          pagination: false,
          select: { name: true },
          req,
        })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : { id, name: names.get(id)?.trim() || 'Chưa ghi tên' })
}

/** Figures as people review them, in the order given. */
export async function figureReviews(
  figures: readonly Figure[],
  req: PayloadRequest,
): Promise<FigureReview[]> {
  const { payload } = req
  const statements = figures.map((figure) => statementOf(figure))
  const names = await recordNames(payload, statements, req)
  const reviewers = figures.map(({ review }) => idOf(review.by))
  const person = await peopleById(payload, reviewers, req)
  return figures.map((figure, index): FigureReview => {
    const { id, updatedAt, quote, review, document } = figure
    const extracted = figure.extracted as ExtractedFigure | null | undefined
    const documentId = idOf(document?.value)
    return {
      id,
      updatedAt,
      state: review.state,
      quote,
      start: figure.start ?? null,
      end: figure.end ?? null,
      sentence: figure.sentence ?? '',
      document: documentId === null ? null : { collection: document.relationTo, id: documentId },
      human: toStatement(statements[index]!, names),
      machine: extracted ? machineStatement(extracted) : null,
      note: review.note || null,
      by: person(reviewers[index] ?? null),
      at: review.at ?? null,
      confidence: figure.confidence ?? null,
      rule: figure.rule ?? null,
      orphaned: figure.orphaned ?? false,
    }
  })
}

/** One figure as people review it. */
export async function figureReview(figure: Figure, req: PayloadRequest): Promise<FigureReview> {
  const [review] = await figureReviews([figure], req)
  if (!review) throw new Error(`figures/${figure.id} gives no review`)
  return review
}
