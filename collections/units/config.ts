import type { CollectionConfig } from 'payload'
import { referenceAccess } from '../shared/access/referenceAccess.ts'
import { bilingualName } from '../shared/fields/bilingualName.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/** Units of measure and counted nouns, with the forms texts write them in. */
export const units: CollectionConfig = {
  slug: 'units',
  labels: collectionLabels('Đơn vị đo, đếm', 'Unit', 'Units'),
  access: referenceAccess,
  versions: { maxPerDoc: 20 },
  defaultSort: 'code',
  admin: {
    group: groups.statistics,
    useAsTitle: 'code',
    defaultColumns: ['code', 'name.vi', 'kind'],
    listSearchableFields: ['code', 'name.vi'],
    pagination: { defaultLimit: 50 },
  },
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { vi: 'Mã', en: 'Code' },
    },
    bilingualName,
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'count',
      label: { vi: 'Loại', en: 'Kind' },
      options: [
        { value: 'money', label: { vi: 'Tiền', en: 'Money' } },
        { value: 'ratio', label: { vi: 'Tỷ lệ', en: 'Ratio' } },
        { value: 'count', label: { vi: 'Đếm', en: 'Count' } },
        { value: 'measure', label: { vi: 'Đo', en: 'Measure' } },
      ],
    },
    {
      name: 'forms',
      type: 'array',
      label: { vi: 'Cách viết', en: 'Forms' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'text', type: 'text', required: true, label: { vi: 'Viết là', en: 'Text' } },
            {
              name: 'factor',
              type: 'number',
              required: true,
              defaultValue: 1,
              label: { vi: 'Bằng bao nhiêu đơn vị gốc', en: 'Factor to the base unit' },
            },
          ],
        },
      ],
    },
  ],
}
