import type { CollectionConfig } from 'payload'
import { allow, nobody } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/**
 * A run of the present extractor over the whole archive: first a report of what would change, then, once
 * an analyst has approved it, the change itself. It keeps how far it is, so that it goes on after a kill.
 */
export const rereadings: CollectionConfig = {
  slug: 'rereadings',
  labels: collectionLabels('Lần đọc lại kho', 'Rereading', 'Rereadings'),
  access: { read: allow('analyst'), create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-createdAt',
  admin: { group: groups.statistics, useAsTitle: 'state', hidden: true },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'comparing', label: { vi: 'Đang so sánh', en: 'Comparing' } },
        { value: 'reported', label: { vi: 'Chờ duyệt', en: 'Reported' } },
        { value: 'applying', label: { vi: 'Đang áp dụng', en: 'Applying' } },
        { value: 'applied', label: { vi: 'Đã áp dụng', en: 'Applied' } },
        { value: 'dismissed', label: { vi: 'Không áp dụng', en: 'Dismissed' } },
      ],
    },
    { name: 'extractorVersion', type: 'text', required: true },
    { name: 'vocabularyHash', type: 'text', required: true },
    // The document that was done last, `articles:ID`; empty at the beginning of a phase.
    { name: 'cursor', type: 'text' },
    { name: 'done', type: 'number', required: true, defaultValue: 0 },
    { name: 'of', type: 'number', required: true, defaultValue: 0 },
    // Counts of figures: {gained, lost, changed, kept}, and of documents that would change.
    { name: 'counts', type: 'json' },
    // Up to a few dozen of each kind, with what the figure said and would say.
    { name: 'examples', type: 'json' },
    { name: 'approvedBy', type: 'relationship', relationTo: 'users' },
    { name: 'approvedAt', type: 'date' },
    { name: 'finishedAt', type: 'date' },
  ],
}
