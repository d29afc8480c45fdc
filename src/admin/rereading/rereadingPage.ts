import type { AdminViewConfig } from 'payload'
import { rereadingPath } from './model.ts'
import { rereadingWords } from './rereadingWords.ts'

/** The page in the admin's config. */
export const rereadingPage: AdminViewConfig = {
  Component: '/src/admin/rereading/RereadingView.tsx#RereadingView',
  path: rereadingPath,
  exact: true,
  meta: { title: rereadingWords('vi')('title') },
}
