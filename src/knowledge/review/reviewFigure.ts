import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import type { Figure } from '../../payload-types.ts'
import { statementOf, type ExtractedFigure, type FigureStatement } from '../figures/figureRecord.ts'
import { changeAndShow, checkUnchanged, type FigureChange } from './changeFigure.ts'
import { findFromPath, reviewerOf } from './findForReview.ts'
import { reviewSchema, type Changes, type FigureReview } from './model.ts'
import { orphanWaits, readBody, Refusal } from './refusal.ts'
import { checkQuantity, resolveChanges } from './resolveChanges.ts'
import { resolveMachine } from './resolveMachine.ts'

type Action = 'accept' | 'reject' | 'correct' | 'reopen'

const outcomes = {
  accept: { action: 'accepted', state: 'accepted' },
  reject: { action: 'rejected', state: 'rejected' },
  correct: { action: 'corrected', state: 'corrected' },
  reopen: { action: 'reopened', state: 'pending' },
} as const satisfies Record<Action, Pick<FigureChange, 'action' | 'state'>>

/** What a correction makes of a figure. */
async function correctedStatement(
  req: PayloadRequest,
  figure: Figure,
  changes: Changes,
): Promise<Partial<FigureStatement>> {
  const before = statementOf(figure)
  const statement = await resolveChanges(req.payload, changes, req)
  const after = { ...before, ...statement }
  checkQuantity(after)
  if (isDeepStrictEqual(before, after)) {
    throw new Refusal(400, 'Chưa sửa gì: mọi trường vẫn như cũ. Nếu đã đúng, hãy chấp nhận.')
  }
  return statement
}

/** What the machine reads takes the place of what people said, and is up to the machine again. */
async function machinePart(req: PayloadRequest, figure: Figure): Promise<Partial<FigureStatement>> {
  const extracted = figure.extracted as ExtractedFigure | null | undefined
  if (!extracted) return {}
  if (figure.orphaned) throw new Refusal(400, orphanWaits)
  return resolveMachine(req.payload, extracted, req)
}

/** `POST /api/figures/:id/review`: a person accepts, rejects, corrects or reopens one figure. */
export async function reviewFigure(req: PayloadRequest): Promise<{ figure: FigureReview }> {
  reviewerOf(req)
  const { action, expected, changes = {}, note } = await readBody(req, reviewSchema)
  const figure = await findFromPath(req)
  await checkUnchanged(req, figure, expected)
  if (action !== 'correct' && Object.keys(changes).length > 0) {
    throw new Refusal(400, 'Chỉ khi sửa («correct») mới gửi kèm thay đổi («changes»).')
  }
  const statement =
    action === 'correct'
      ? await correctedStatement(req, figure, changes)
      : action === 'reopen'
        ? await machinePart(req, figure)
        : {}
  const reopened = action === 'reopen' && { stamp: { by: null, at: null } }
  const change: FigureChange = {
    ...outcomes[action],
    ...reopened,
    statement,
    note: note === undefined ? (figure.review.note ?? null) : note || null,
    reason: note || null,
  }
  return { figure: await changeAndShow(req, figure, change) }
}
