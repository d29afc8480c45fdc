import type { Payload, PayloadRequest } from 'payload'
import { findFigures } from '../figures/saveFigures.ts'
import { isKept } from '../figures/openFigure.ts'
import { tellMachineHistory } from '../figures/tellMachineHistory.ts'
import { systemRequest } from '../systemRequest.ts'
import type { DocumentRef } from './documentRows.ts'
import { dropReading, findReading } from './readingRows.ts'

/**
 * Before a document is deleted for good: figures that nobody spoke about go, what a person accepted,
 * corrected, rejected or made stays as an orphan that only people who review see. Should the deletion
 * fail, the document counts as never read and everything comes back.
 * @returns the decisions it cited.
 */
export async function withdrawDocument(
  payload: Payload,
  document: DocumentRef,
  req: PayloadRequest,
): Promise<string[]> {
  const own = await systemRequest(payload, req)
  const reading = await findReading(payload, document, own)
  await dropReading(payload, document, own)
  const figures = await findFigures(payload, document, own)
  const rest = { collection: 'figures', depth: 0, req: own } as const
  const kept = figures.filter(isKept)
  for (const { id, record } of kept) {
    const audience = { ...record.audience, published: false }
    await payload.update({ ...rest, id, data: { orphaned: true, audience } })
  }
  await tellMachineHistory(
    payload,
    kept.map((before) => ({ before, changed: before.record.orphaned ? {} : { orphaned: true } })),
    own,
  )
  const removed = figures.filter((figure) => !isKept(figure)).map(({ id }) => id)
  if (removed.length > 0) await payload.delete({ ...rest, where: { id: { in: removed } } })
  return (reading?.citations ?? []).flatMap(({ decision }) => decision ?? [])
}
