import type { RelationshipField } from 'payload'

/** The organization a document or file belongs to; its editors change it. */
export const publisher: RelationshipField = {
  name: 'publisher',
  type: 'relationship',
  relationTo: 'organizations',
  label: { vi: 'Cơ quan đăng', en: 'Publisher' },
  index: true,
  admin: { position: 'sidebar' },
}
