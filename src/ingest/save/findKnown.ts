import type { Payload, Where } from 'payload'
import { documentSlugs, type DocumentSlug } from '../../../collections/shared/slugs.ts'

/** A document of the archive that was made of a given text. */
export interface KnownDocument {
  readonly collection: DocumentSlug
  readonly id: string
  readonly trashed: boolean
  /** False when a process died while it was being saved: its last step is its first version. */
  readonly complete: boolean
}

/** Where a collection keeps the hash of the text a document was imported from. */
function hashField(collection: DocumentSlug): string {
  return collection === 'decisions' ? 'sourceHash' : 'source.hash'
}

/** The document that was imported from the text of this hash, in the trash too; null when none was. */
export async function findKnown(payload: Payload, hash: string): Promise<KnownDocument | null> {
  for (const collection of documentSlugs) {
    const found = await payload.find({
      collection,
      where: { [hashField(collection)]: { equals: hash } },
      trash: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { deletedAt: true },
    })
    const [document] = found.docs
    if (!document) continue
    const version: Where = {
      parent: { equals: document.id },
      [`version.${hashField(collection)}`]: { equals: hash },
    }
    const { totalDocs } = await payload.countVersions({ collection, where: version })
    const trashed = Boolean(document.deletedAt)
    return { collection, id: document.id, trashed, complete: totalDocs > 0 }
  }
  return null
}
