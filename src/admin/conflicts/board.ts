import type { AdminViewConfig } from 'payload'
import { conflictWords } from './conflictWords.ts'
import { boardPath } from './model.ts'

/** The page in the admin's config. */
export const conflictBoard: AdminViewConfig = {
  Component: '/src/admin/conflicts/ConflictBoardView.tsx#ConflictBoardView',
  path: boardPath,
  exact: true,
  meta: { title: conflictWords('vi')('title') },
}
