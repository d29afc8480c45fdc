import type { Field, GroupField } from 'payload'
import { signedIn, systemOnly } from '../shared/access/roles.ts'

/** What a person said of the figure. */
export const review: GroupField = {
  name: 'review',
  type: 'group',
  label: { vi: 'Rà soát', en: 'Review' },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      label: { vi: 'Trạng thái', en: 'State' },
      options: [
        { value: 'pending', label: { vi: 'Chờ rà soát', en: 'Pending' } },
        { value: 'accepted', label: { vi: 'Đã chấp nhận', en: 'Accepted' } },
        { value: 'corrected', label: { vi: 'Đã sửa', en: 'Corrected' } },
        { value: 'rejected', label: { vi: 'Đã bác', en: 'Rejected' } },
      ],
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: { vi: 'Người rà soát', en: 'By' },
      access: { ...systemOnly, read: signedIn },
      admin: { readOnly: true },
    },
    {
      name: 'at',
      type: 'date',
      label: { vi: 'Lúc', en: 'At' },
      access: systemOnly,
      admin: { readOnly: true, date: { displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
    {
      name: 'note',
      type: 'textarea',
      label: { vi: 'Ghi chú', en: 'Note' },
      access: { read: signedIn },
    },
  ],
}

/** How the machine came to it, kept as it was read. */
export const provenance: Field[] = [
  {
    name: 'confidence',
    type: 'number',
    min: 0,
    max: 1,
    label: { vi: 'Độ tin cậy', en: 'Confidence' },
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'rule',
    type: 'text',
    label: { vi: 'Luật đọc', en: 'Rule' },
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'extractorVersion',
    type: 'text',
    label: { vi: 'Phiên bản bộ đọc', en: 'Extractor version' },
    admin: { position: 'sidebar', readOnly: true },
    access: systemOnly,
  },
  {
    name: 'extracted',
    type: 'json',
    label: { vi: 'Bản máy đọc', en: 'As extracted' },
    admin: { readOnly: true, components: { Field: '/src/admin/JsonView.tsx#JsonView' } },
    access: systemOnly,
  },
  // Of one that a person put to its place, what `extracted` keeps of the others: how many times the
  // same words stand before it in its sentence, and a few characters around that.
  { name: 'marks', type: 'json', admin: { hidden: true }, access: systemOnly },
]

/** Who may see the document it came from; copied here so that both databases can filter by it. */
export const audience: GroupField = {
  name: 'audience',
  type: 'group',
  access: systemOnly,
  admin: { disabled: true },
  fields: [
    { name: 'published', type: 'checkbox', defaultValue: false, index: true },
    { name: 'visibility', type: 'text', index: true },
    { name: 'publisher', type: 'relationship', relationTo: 'organizations', index: true },
  ],
}
