import type { Where } from 'payload'
import type { Decision } from '../../payload-types.ts'
import { citingDocuments } from './citingDocuments.ts'
import { readDocument } from './documentPage.ts'
import { findInstruments } from './instruments.ts'
import { listDecisions } from './listDocuments.ts'
import type { Visit } from './visit.ts'

/** More targets than any instrument sets. */
const mostTargets = 200
const mostRelated = 100

/** What a decision's page shows: its text, who points to it, its targets, who cites it. */
export async function readDecision(
  visit: Visit,
  decision: Decision,
  pointedAt: string,
  page: number,
) {
  const pointing = async (field: 'basedOn' | 'amends' | 'replaces') => {
    const where: Where = { [field]: { in: [decision.id] } }
    return (await listDecisions(visit, { where, limit: mostRelated })).docs
  }
  const [reading, instruments, targets, citing, { forms }, basedOnThis, amendedBy, replacedBy] =
    await Promise.all([
      readDocument(visit, 'decisions', decision, pointedAt),
      findInstruments(visit, [decision.id]),
      visit.catalog.figures({
        decision: decision.number,
        status: 'target',
        audience: visit.audience,
        pageSize: mostTargets,
      }),
      citingDocuments(visit, decision.id, page),
      visit.catalog.citations({ decision: decision.id, audience: visit.audience, pageSize: 1 }),
      pointing('basedOn'),
      pointing('amends'),
      pointing('replaces'),
    ])
  return {
    reading,
    instrument: instruments[0],
    forms,
    targets,
    citing,
    basedOnThis,
    amendedBy,
    replacedBy,
  }
}
