import type { CollectionConfig } from 'payload'
import { allow, nobody } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/**
 * What happened to a figure, one row a change, never edited: who (nobody for the machine), when, what it
 * said before and after, and why. Rows outlive their figure.
 */
export const figureHistory: CollectionConfig = {
  slug: 'figure-history',
  labels: collectionLabels('Lịch sử số liệu', 'Figure history', 'Figure history'),
  // Whoever may see a figure reads its history at `/api/figures/ID/history`.
  access: { read: allow(), create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-at',
  admin: { group: groups.system, useAsTitle: 'action', hidden: true },
  indexes: [{ fields: ['figure', 'at'] }],
  fields: [
    { name: 'figure', type: 'text', required: true },
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        { value: 'added', label: { vi: 'Thêm bằng tay', en: 'Added' } },
        { value: 'accepted', label: { vi: 'Chấp nhận', en: 'Accepted' } },
        { value: 'corrected', label: { vi: 'Sửa', en: 'Corrected' } },
        { value: 'rejected', label: { vi: 'Bác', en: 'Rejected' } },
        { value: 'reopened', label: { vi: 'Trả về chờ rà soát', en: 'Reopened' } },
        { value: 'reread', label: { vi: 'Máy đọc lại', en: 'Reread' } },
        { value: 'orphaned', label: { vi: 'Mất câu gốc', en: 'Orphaned' } },
        { value: 'found', label: { vi: 'Tìm lại được câu gốc', en: 'Found again' } },
        { value: 'relinked', label: { vi: 'Nối lại do gộp bản ghi', en: 'Relinked' } },
      ],
    },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'at', type: 'date', required: true },
    { name: 'note', type: 'textarea' },
    { name: 'before', type: 'json' },
    { name: 'after', type: 'json' },
  ],
}
