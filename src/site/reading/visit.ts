import type { Payload, TypedUser } from 'payload'
import type { Audience, Catalog } from '../../catalog/model.ts'

/** One request to the site: who asks, and what answers. */
export interface Visit {
  readonly payload: Payload
  readonly catalog: Catalog
  readonly user: TypedUser | null
  readonly audience: Audience
  /** True while an editor looks at drafts; access still decides which. */
  readonly preview: boolean
}

/** What every query of a visit has in common: it sees what the visitor may see. */
export function asVisitor({ user }: Visit) {
  return { overrideAccess: false as const, user }
}
