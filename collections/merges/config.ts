import type { CollectionConfig } from 'payload'
import { allow, nobody } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/** One record that took the place of another, with every link that was moved, so that it can be undone. */
export const merges: CollectionConfig = {
  slug: 'merges',
  labels: collectionLabels('Lần gộp', 'Merge', 'Merges'),
  access: { read: allow('analyst'), create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-at',
  admin: { group: groups.reference, useAsTitle: 'title', hidden: true },
  fields: [
    {
      name: 'of',
      type: 'select',
      required: true,
      options: [
        { value: 'decisions', label: { vi: 'Văn bản', en: 'Decisions' } },
        { value: 'places', label: { vi: 'Địa danh', en: 'Places' } },
        { value: 'indicators', label: { vi: 'Chỉ tiêu', en: 'Indicators' } },
      ],
    },
    // «12/QĐ-UBND → 12/2020/QĐ-UBND», for lists.
    { name: 'title', type: 'text', required: true },
    { name: 'from', type: 'text', required: true, index: true },
    { name: 'into', type: 'text', required: true, index: true },
    // Links as they were: {collection, id, field, before}.
    { name: 'moved', type: 'json', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'at', type: 'date', required: true },
    { name: 'undoneBy', type: 'relationship', relationTo: 'users' },
    { name: 'undoneAt', type: 'date' },
  ],
}
