import type { Payload } from 'payload'
import type { Decision } from '../../payload-types.ts'
import { Refusal } from '../refusal.ts'
import type { SourceFile } from '../sourceFile.ts'
import type { DecisionFacts } from './decisionFacts.ts'
import { instantOf } from '../../knowledge/dayOf.ts'
import type { SaveOptions } from './saveOptions.ts'

/**
 * The archive's record of a decision that a file is the wording of: null when there is none, else a
 * stub that a citation left, or this very file cut off while it was being saved.
 * @throws Refusal when somebody has filled that decision in already.
 */
export async function findFillable(payload: Payload, file: SourceFile): Promise<Decision | null> {
  const found = await payload.find({
    collection: 'decisions',
    where: { number: { equals: file.number } },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const decision = found.docs[0] ?? null
  if (decision?.mergedInto) {
    const { mergedInto } = decision
    const winner = typeof mergedInto === 'object' ? ` vào ${mergedInto.number}` : ''
    throw new Refusal(`văn bản ${file.number} đã được gộp${winner} trong kho`)
  }
  if (decision?.deletedAt) throw new Refusal(`văn bản ${file.number} đang nằm trong thùng rác`)
  if (decision && !decision.stub && decision.sourceHash !== file.hash) {
    throw new Refusal(`văn bản ${file.number} đã được điền trong kho`)
  }
  return decision
}

/**
 * Makes the decision of a file, or fills in the stub that a citation left; gives its id.
 * @throws Refusal when somebody has filled that decision in already.
 */
export async function saveDecision(
  payload: Payload,
  file: SourceFile,
  { type, issuer, effectiveFrom, period }: DecisionFacts,
  { visibility }: SaveOptions,
): Promise<string> {
  const decision = await findFillable(payload, file)
  const data = {
    number: file.number ?? '',
    title: file.title,
    instrumentType: type ?? decision?.instrumentType ?? null,
    issuer: issuer ?? decision?.issuer ?? null,
    issuedOn: instantOf(file.publishedOn) ?? decision?.issuedOn ?? null,
    effectiveFrom: instantOf(effectiveFrom) ?? decision?.effectiveFrom ?? null,
    body: file.body,
    visibility,
    stub: false,
    sourceHash: file.hash,
    ...(period && { period }),
  }
  const collection = 'decisions'
  const { id } = decision
    ? await payload.update({ collection, id: decision.id, data, depth: 0 })
    : await payload.create({ collection, data, depth: 0 })
  return id
}
