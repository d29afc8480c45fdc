import type { Payload } from 'payload'
import { z } from 'zod'
import type { Extraction } from '../payload-types.ts'
import { findRecords, idOf } from './findRecords.ts'
import { compose } from './fold.ts'
import type { DocumentFindings } from './rows.ts'

const storedFindings = z.array(
  z.object({
    key: z.string(),
    rule: z.string(),
    severity: z.enum(['high', 'low']),
    message: z.string().transform(compose),
    expected: z.number(),
    found: z.number(),
    tolerance: z.number(),
    figures: z.array(z.string()),
  }),
)

/** What does not add up in the documents with these ids, as their last readings say. */
export async function readFindings(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentFindings[]> {
  const rows = await findRecords<Extraction>(payload, 'extractions', 'document.value', ids, [
    'document',
    'findings',
  ])
  return rows.map(({ document, findings }) => ({
    document: { collection: document.relationTo, id: idOf(document.value) ?? '' },
    // Readings of before findings were kept have none.
    findings: storedFindings.parse(findings ?? []),
  }))
}
