import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { updateUnchanged } from '../../database/updateUnchanged.ts'
import type { Figure } from '../../payload-types.ts'
import { noteRecord } from '../documents/noteChange.ts'
import { statementOf, type FigureStatement } from '../figures/figureRecord.ts'
import { refreshFindings } from '../findings/refreshFindings.ts'
import { idOf } from '../idOf.ts'
import { figureReview } from './figureReviews.ts'
import { findReadable } from './findForReview.ts'
import type { FigureReview, HistoryAction, HistoryState, ReviewState } from './model.ts'
import { recordNames } from './recordNames.ts'
import { Refusal } from './refusal.ts'
import { difference, toStatement } from './toStatement.ts'
import { writeHistory } from './writeHistory.ts'

/** What a person does to a figure. */
export interface FigureChange {
  readonly action: HistoryAction
  readonly state: ReviewState
  /** Who decided what now holds, and when; the person who asks, now, where it is left out. */
  readonly stamp?: { readonly by: string | null; readonly at: string | null }
  readonly statement: Partial<FigureStatement>
  /** Where it stands now, when that changes too; its words are part of the history. */
  readonly anchor?: Readonly<Record<string, unknown> & Pick<HistoryState, 'quote' | 'sentence'>>
  /** The note of the figure from now on. */
  readonly note: string | null
  /** Why, for the history. */
  readonly reason: string | null
  /** The row of the history that this takes back. */
  readonly undoes?: string
}

/** Refuses what was asked of a figure that looks otherwise by now. */
async function refuseChanged(req: PayloadRequest, id: string): Promise<never> {
  const [now] = await findReadable(req, [id])
  if (!now) throw new Refusal(404, 'Số liệu này vừa bị xoá hoặc bạn không còn được xem.')
  const message =
    'Số liệu này vừa được người khác hoặc máy thay đổi. Hãy xem lại trước khi làm tiếp.'
  throw new Refusal(409, message, await figureReview(now, req))
}

/** @throws Refusal with the figure as it is now, when it is not the one that the person saw. */
export async function checkUnchanged(
  req: PayloadRequest,
  { id, updatedAt }: Figure,
  expected: string,
): Promise<void> {
  if (Date.parse(expected) !== Date.parse(updatedAt)) await refuseChanged(req, id)
}

function differingParts(
  before: FigureStatement,
  after: Partial<FigureStatement>,
): Partial<FigureStatement> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([part, value]) => !isDeepStrictEqual(before[part as keyof FigureStatement], value),
    ),
  )
}

async function tellHistory(
  req: PayloadRequest,
  figure: Figure,
  { action, state, anchor, reason, undoes }: FigureChange,
  changed: Partial<FigureStatement>,
  at: string,
): Promise<void> {
  const before = statementOf(figure)
  const after = { ...before, ...changed }
  const isSame = Object.keys(changed).length === 0
  const names = await recordNames(req.payload, isSame ? [] : [before, after], req)
  const { quote, sentence } = figure
  const words = anchor ? { quote, sentence: sentence ?? '' } : {}
  const newWords = anchor && { quote: anchor.quote ?? quote, sentence: anchor.sentence ?? '' }
  const parts = difference(
    { ...toStatement(before, names), state: figure.review.state, ...words },
    { ...toStatement(after, names), state, ...newWords },
  )
  await writeHistory(req.payload, [
    {
      figure: figure.id,
      action,
      by: req.user?.id ?? null,
      at,
      note: reason,
      before: parts.before,
      after: { ...parts.after, ...(undoes && { undoes }) },
    },
  ])
}

/** True when sums over the document's figures may come out otherwise. */
function countsOtherwise(figure: Figure, change: FigureChange, changed: object): boolean {
  const wasRejected = figure.review.state === 'rejected'
  const isMoved = change.anchor !== undefined
  return isMoved || Object.keys(changed).length > 0 || wasRejected !== (change.state === 'rejected')
}

/**
 * Changes a figure for a person who saw it in the given form, unless somebody was faster; with its
 * history, what adds up in its document, and a note for whoever follows changes.
 * @returns whether anything that sums depend on changed.
 * @throws Refusal with the figure as it is now, when it changed since.
 */
export async function changeFigure(
  req: PayloadRequest,
  figure: Figure,
  change: FigureChange,
): Promise<boolean> {
  const { payload } = req
  const { id, updatedAt: expected } = figure
  const changed = differingParts(statementOf(figure), change.statement)
  const { by, at } = change.stamp ?? { by: req.user?.id ?? null, at: new Date().toISOString() }
  const review = { state: change.state, by, at, note: change.note }
  const data = { ...changed, ...change.anchor, review }
  const updatedAt = await updateUnchanged(payload, { collection: 'figures', id, expected, data })
  if (updatedAt === null) return refuseChanged(req, id)
  await tellHistory(req, figure, change, changed, updatedAt)
  await noteRecord(payload, 'figures', id)
  return countsOtherwise(figure, change, changed)
}

/** The same, and what adds up in the document; gives the figure as it is afterwards. */
export async function changeAndShow(
  req: PayloadRequest,
  figure: Figure,
  change: FigureChange,
): Promise<FigureReview> {
  const countsNow = await changeFigure(req, figure, change)
  const { document } = figure
  const documentId = idOf(document?.value)
  if (countsNow && documentId !== null) {
    await refreshFindings(req.payload, { collection: document.relationTo, id: documentId })
  }
  const [now] = await findReadable(req, [figure.id])
  if (!now) throw new Refusal(404, 'Số liệu này vừa bị xoá hoặc bạn không còn được xem.')
  return figureReview(now, req)
}
