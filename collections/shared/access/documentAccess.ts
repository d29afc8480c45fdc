import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole } from './roles.ts'

type Viewer = PayloadRequest['user']

/** Which documents an editor writes: null none, `all`, or those of one organization. */
function writtenBy(user: Viewer): null | 'all' | { organization: string } {
  if (hasRole(user)) return 'all'
  if (!hasRole(user, 'editor')) return null
  const organization = user?.organization
  if (!organization) return null
  if (typeof organization === 'string') return { organization }
  return organization.level === 'central' ? 'all' : { organization: organization.id }
}

const published: Where = { _status: { equals: 'published' } }
const untrashed: Where = { deletedAt: { exists: false } }

/**
 * Readers see published public documents, people with an account also internal ones, editors also
 * drafts and the trash of their own organization (those of a central one: of all).
 */
export const readDocuments: Access = ({ req: { user } }) => {
  const own = writtenBy(user)
  if (own === 'all') return true
  const shown: Where = user
    ? { and: [published, untrashed] }
    : { and: [published, untrashed, { visibility: { equals: 'public' } }] }
  return own ? { or: [shown, { publisher: { equals: own.organization } }] } : shown
}

/** Editors change documents of their own organization; those of a central one, all. */
export const changeDocuments: Access = ({ req: { user } }) => {
  const own = writtenBy(user)
  if (own === null || own === 'all') return own === 'all'
  return { publisher: { equals: own.organization } }
}

/** Editors create; whose document it becomes is settled by `keepPublisher`. */
export const createDocuments: Access = ({ req: { user } }) => writtenBy(user) !== null

/** The history of a document is for those who may change it. */
export const readDocumentVersions: Access = ({ req: { user } }) => {
  const own = writtenBy(user)
  if (own === null || own === 'all') return own === 'all'
  return { 'version.publisher': { equals: own.organization } }
}

/** Figures and readings follow the document they came from. */
export const readFigures: Access = ({ req: { user } }) => {
  const own = writtenBy(user)
  if (own === 'all') return true
  const notRejected: Where = { 'review.state': { not_equals: 'rejected' } }
  const published: Where = { 'audience.published': { equals: true } }
  if (!user) {
    return { and: [published, notRejected, { 'audience.visibility': { equals: 'public' } }] }
  }
  const shown: Where = hasRole(user, 'analyst') ? published : { and: [published, notRejected] }
  return own ? { or: [shown, { 'audience.publisher': { equals: own.organization } }] } : shown
}

/** Decisions that only internal documents cite are not shown to the outside. */
export const readDecisions: Access = ({ req: { user } }) => {
  if (hasRole(user, 'analyst')) return true
  if (user) return untrashed
  return { and: [untrashed, { visibility: { equals: 'public' } }] }
}

export const readMedia: Access = ({ req: { user } }) =>
  user ? true : { visibility: { equals: 'public' } }

/** Everybody reads their own account, administrators all. */
export const ownAccount: Access = ({ req: { user } }) => {
  if (hasRole(user)) return true
  return user ? { id: { equals: user.id } } : false
}

/** The organization a new document belongs to, or undefined when the writer may choose. */
export function publisherOf(user: Viewer): string | undefined {
  const own = writtenBy(user)
  return own === null || own === 'all' ? undefined : own.organization
}
