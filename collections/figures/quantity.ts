import type { Field } from 'payload'
import { rangeAscends, valueOrRange } from './valueOrRange.ts'

/** The number itself: value or range in the base unit, and how exactly it was meant. */
export const quantity: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'value',
        type: 'number',
        label: { vi: 'Giá trị', en: 'Value' },
        validate: valueOrRange,
        admin: { components: { Cell: '/src/admin/NumberCell.tsx#NumberCell' } },
      },
      {
        name: 'range',
        type: 'number',
        hasMany: true,
        maxRows: 2,
        label: { vi: 'Khoảng', en: 'Range' },
        validate: rangeAscends,
      },
      {
        name: 'unit',
        type: 'text',
        required: true,
        index: true,
        label: { vi: 'Đơn vị', en: 'Unit' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'qualifier',
        type: 'select',
        required: true,
        defaultValue: 'exact',
        label: { vi: 'Mức chính xác', en: 'Qualifier' },
        options: [
          { value: 'exact', label: { vi: 'đúng', en: 'exact' } },
          { value: 'more_than', label: { vi: 'hơn', en: 'more than' } },
          { value: 'less_than', label: { vi: 'dưới', en: 'less than' } },
          { value: 'about', label: { vi: 'khoảng', en: 'about' } },
          { value: 'nearly', label: { vi: 'gần', en: 'nearly' } },
          { value: 'at_least', label: { vi: 'ít nhất', en: 'at least' } },
          { value: 'at_most', label: { vi: 'không quá', en: 'at most' } },
        ],
      },
      { name: 'of', type: 'number', label: { vi: 'Trên tổng số', en: 'Of' } },
      { name: 'per', type: 'text', label: { vi: 'Tính trên mỗi', en: 'Per' } },
    ],
  },
]
