import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { createExtractor } from '../../../extraction/index.ts'
import { toVocabulary } from './toVocabulary.ts'
import { findVocabularyRows, type VocabularyRows, type VocabularySlug } from './vocabularyRows.ts'

type Row = VocabularyRows[VocabularySlug][number]

/** What people call the field that names an entry. */
const keyFields = { places: 'slug', units: 'code', indicators: 'code', organizations: 'slug' }

/** Why no extractor can be made of the tables; null when one can. */
function whyBroken(rows: VocabularyRows): string | null {
  try {
    createExtractor(toVocabulary(rows))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Refuses an edit by which the vocabulary breaks; one that was broken before is no reason to. */
async function tryEdit(
  req: PayloadRequest,
  collection: VocabularySlug,
  edit: (rows: readonly Row[]) => readonly Row[],
): Promise<void> {
  const rows = await findVocabularyRows(req.payload, req)
  const reason = whyBroken({ ...rows, [collection]: edit(rows[collection]) })
  if (reason === null || whyBroken(rows) !== null) return
  const message = `Bộ đọc không dùng được bảng sau thay đổi này. ${reason}`
  const errors = [{ path: keyFields[collection], message }]
  throw new ValidationError({ collection, errors, req })
}

/** Refuses an entry that would leave the extractor without a vocabulary. */
export const refuseBrokenEntry: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const id = String(originalDoc?.id ?? '')
  const entry = { ...data, id } as Row
  await tryEdit(req, collection.slug as VocabularySlug, (rows) => [
    ...rows.filter((row) => row.id !== id),
    entry,
  ])
  return data
}

/** Refuses to delete an entry that the rest of the vocabulary cannot do without. */
export const refuseBreakingDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await tryEdit(req, collection.slug as VocabularySlug, (rows) =>
    rows.filter((row) => row.id !== String(id)),
  )
}
