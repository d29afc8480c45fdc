import { documentSlugs, type DocumentSlug } from '../../../collections/shared/slugs.ts'
import { documentAddress } from '../addresses.ts'
import type { BodyNode } from './node.ts'

function isDocumentSlug(value: string): value is DocumentSlug {
  return (documentSlugs as readonly string[]).includes(value)
}

/**
 * Where an author's link leads: a readable document of the archive, or a web, mail or telephone
 * address. Null for anything else (`javascript:`, a document the reader may not see).
 */
export function linkTarget({ fields }: BodyNode): string | null {
  if (fields?.linkType === 'internal') {
    const { relationTo, value } = fields.doc ?? {}
    const slug = (value as { slug?: unknown } | null | undefined)?.slug
    return relationTo && isDocumentSlug(relationTo) && typeof slug === 'string'
      ? documentAddress({ collection: relationTo, slug })
      : null
  }
  const url = fields?.url?.trim() ?? ''
  return /^(https?:\/\/|mailto:|tel:|#|\/(?!\/))/i.test(url) ? url : null
}
