import type { GroupField } from 'payload'
import { day } from './day.ts'

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
          day('start', { vi: 'Từ ngày', en: 'From' }, { index: true }),
          day('end', { vi: 'Đến hết ngày', en: 'To' }),
          { name: 'label', type: 'text', label: { vi: 'Tên gọi', en: 'Label' } },
        ],
      },
    ],
  }
}
