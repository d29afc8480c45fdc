import type { GroupField } from 'payload'
import { day } from './day.ts'

const first = { vi: 'Từ ngày', en: 'From' }

/** A stretch of time: first and last day, and how people call it. */
export function period(): GroupField {
  return {
    name: 'period',
    type: 'group',
    label: { vi: 'Kỳ', en: 'Period' },
    fields: [
      {
        type: 'row',
        fields: [
          day('start', first, { index: true }),
          day('end', { vi: 'Đến hết ngày', en: 'To' }, {}, { field: 'start', label: first }),
          { name: 'label', type: 'text', label: { vi: 'Tên gọi', en: 'Label' } },
        ],
      },
    ],
  }
}
