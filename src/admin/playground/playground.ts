import type { AdminViewConfig } from 'payload'
import { playgroundPath } from './model.ts'
import { playgroundWords } from './playgroundWords.ts'

/** The page in the admin's config. */
export const playground: AdminViewConfig = {
  Component: '/src/admin/playground/PlaygroundView.tsx#PlaygroundView',
  path: playgroundPath,
  exact: true,
  meta: { title: playgroundWords('vi')('title') },
}
