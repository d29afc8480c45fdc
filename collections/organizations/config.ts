import type { CollectionConfig } from 'payload'
import { referenceAccess } from '../shared/access/referenceAccess.ts'
import { slugField } from '../shared/fields/slug.ts'
import { validity } from '../shared/fields/validity.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/** Bodies that publish documents, issue instruments and employ the people of the archive. */
export const organizations: CollectionConfig = {
  slug: 'organizations',
  labels: collectionLabels('Cơ quan', 'Organization', 'Organizations'),
  access: referenceAccess,
  versions: { maxPerDoc: 20 },
  defaultSort: 'name',
  admin: {
    group: groups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'place', 'symbols', 'validTo'],
    listSearchableFields: ['name', 'slug'],
    pagination: { defaultLimit: 50 },
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } },
    slugField('name'),
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'provincial',
      label: { vi: 'Cấp', en: 'Level' },
      options: [
        { value: 'central', label: { vi: 'Trung ương', en: 'Central' } },
        { value: 'regional', label: { vi: 'Vùng', en: 'Regional' } },
        { value: 'provincial', label: { vi: 'Tỉnh', en: 'Provincial' } },
      ],
    },
    {
      name: 'place',
      type: 'relationship',
      relationTo: 'places',
      label: { vi: 'Địa bàn', en: 'Place' },
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { vi: 'Tên gọi khác', en: 'Aliases' },
    },
    {
      name: 'symbols',
      type: 'text',
      hasMany: true,
      label: { vi: 'Ký hiệu trong số văn bản', en: 'Symbols in instrument numbers' },
      admin: {
        description: {
          vi: 'Ví dụ «TTg» trong 1881/QĐ-TTg; bộ đọc dùng để biết cơ quan ban hành.',
          en: 'Such as «TTg» in 1881/QĐ-TTg; tells the extractor who issued it.',
        },
      },
    },
    ...validity('organizations'),
  ],
}
