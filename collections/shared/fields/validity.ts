import type { Field } from 'payload'
import { day } from './day.ts'

/** From when to when a place or a body exists under this entry, and what came after it. */
export function validity(relationTo: 'places' | 'organizations'): Field[] {
  return [
    {
      type: 'row',
      fields: [
        day('validFrom', { vi: 'Có từ ngày', en: 'Valid from' }),
        day('validTo', { vi: 'Đến hết ngày', en: 'Valid to' }),
      ],
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo,
      label: { vi: 'Đơn vị kế tiếp', en: 'Successor' },
    },
  ]
}
