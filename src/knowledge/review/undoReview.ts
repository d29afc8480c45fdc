import type { PayloadRequest } from 'payload'
import { changeAndShow, checkUnchanged, type FigureChange } from './changeFigure.ts'
import { findFromPath, reviewerOf } from './findForReview.ts'
import { historyRows, type StoredHistoryRow } from './historyRows.ts'
import {
  changesSchema,
  undoSchema,
  type FigureReview,
  type HistoryAction,
  type ReviewState,
} from './model.ts'
import { readBody, Refusal } from './refusal.ts'
import { resolveChanges } from './resolveChanges.ts'
import { refusals } from './reviewFigure.ts'

const actionOf = {
  pending: 'reopened',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
} as const satisfies Record<ReviewState, HistoryAction>

const ofPeople = new Set<HistoryAction>(['added', 'accepted', 'corrected', 'rejected', 'reopened'])

/** What people did and nobody took back, the newest first. */
function standing(rows: readonly StoredHistoryRow[]): StoredHistoryRow[] {
  const undone = new Set(rows.map(({ undoes }) => undoes))
  return rows.filter(
    ({ id, action, by, undoes }) =>
      by !== null && undoes === null && !undone.has(id) && ofPeople.has(action),
  )
}

/** Whose decision holds once the newest one is taken back. */
function stampOf(state: ReviewState, earlier: StoredHistoryRow | undefined) {
  if (state === 'pending' || !earlier) return { stamp: { by: null, at: null }, note: null }
  return { stamp: { by: earlier.by, at: earlier.at }, note: earlier.note }
}

/**
 * `POST /api/figures/:id/undo`: takes back the last thing that a person did to a figure and that was not
 * taken back yet. A figure that was added by hand becomes a rejected one.
 */
export async function undoReview(req: PayloadRequest): Promise<{ figure: FigureReview }> {
  reviewerOf(req)
  const { expected } = await readBody(req, undoSchema)
  const figure = await findFromPath(req)
  await checkUnchanged(req, figure, expected)
  const [last, earlier] = standing(await historyRows(req.payload, figure.id, req))
  if (!last) throw new Refusal(400, 'Số liệu này không có thay đổi nào của người để hoàn tác.')
  const state = last.action === 'added' ? 'rejected' : (last.before.state ?? figure.review.state)
  if (state === 'pending' && figure.orphaned && figure.extracted) {
    throw new Refusal(400, refusals.orphanWaits)
  }
  const before = last.action === 'added' ? {} : changesSchema.parse(last.before)
  const { stamp, note } = stampOf(state, earlier)
  const change: FigureChange = {
    action: actionOf[state],
    state,
    ...(last.action !== 'added' && { stamp }),
    statement: await resolveChanges(req.payload, before, req),
    note,
    reason: 'Hoàn tác',
    undoes: last.id,
  }
  return { figure: await changeAndShow(req, figure, change) }
}
