import type { DocumentSlug } from '../../../collections/shared/slugs.ts'
import { idOf } from '../idOf.ts'
import type { DocumentFields } from './documentRows.ts'

/** Who may see what was read from a document. */
export interface Audience {
  readonly published: boolean
  readonly visibility: 'public' | 'internal'
  readonly publisher: string | null
}

/**
 * The audience of a document by its main row; decisions have no drafts, but one that was merged into
 * another is hidden.
 */
export function audienceOf(collection: DocumentSlug, main: DocumentFields): Audience {
  return {
    published:
      (collection === 'decisions' || main._status === 'published') &&
      !main.deletedAt &&
      !main.mergedInto,
    visibility: main.visibility ?? 'internal',
    publisher: idOf(main.publisher),
  }
}

/** True when the outside world sees the document. */
export function isOpen({ published, visibility }: Audience): boolean {
  return published && visibility === 'public'
}
