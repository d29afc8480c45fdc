import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  Payload,
  PayloadRequest,
} from 'payload'
import type { Figure } from '../../payload-types.ts'
import { statementOf } from '../figures/figureRecord.ts'
import { refreshFindings } from '../findings/refreshFindings.ts'
import { idOf } from '../idOf.ts'
import { isBySystem } from '../systemRequest.ts'
import { actionOf, type HistoryState } from './model.ts'
import { recordNames } from './recordNames.ts'
import { difference, toStatement } from './toStatement.ts'
import { writeHistory } from './writeHistory.ts'

/** What a figure said before and says after a saving; nothing before it was added. */
async function statesOf(
  payload: Payload,
  before: Partial<Figure> | null,
  after: Figure,
  req: PayloadRequest,
): Promise<{ before: HistoryState; after: HistoryState }> {
  const statements = [before ?? {}, after].map(statementOf)
  const names = await recordNames(payload, statements, req)
  const stateOf = (figure: Partial<Figure>): HistoryState => ({
    ...toStatement(statementOf(figure), names),
    ...(figure.review && { state: figure.review.state }),
    quote: figure.quote ?? '',
  })
  return difference(before ? stateOf(before) : {}, stateOf(after))
}

async function refreshDocument({ document }: Figure, req: PayloadRequest): Promise<void> {
  const id = idOf(document?.value)
  if (id !== null) await refreshFindings(req.payload, { collection: document.relationTo, id }, req)
}

/**
 * After a person saved a figure in Payload's form or over REST: its history, and what adds up in its
 * document. The system's own writing tells its history where it writes.
 */
export const recordSaving: CollectionAfterChangeHook<Figure> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (isBySystem(req)) return
  const isNew = operation === 'create'
  const states = await statesOf(req.payload, isNew ? null : previousDoc, doc, req)
  const note = doc.review.note || null
  const isNoted = !isNew && note !== (previousDoc.review?.note || null)
  const isChanged = Object.keys(states.after).length > 0
  if (!isChanged && !isNoted) return
  const entry = {
    figure: doc.id,
    action: isNew ? 'added' : actionOf[doc.review.state],
    by: req.user?.id ?? null,
    at: doc.updatedAt,
    note: isNew || isNoted ? note : null,
    ...states,
  } as const
  await writeHistory(req.payload, [entry], req)
  if (isChanged) await refreshDocument(doc, req)
}

/** After an administrator deleted a figure nothing may point at it as contradicting others. */
export const refreshAfterDelete: CollectionAfterDeleteHook<Figure> = async ({ doc, req }) => {
  if (!isBySystem(req)) await refreshDocument(doc, req)
}
