import type { CollectionConfig } from 'payload'
import { mergedInto } from '../shared/fields/mergedInto.ts'
import { validity } from '../shared/fields/validity.ts'
import { collectionLabels, groups } from '../shared/labels.ts'
import { slugify } from '../shared/slugify.ts'
import { mergeableAccess } from '../shared/access/referenceAccess.ts'
import { mergeButton } from '../shared/mergeButton.ts'

/** The gazetteer: regions, provinces of before and since July 2025, districts. */
export const places: CollectionConfig = {
  slug: 'places',
  labels: collectionLabels('Địa danh', 'Place', 'Places'),
  access: mergeableAccess,
  versions: { maxPerDoc: 20 },
  defaultSort: 'slug',
  admin: {
    group: groups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'parent', 'validFrom', 'validTo'],
    listSearchableFields: ['name', 'slug', 'code'],
    pagination: { defaultLimit: 50 },
    components: { edit: { beforeDocumentControls: [mergeButton] } },
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { vi: 'Đường dẫn', en: 'Slug' },
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? slugify(value) : value)],
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'code', type: 'text', label: { vi: 'Mã', en: 'Code' } },
        {
          name: 'level',
          type: 'select',
          required: true,
          index: true,
          label: { vi: 'Cấp', en: 'Level' },
          options: [
            { value: 'country', label: { vi: 'Quốc gia', en: 'Country' } },
            { value: 'region', label: { vi: 'Vùng', en: 'Region' } },
            { value: 'province', label: { vi: 'Tỉnh, thành phố', en: 'Province' } },
            { value: 'district', label: { vi: 'Huyện, quận, thị xã', en: 'District' } },
            { value: 'commune', label: { vi: 'Xã, phường, thị trấn', en: 'Commune' } },
          ],
        },
      ],
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'places',
      label: { vi: 'Thuộc', en: 'Part of' },
    },
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'places',
      label: { vi: 'Vùng kinh tế', en: 'Region' },
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { vi: 'Cách viết khác', en: 'Aliases' },
      admin: {
        description: {
          vi: 'Các cách viết khác trong văn bản; bộ đọc dùng ngay sau khi lưu.',
          en: 'Other written forms; the extractor uses them at once.',
        },
      },
    },
    ...validity('places'),
    mergedInto('places'),
  ],
}
