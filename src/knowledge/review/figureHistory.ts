import type { PayloadRequest } from 'payload'
import { peopleById } from './figureReviews.ts'
import { findFromPath } from './findForReview.ts'
import { historyRows } from './historyRows.ts'
import type { HistoryRow } from './model.ts'

/**
 * `GET /api/figures/:id/history`: what happened to a figure, for whoever may read the figure; who it
 * was and why, for people with an account.
 */
export async function figureHistory(req: PayloadRequest): Promise<{ rows: HistoryRow[] }> {
  const figure = await findFromPath(req)
  const rows = await historyRows(req.payload, figure.id, req)
  const isKnown = Boolean(req.user)
  const person = await peopleById(req.payload, isKnown ? rows.map(({ by }) => by) : [], req)
  return {
    rows: rows.map(({ action, by, at, note, before, after }) => ({
      action,
      by: isKnown ? person(by) : null,
      at,
      note: isKnown ? note : null,
      before,
      after,
    })),
  }
}
