import type { GroupField } from 'payload'
import { day } from '../shared/fields/day.ts'

const opening = { vi: 'Khai mạc ngày', en: 'Held on' }

/** The conference a report is about. */
export const event: GroupField = {
  name: 'event',
  type: 'group',
  label: { vi: 'Hội nghị', en: 'Event' },
  fields: [
    { name: 'name', type: 'text', label: { vi: 'Tên hội nghị', en: 'Name' } },
    {
      type: 'row',
      fields: [
        { name: 'series', type: 'text', label: { vi: 'Chuỗi hội nghị', en: 'Series' } },
        {
          name: 'ordinal',
          type: 'number',
          min: 1,
          label: { vi: 'Lần thứ', en: 'Ordinal' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day('heldOn', opening),
        day(
          'endedOn',
          { vi: 'Bế mạc ngày', en: 'Ended on' },
          {},
          { field: 'heldOn', label: opening },
        ),
        { name: 'venue', type: 'text', label: { vi: 'Địa điểm', en: 'Venue' } },
      ],
    },
    {
      name: 'hosts',
      type: 'text',
      hasMany: true,
      label: { vi: 'Đơn vị chủ trì', en: 'Hosts' },
    },
  ],
}
