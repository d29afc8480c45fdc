import type { Payload } from 'payload'
import type { DocumentRef } from './documentRows.ts'

/**
 * Leaves a row in `changes`, so that whoever follows them looks at the document and its figures anew. A
 * saving leaves its own; a reading without one (by the clock, by a command) has to.
 */
export async function noteChange(payload: Payload, document: DocumentRef): Promise<void> {
  const data = { of: document.collection, record: document.id }
  await payload.db.create({ collection: 'changes', data, returning: false })
}
