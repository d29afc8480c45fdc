import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Figure } from '../../payload-types.ts'
import { isBySystem } from '../systemRequest.ts'
import { statementOf, type ReviewState } from './figureRecord.ts'

/** The state a person's saving leads to, or null when it says nothing about the figure. */
function decidedState(
  data: Partial<Figure>,
  before: Partial<Figure> | undefined,
): ReviewState | null {
  const stateBefore = before?.review?.state ?? 'pending'
  const given = data.review?.state ?? stateBefore
  if (given !== stateBefore) return given
  const sameStatement = before && isDeepStrictEqual(statementOf(data), statementOf(before))
  return sameStatement ? null : 'corrected'
}

/**
 * A person who changes what a figure says, or adds one, corrects it, unless they choose a state
 * themselves; who decided and when is noted. A figure set back to pending is the machine's again.
 */
export const stampReview: CollectionBeforeChangeHook<Figure> = ({ data, originalDoc, req }) => {
  if (isBySystem(req)) return data
  const state = decidedState(data, originalDoc)
  if (state === null) return data
  const stamp =
    state === 'pending'
      ? { by: null, at: null }
      : { by: req.user?.id ?? null, at: new Date().toISOString() }
  return { ...data, review: { ...data.review, state, ...stamp } }
}
