import type { CollectionConfig, PayloadRequest, Plugin } from 'payload'
import { logChange } from './changeLog.ts'
import { boundsReader, type ReadBounds } from './facts/bounds.ts'
import { noticeOwnWrite } from './ownWrite.ts'

const followed = [
  'articles',
  'conference-reports',
  'decisions',
  'figures',
  'places',
  'indicators',
  'units',
  'settlements',
]

async function leaveChange(of: string, record: string | number, req: PayloadRequest) {
  await logChange(req.payload, of, String(record), req)
  noticeOwnWrite()
}

function withChanges(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, req }) => {
          await leaveChange(slug, (doc as { id: string }).id, req)
        },
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ id, req }) => {
          await leaveChange(slug, id, req)
        },
      ],
    },
  }
}

/**
 * Payload plugin: every write, deletion, trashing and restoring of what the catalog or the extractor
 * knows leaves a row in `changes`. It goes after the plugins whose hooks write further records, so that
 * whoever reads the row finds those too.
 * @param readBounds how the catalog is told what a figure's hedge and rounding leave possible
 */
export function catalogChanges(readBounds: ReadBounds): Plugin {
  return (config) => ({
    ...config,
    custom: { ...config.custom, [boundsReader]: readBounds },
    collections: (config.collections ?? []).map((collection) =>
      followed.includes(collection.slug) ? withChanges(collection) : collection,
    ),
  })
}
