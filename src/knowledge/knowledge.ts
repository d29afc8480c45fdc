import type { CollectionConfig, Plugin } from 'payload'
import { documentSlugs } from '../../collections/shared/slugs.ts'
import { documentHooks } from './documents/documentHooks.ts'
import { anchorHandMade } from './figures/anchorHandMade.ts'
import { stampReview } from './figures/stampReview.ts'
import { invalidateExtractor } from './vocabulary/extractorFor.ts'
import { refuseBreakingDelete, refuseBrokenEntry } from './vocabulary/refuseBrokenVocabulary.ts'
import { vocabularySlugs } from './vocabulary/vocabularyRows.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

const figureHooks: Hooks = { beforeChange: [anchorHandMade, stampReview] }

const vocabularyHooks: Hooks = {
  beforeChange: [refuseBrokenEntry],
  beforeDelete: [refuseBreakingDelete],
  afterChange: [({ req }) => invalidateExtractor(req.payload)],
  afterDelete: [({ req }) => invalidateExtractor(req.payload)],
}

const hooksOf: ReadonlyMap<string, Hooks> = new Map([
  ...documentSlugs.map((slug) => [slug, documentHooks] as const),
  ...vocabularySlugs.map((slug) => [slug, vocabularyHooks] as const),
  ['figures', figureHooks],
])

function attach(collection: CollectionConfig): CollectionConfig {
  const { beforeChange, afterChange, beforeDelete, afterDelete } =
    hooksOf.get(collection.slug) ?? {}
  const own = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...own,
      beforeChange: [...(own.beforeChange ?? []), ...(beforeChange ?? [])],
      afterChange: [...(own.afterChange ?? []), ...(afterChange ?? [])],
      beforeDelete: [...(own.beforeDelete ?? []), ...(beforeDelete ?? [])],
      afterDelete: [...(own.afterDelete ?? []), ...(afterDelete ?? [])],
    },
  }
}

/**
 * Turns texts into records: documents are read when they are saved, figures keep what people said of
 * them, and the extractor follows the vocabulary that analysts edit.
 */
export function knowledge(): Plugin {
  return (config) => ({ ...config, collections: (config.collections ?? []).map(attach) })
}
