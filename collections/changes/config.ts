import type { CollectionConfig } from 'payload'
import { nobody } from '../shared/access/roles.ts'
import { groups } from '../shared/labels.ts'

/**
 * The change cursor: one row for each record that was written or removed. The catalog of every process
 * follows it; rows older than the longest absence are pruned by the clock.
 */
export const changes: CollectionConfig = {
  slug: 'changes',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { group: groups.system, hidden: true },
  graphQL: false,
  fields: [
    { name: 'of', type: 'text', required: true },
    { name: 'record', type: 'text', required: true },
  ],
}
