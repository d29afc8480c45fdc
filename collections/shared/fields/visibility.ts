import type { SelectField } from 'payload'

/** Who sees a record once it is published: everybody, or people with an account. */
export const visibility: SelectField = {
  name: 'visibility',
  type: 'select',
  label: { vi: 'Phạm vi xem', en: 'Visibility' },
  required: true,
  defaultValue: 'public',
  index: true,
  options: [
    { value: 'public', label: { vi: 'Công khai', en: 'Public' } },
    { value: 'internal', label: { vi: 'Nội bộ', en: 'Internal' } },
  ],
  admin: { position: 'sidebar' },
}
