import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { forgetChoicesOf } from '../choices/chooseDecision.ts'
import { deriveFromText } from './deriveFromText.ts'
import type { DocumentRef } from './documentRows.ts'
import { readingKey } from './readingRows.ts'
import { settleStubs } from './settleStubs.ts'
import { syncDocument } from './syncDocument.ts'
import { withdrawDocument } from './withdrawDocument.ts'

function refOf(collection: { slug: string }, id: number | string): DocumentRef {
  return { collection: collection.slug as DocumentSlug, id: String(id) }
}

/**
 * Without a transaction the document is saved already: the editor is not told otherwise, and the clock
 * reads it again. Within one, a failed write has ended it, and the saving with it.
 */
async function logOrThrow(
  req: PayloadRequest,
  { collection, id }: DocumentRef,
  error: unknown,
): Promise<void> {
  // A promise of nothing where the database has no transactions.
  if (await req.transactionID) throw error
  req.payload.logger.error({ err: error, msg: `Chưa đọc được số liệu của ${collection}/${id}` })
}

const syncAfterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const document = refOf(collection, doc.id)
  try {
    await syncDocument(req.payload, document, 'saved', req)
  } catch (error) {
    await logOrThrow(req, document, error)
  }
}

const citedKey = (document: DocumentRef): string => `citedBefore:${readingKey(document)}`

const withdrawBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const document = refOf(collection, id)
  req.context[citedKey(document)] = await withdrawDocument(req.payload, document, req)
  if (document.collection === 'decisions') await forgetChoicesOf(req.payload, document.id, req)
}

const settleAfterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const document = refOf(collection, id)
  const cited = req.context[citedKey(document)]
  if (Array.isArray(cited)) await settleStubs(req.payload, document, cited, new Set())
}

/** What happens to figures, links and stubs around a document. */
export const documentHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [deriveFromText],
  afterChange: [syncAfterChange],
  beforeDelete: [withdrawBeforeDelete],
  afterDelete: [settleAfterDelete],
}
