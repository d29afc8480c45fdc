import type { EditViewConfig } from 'payload'

type Translate = (key: string) => string

/** A document's second page in the admin: what was read out of its text. */
export const evidenceView: EditViewConfig = {
  path: '/bang-chung',
  Component: '/src/admin/evidence/EvidenceView.tsx#EvidenceView',
  tab: {
    label: ({ t }) => (t as Translate)('archive:evidence'),
    href: '/bang-chung',
    order: 50,
  },
}
