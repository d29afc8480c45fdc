import type { CollectionConfig } from 'payload'
import { mergeableAccess } from '../shared/access/referenceAccess.ts'
import { bilingualName } from '../shared/fields/bilingualName.ts'
import { mergedInto } from '../shared/fields/mergedInto.ts'
import { collectionLabels, groups } from '../shared/labels.ts'
import { unitExists } from './unitExists.ts'
import { mergeButton } from '../shared/mergeButton.ts'

/** What figures are about, and the phrases by which texts call it. */
export const indicators: CollectionConfig = {
  slug: 'indicators',
  labels: collectionLabels('Chỉ tiêu', 'Indicator', 'Indicators'),
  access: mergeableAccess,
  versions: { maxPerDoc: 50 },
  defaultSort: 'code',
  admin: {
    group: groups.statistics,
    useAsTitle: 'code',
    defaultColumns: ['code', 'name.vi', 'unit', 'aggregate'],
    listSearchableFields: ['code', 'name.vi'],
    pagination: { defaultLimit: 50 },
    components: { edit: { beforeDocumentControls: [mergeButton] } },
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
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'text',
          required: true,
          label: { vi: 'Đơn vị', en: 'Unit' },
          validate: unitExists,
          admin: {
            description: { vi: 'Mã trong bảng đơn vị đo, đếm.', en: 'A code of the units.' },
          },
        },
        {
          name: 'aggregate',
          type: 'select',
          required: true,
          defaultValue: 'sum',
          label: { vi: 'Cách gộp', en: 'Aggregate' },
          options: [
            { value: 'sum', label: { vi: 'Cộng các kỳ', en: 'Sum' } },
            { value: 'last', label: { vi: 'Lấy kỳ cuối', en: 'Last' } },
          ],
        },
      ],
    },
    {
      name: 'phrases',
      type: 'text',
      hasMany: true,
      label: { vi: 'Cách gọi trong văn bản', en: 'Phrases' },
      admin: {
        description: {
          vi: 'Dấu «…» thay cho vài từ ở giữa. Bộ đọc dùng ngay sau khi lưu.',
          en: '«…» stands for a few words. The extractor uses them at once.',
        },
      },
    },
    { name: 'definition', type: 'textarea', label: { vi: 'Định nghĩa', en: 'Definition' } },
    mergedInto('indicators'),
  ],
}
