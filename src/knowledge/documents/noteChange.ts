import type { Payload } from 'payload'
import type { DocumentRef } from './documentRows.ts'

/**
 * Leaves a row in `changes`, so that whoever follows them looks at the record anew. For what is written
 * past Payload's operations, which leave their own.
 */
export async function noteRecord(payload: Payload, of: string, record: string): Promise<void> {
  await payload.db.create({ collection: 'changes', data: { of, record }, returning: false })
}

/**
 * The same for a document and its figures: a saving leaves its own row; a reading without one (by the
 * clock, by a command) has to.
 */
export async function noteChange(payload: Payload, document: DocumentRef): Promise<void> {
  await noteRecord(payload, document.collection, document.id)
}
