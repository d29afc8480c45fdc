import type { Audience } from './model.ts'

/** SQL condition for the rows of `documents d` that an audience may see. */
export function visibleTo(audience: Audience): string {
  return audience === 'internal' ? 'TRUE' : "d.visibility = 'public'"
}
