import type { PayloadRequest } from 'payload'
import type { Figure } from '../../payload-types.ts'
import type { DocumentRef } from '../documents/documentRows.ts'
import { idOf } from '../idOf.ts'
import { chosenWords } from './addFigure.ts'
import { changeAndShow, checkUnchanged, type FigureChange } from './changeFigure.ts'
import { figureReview } from './figureReviews.ts'
import { findFromPath, reviewerOf } from './findForReview.ts'
import { anchorSchema, type FigureReview } from './model.ts'
import { overlapping } from './overlapping.ts'
import { readBody, Refusal } from './refusal.ts'

/** True for what nobody but the machine has said: it may make room. */
function isMachines({ review, extracted }: Figure): boolean {
  return review.state === 'pending' && Boolean(extracted)
}

/** What was read of the chosen words, to be taken over. @throws Refusal when a person's stands there. */
async function readThere(
  req: PayloadRequest,
  figure: Figure,
  others: readonly Figure[],
): Promise<Figure | null> {
  const there = others.filter(({ id }) => id !== figure.id)
  const taken = there.find((one) => !isMachines(one))
  if (taken) {
    const message = `Chỗ này đã có số liệu «${taken.quote}» do người rà soát; hãy chọn chỗ khác.`
    throw new Refusal(409, message, await figureReview(taken, req))
  }
  if (there.length > 1) {
    throw new Refusal(400, 'Đoạn chữ chọn có nhiều số liệu; hãy chọn đúng chữ của một số liệu.')
  }
  return there[0] ?? null
}

function documentOf({ document }: Figure): DocumentRef {
  const id = idOf(document?.value)
  if (id !== null) return { collection: document.relationTo, id }
  throw new Refusal(400, 'Tài liệu của số liệu này đã bị xoá; chỉ còn bác được.')
}

/**
 * `POST /api/figures/:id/anchor`: what a person said of a figure is put to words that they chose in its
 * document, for an orphan or one that stands in the wrong place. What the machine reads of those words
 * becomes what the machine reads of this figure.
 */
export async function anchorFigure(req: PayloadRequest): Promise<{ figure: FigureReview }> {
  reviewerOf(req)
  const { expected, quote, start, note } = await readBody(req, anchorSchema)
  const figure = await findFromPath(req)
  await checkUnchanged(req, figure, expected)
  if (isMachines(figure)) {
    throw new Refusal(400, 'Số liệu này chưa ai rà soát: máy tự đặt nó vào chỗ của nó.')
  }
  const document = documentOf(figure)
  const chosen = await chosenWords(req, document, { quote, start })
  const read = await readThere(req, figure, await overlapping(req, document, chosen))
  const placed = read
    ? await chosenWords(req, document, { quote: read.quote, start: read.start ?? 0 })
    : chosen
  const { main: _, start: from, end, sentence, ...marks } = placed
  const change: FigureChange = {
    action: 'found',
    state: figure.review.state,
    stamp: { by: idOf(figure.review.by), at: figure.review.at ?? null },
    statement: {},
    anchor: {
      quote: read?.quote ?? quote,
      start: from,
      end,
      sentence,
      marks,
      orphaned: false,
      extracted: read?.extracted ?? null,
      confidence: read?.confidence ?? null,
      rule: read?.rule ?? null,
    },
    note: figure.review.note ?? null,
    reason: note || null,
  }
  const shown = await changeAndShow(req, figure, change)
  if (read) await req.payload.delete({ collection: 'figures', id: read.id, depth: 0, req })
  return { figure: shown }
}
