import type { PayloadRequest } from 'payload'
import type { Figure } from '../../payload-types.ts'
import type { ExtractedFigure, FigureStatement } from '../figures/figureRecord.ts'
import { changeAndShow, checkUnchanged, type FigureChange } from './changeFigure.ts'
import { findFromPath, reviewerOf } from './findForReview.ts'
import { historyRows, type StoredHistoryRow } from './historyRows.ts'
import {
  actionOf,
  changesSchema,
  undoSchema,
  type FigureReview,
  type HistoryAction,
  type ReviewState,
} from './model.ts'
import { orphanWaits, readBody, Refusal } from './refusal.ts'
import { resolveChanges } from './resolveChanges.ts'
import { resolveMachine } from './resolveMachine.ts'

const ofPeople = new Set<HistoryAction>(['added', 'accepted', 'corrected', 'rejected', 'reopened'])

/** What people did and nobody took back, the newest first. */
function standing(rows: readonly StoredHistoryRow[]): StoredHistoryRow[] {
  const undone = new Set(rows.map(({ undoes }) => undoes))
  return rows.filter(
    ({ id, action, by, undoes }) =>
      by !== null && undoes === null && !undone.has(id) && ofPeople.has(action),
  )
}

/** Whose decision holds once the newest one is taken back, and what was noted until then. */
function stampOf(state: ReviewState, earlier: readonly StoredHistoryRow[]) {
  const [last] = earlier
  if (state === 'pending' || !last) return { stamp: { by: null, at: null }, note: null }
  const note = earlier.find((row) => row.note !== null)?.note ?? null
  return { stamp: { by: last.by, at: last.at }, note }
}

/** What a figure said before; one that is pending again says what the machine reads. */
async function statementBefore(
  req: PayloadRequest,
  figure: Figure,
  state: ReviewState,
  last: StoredHistoryRow,
): Promise<Partial<FigureStatement>> {
  const extracted = figure.extracted as ExtractedFigure | null | undefined
  if (last.action === 'added') return {}
  if (state === 'pending' && extracted) return resolveMachine(req.payload, extracted, req)
  return resolveChanges(req.payload, changesSchema.parse(last.before), req)
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
  const [last, ...earlier] = standing(await historyRows(req.payload, figure.id, req))
  if (!last) throw new Refusal(400, 'Số liệu này không có thay đổi nào của người để hoàn tác.')
  const state = last.action === 'added' ? 'rejected' : (last.before.state ?? figure.review.state)
  if (state === 'pending' && figure.orphaned && figure.extracted) {
    throw new Refusal(400, orphanWaits)
  }
  const { stamp, note } = stampOf(state, earlier)
  const change: FigureChange = {
    action: actionOf[state],
    state,
    ...(last.action !== 'added' && { stamp }),
    statement: await statementBefore(req, figure, state, last),
    note,
    reason: 'Hoàn tác',
    undoes: last.id,
  }
  return { figure: await changeAndShow(req, figure, change) }
}
