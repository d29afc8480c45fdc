import type { Field } from 'payload'
import { day } from './day.ts'

const first = { vi: 'Có từ ngày', en: 'Valid from' }

/** From when to when a place or a body exists under this entry, and what came after it. */
export function validity(relationTo: 'places' | 'organizations'): Field[] {
  return [
    {
      type: 'row',
      fields: [
        day('validFrom', first),
        day(
          'validTo',
          { vi: 'Đến hết ngày', en: 'Valid to' },
          {},
          { field: 'validFrom', label: first },
        ),
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
