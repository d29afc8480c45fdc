import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { storedFigure, type StoredFigure } from '../../knowledge/figures/figureRecord.ts'
import { readUnsaved } from '../../knowledge/preview/readUnsaved.ts'
import { readBody, Refusal } from '../../knowledge/review/refusal.ts'
import { systemRequest } from '../../knowledge/systemRequest.ts'
import { extractorFor } from '../../knowledge/vocabulary/extractorFor.ts'
import { describeEntries } from './describeEntries.ts'
import { type PanelReading, type TypedDocument, typedSchema } from './model.ts'
import { fieldsOf, refOf, storedText } from './typedDocument.ts'

/** A figure as it is stored, and when it was last written. */
export interface SeenFigure extends StoredFigure {
  readonly updatedAt: string
}

/** The figures of a document that the person may see. */
async function findFigures(
  req: PayloadRequest,
  { collection, id }: TypedDocument,
): Promise<SeenFigure[]> {
  if (id === null) return []
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: { document: { equals: { relationTo: collection, value: id } } },
    depth: 0,
    pagination: false,
    sort: 'id',
    overrideAccess: false,
    req,
  })
  return docs.map((row) => ({ ...storedFigure(row), updatedAt: row.updatedAt }))
}

/**
 * `POST /api/body-reading`: what saving would read from a text while it is typed, for editors, analysts
 * and administrators. Stores nothing.
 */
export async function readTyped(req: PayloadRequest): Promise<PanelReading> {
  if (!hasRole(req.user, 'editor', 'analyst')) {
    throw new Refusal(403, 'Chỉ biên tập viên và chuyên viên số liệu dùng được phần này.')
  }
  const typed = await readBody(req, typedSchema)
  const before = await storedText(req, typed)
  const stored = await findFigures(req, typed)
  const { payload } = req
  const own = await systemRequest(payload, req)
  const current = await extractorFor(payload)
  const reading = await readUnsaved(
    { payload, req: own },
    refOf(typed),
    fieldsOf(typed),
    stored,
    current,
  )
  const entries = await describeEntries(req, reading, stored, current)
  return { ...entries, isSaved: before === typed.text }
}
