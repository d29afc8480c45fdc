import type { AdminViewConfig } from 'payload'
import { reviewPath } from './model.ts'
import { reviewWords } from './reviewWords.ts'

/** The page in the admin's config. */
export const reviewQueue: AdminViewConfig = {
  Component: '/src/admin/review/ReviewView.tsx#ReviewView',
  path: reviewPath,
  exact: true,
  meta: { title: reviewWords('vi')('title') },
}
