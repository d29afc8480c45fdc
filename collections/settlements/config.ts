import type { CollectionConfig } from 'payload'
import { allow, nobody } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/**
 * What an analyst decided of something that does not agree: witnesses of one fact, or figures of one
 * document that do not add up. It holds for the witnesses of that time; a new one opens the case again.
 */
export const settlements: CollectionConfig = {
  slug: 'settlements',
  labels: collectionLabels('Kết luận đối chiếu', 'Settlement', 'Settlements'),
  // Written through the conflict board only.
  access: { read: allow('analyst'), create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-at',
  admin: { group: groups.statistics, useAsTitle: 'key', hidden: true },
  fields: [
    // The fact's or the finding's key; one settlement holds for each.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    {
      name: 'of',
      type: 'select',
      required: true,
      options: [
        { value: 'fact', label: { vi: 'Số liệu nhiều nguồn', en: 'Fact' } },
        { value: 'finding', label: { vi: 'Cộng không khớp', en: 'Finding' } },
      ],
    },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      options: [
        { value: 'preferred', label: { vi: 'Chọn một nguồn', en: 'Preferred' } },
        { value: 'explained', label: { vi: 'Có lý do', en: 'Explained' } },
      ],
    },
    // Id of the figure that holds, when one was preferred.
    { name: 'preferred', type: 'text' },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: { vi: 'Lý do', en: 'Reason' },
    },
    // What the witnesses said then: a list of strings, equal as long as nothing changed.
    { name: 'witnesses', type: 'json', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'at', type: 'date', required: true },
  ],
}
