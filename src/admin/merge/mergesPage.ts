import type { AdminViewConfig } from 'payload'
import { mergeWords } from './mergeWords.ts'

/** Where the page is, below the admin. */
export const mergesPath = '/lan-gop'

/** The page in the admin's config. */
export const mergesPage: AdminViewConfig = {
  Component: '/src/admin/merge/MergesView.tsx#MergesView',
  path: mergesPath,
  exact: true,
  meta: { title: mergeWords('vi')('title') },
}
