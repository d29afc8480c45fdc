import type { EditViewConfig } from 'payload'

/** A document's second page in the admin: what was read out of its text. */
export const evidenceView: EditViewConfig = {
  path: '/bang-chung',
  Component: '/src/admin/evidence/EvidenceView.tsx#EvidenceView',
  tab: {
    label: ({ t }) => t('archive:evidence'),
    href: '/bang-chung',
    order: 150,
  },
}
