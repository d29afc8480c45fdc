import type { CollectionConfig } from 'payload'
import {
  changeDocuments,
  createDocuments,
  readDocumentVersions,
  readDocuments,
} from './access/documentAccess.ts'
import { dateOnPublication } from './dateOnPublication.ts'
import { evidenceView } from './evidenceView.ts'
import { keepPublisher } from './keepPublisher.ts'
import { groups } from './labels.ts'
import { previewAddress } from './previewAddress.ts'

/** How often an editor's typing is saved as a draft, in milliseconds. */
const autosaveInterval = 2000

/** What news and conference reports share beside their fields: drafts, trash, access, preview. */
export function documentCollection(
  config: Pick<CollectionConfig, 'slug' | 'labels' | 'fields'> & { address: string },
): CollectionConfig {
  const { address, ...rest } = config
  return {
    ...rest,
    trash: true,
    defaultSort: '-publishedOn',
    access: {
      read: readDocuments,
      create: createDocuments,
      update: changeDocuments,
      delete: changeDocuments,
      readVersions: readDocumentVersions,
    },
    versions: {
      drafts: { autosave: { interval: autosaveInterval }, schedulePublish: true },
      maxPerDoc: 100,
    },
    hooks: { beforeValidate: [keepPublisher], beforeChange: [dateOnPublication] },
    admin: {
      group: groups.content,
      useAsTitle: 'title',
      defaultColumns: ['title', 'publishedOn', 'visibility', 'publisher', '_status'],
      listSearchableFields: ['title', 'summary', 'author'],
      pagination: { defaultLimit: 25 },
      preview: (doc) => previewAddress(address, doc),
      components: { views: { edit: { evidence: evidenceView } } },
    },
  }
}
