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

/** Refuses an edit after which no extractor could be made, with the reason. */
async function tryEdit(
  req: PayloadRequest,
  collection: VocabularySlug,
  edit: (rows: readonly Row[]) => readonly Row[],
): Promise<void> {
  const rows = await findVocabularyRows(req.payload, req)
  const edited = { ...rows, [collection]: edit(rows[collection]) } as VocabularyRows
  try {
    createExtractor(toVocabulary(edited))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Bộ đọc không dùng được bảng sau thay đổi này. ${reason}`
    const errors = [{ path: keyFields[collection], message }]
    throw new ValidationError({ collection, errors, req })
  }
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
