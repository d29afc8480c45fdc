import type { RelationshipField } from 'payload'
import { systemOnly } from '../access/roles.ts'

/**
 * The record that took this one's place when an analyst found that both mean the same. It stays, so that
 * a merge can be undone and texts that still use its name lead to the other.
 */
export function mergedInto(relationTo: 'decisions' | 'places' | 'indicators'): RelationshipField {
  return {
    name: 'mergedInto',
    type: 'relationship',
    relationTo,
    index: true,
    label: { vi: 'Đã gộp vào', en: 'Merged into' },
    access: systemOnly,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data['mergedInto']),
    },
  }
}
