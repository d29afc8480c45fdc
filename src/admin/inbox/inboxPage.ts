import type { AdminViewConfig } from 'payload'
import { inboxWords } from './inboxWords.ts'
import { inboxPath } from './model.ts'

/** The page in the admin's config. */
export const inboxPage: AdminViewConfig = {
  Component: '/src/admin/inbox/InboxView.tsx#InboxView',
  path: inboxPath,
  exact: true,
  meta: { title: inboxWords('vi')('title') },
}
