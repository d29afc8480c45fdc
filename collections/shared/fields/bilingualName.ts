import type { GroupField } from 'payload'

/** A name in the archive's language and in English. */
export const bilingualName: GroupField = {
  name: 'name',
  type: 'group',
  label: { vi: 'Tên', en: 'Name' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'vi', type: 'text', required: true, label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
        { name: 'en', type: 'text', label: { vi: 'Tiếng Anh', en: 'English' } },
      ],
    },
  ],
}
