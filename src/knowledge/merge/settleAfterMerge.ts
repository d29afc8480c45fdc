import type { Payload } from 'payload'
import { settleByCitations } from '../documents/settleStubs.ts'
import { syncDocument } from '../documents/syncDocument.ts'
import { invalidateExtractor } from '../vocabulary/extractorFor.ts'
import type { MergePair } from './model.ts'

/**
 * After links were moved one way or back: a stub shows to the outside while what the outside sees cites
 * it, figures of a hidden instrument's own text are hidden with it, and the extractor's words follow.
 */
export async function settleAfterMerge(
  payload: Payload,
  { of, from, into }: MergePair,
): Promise<void> {
  if (of !== 'decisions') return invalidateExtractor(payload)
  await settleByCitations(payload, [from, into])
  for (const id of [from, into]) await syncDocument(payload, { collection: of, id }, 'stale')
}
