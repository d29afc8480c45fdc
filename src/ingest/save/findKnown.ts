import type { Payload, Where } from 'payload'
import type { Article, Decision } from '../../payload-types.ts'
import { documentSlugs, type DocumentSlug } from '../../../collections/shared/slugs.ts'

/** A document of the archive that was made of a given text. */
export interface KnownDocument {
  readonly collection: DocumentSlug
  readonly id: string
  /** What people call it: its title, a decision's number. */
  readonly name: string
  readonly trashed: boolean
  /** False when a process died while it was being saved: its last step is its first version. */
  readonly complete: boolean
}

/** Where a collection keeps the hash of the text a document was imported from. */
function hashField(collection: DocumentSlug): string {
  return collection === 'decisions' ? 'sourceHash' : 'source.hash'
}

function nameField(collection: DocumentSlug): 'number' | 'title' {
  return collection === 'decisions' ? 'number' : 'title'
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
      select: { deletedAt: true, [nameField(collection)]: true },
    })
    const document = found.docs[0] as Partial<Article & Decision> | undefined
    if (!document?.id) continue
    const version: Where = {
      parent: { equals: document.id },
      [`version.${hashField(collection)}`]: { equals: hash },
    }
    const { totalDocs } = await payload.countVersions({ collection, where: version })
    const { id, number, title, deletedAt } = document
    const name = number ?? title ?? ''
    return { collection, id, name, trashed: Boolean(deletedAt), complete: totalDocs > 0 }
  }
  return null
}
