import type { Field } from 'payload'
import { period } from '../shared/fields/period.ts'

/** What the number is about: what is counted, when, where, and in what sense. */
export const about: Field[] = [
  { name: 'measure', type: 'textarea', label: { vi: 'Nội dung đo đếm', en: 'Measure' } },
  {
    name: 'indicator',
    type: 'relationship',
    relationTo: 'indicators',
    index: true,
    label: { vi: 'Chỉ tiêu', en: 'Indicator' },
  },
  period(),
  {
    name: 'places',
    type: 'relationship',
    relationTo: 'places',
    hasMany: true,
    label: { vi: 'Địa bàn', en: 'Places' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'actual',
        index: true,
        label: { vi: 'Tính chất', en: 'Status' },
        options: [
          { value: 'actual', label: { vi: 'Thực hiện', en: 'Actual' } },
          { value: 'planned', label: { vi: 'Kế hoạch được duyệt', en: 'Planned' } },
          { value: 'target', label: { vi: 'Mục tiêu', en: 'Target' } },
          { value: 'share', label: { vi: 'Tỷ trọng', en: 'Share' } },
          { value: 'change', label: { vi: 'Tăng, giảm', en: 'Change' } },
        ],
      },
      {
        name: 'decision',
        type: 'relationship',
        relationTo: 'decisions',
        index: true,
        label: { vi: 'Theo văn bản', en: 'Decision' },
      },
    ],
  },
  {
    name: 'part',
    type: 'checkbox',
    defaultValue: false,
    label: {
      vi: 'Là một phần của tổng số đã nêu trong tài liệu',
      en: 'Part of a total given in the document',
    },
  },
]
