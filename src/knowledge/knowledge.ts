import type { CollectionConfig, Endpoint, Plugin } from 'payload'
import { documentSlugs } from '../../collections/shared/slugs.ts'
import { documentHooks } from './documents/documentHooks.ts'
import { anchorHandMade } from './figures/anchorHandMade.ts'
import { stampReview } from './figures/stampReview.ts'
import { choiceEndpoints, stubEndpoints } from './inbox/inboxEndpoints.ts'
import { followMerged, refuseMergedDelete } from './merge/followMerged.ts'
import { mergeEndpoints } from './merge/mergeEndpoints.ts'
import { mergeableSlugs } from './merge/model.ts'
import { reviewEndpoints } from './review/endpoints.ts'
import { recordSaving, refreshAfterDelete } from './review/recordSaving.ts'
import { invalidateExtractor } from './vocabulary/extractorFor.ts'
import { refuseBreakingDelete, refuseBrokenEntry } from './vocabulary/refuseBrokenVocabulary.ts'
import { vocabularySlugs } from './vocabulary/vocabularyRows.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

const figureHooks: Hooks = {
  beforeChange: [anchorHandMade, stampReview],
  afterChange: [recordSaving],
  afterDelete: [refreshAfterDelete],
}

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

/** Collections in which people link to records that may have been merged since they opened the form. */
const linkingSlugs: readonly string[] = [...mergeableSlugs, 'figures', 'organizations']

/** What people do with records over HTTP beyond saving them. */
const endpointsOf: Readonly<Record<string, Endpoint[]>> = {
  figures: reviewEndpoints,
  merges: mergeEndpoints,
  decisions: stubEndpoints,
  'citation-choices': choiceEndpoints,
}

function mergeHooks(slug: string): Hooks {
  const mergeable = mergeableSlugs.some((known) => known === slug)
  return {
    ...(linkingSlugs.includes(slug) && { beforeChange: [followMerged] }),
    ...(mergeable && { beforeDelete: [refuseMergedDelete] }),
  }
}

function attach(collection: CollectionConfig): CollectionConfig {
  const { beforeChange, afterChange, beforeDelete, afterDelete } =
    hooksOf.get(collection.slug) ?? {}
  const own = collection.hooks ?? {}
  const merge = mergeHooks(collection.slug)
  const endpoints = endpointsOf[collection.slug] ?? []
  return {
    ...collection,
    ...(collection.endpoints !== false && {
      endpoints: [...endpoints, ...(collection.endpoints ?? [])],
    }),
    hooks: {
      ...own,
      beforeChange: [
        ...(own.beforeChange ?? []),
        ...(merge.beforeChange ?? []),
        ...(beforeChange ?? []),
      ],
      afterChange: [...(own.afterChange ?? []), ...(afterChange ?? [])],
      beforeDelete: [
        ...(own.beforeDelete ?? []),
        ...(merge.beforeDelete ?? []),
        ...(beforeDelete ?? []),
      ],
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
