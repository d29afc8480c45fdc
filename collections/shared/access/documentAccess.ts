import type { Access, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import { documentSlugs } from '../slugs.ts'
import { hasRole } from './roles.ts'
import { unmerged } from './unmerged.ts'

type Figure = DataFromCollectionSlug<'figures'>
type Viewer = NonNullable<PayloadRequest['user']>

/** Which documents a person writes: none, all, or those of one organization. */
type Writes = null | 'all' | { organization: string }

async function findWrites(req: PayloadRequest, user: Viewer): Promise<Writes> {
  if (hasRole(user)) return 'all'
  const { organization } = user
  if (!hasRole(user, 'editor') || !organization) return null
  if (typeof organization === 'object') {
    return organization.level === 'central' ? 'all' : { organization: organization.id }
  }
  // GraphQL signs people in without populating their organization.
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { id: { equals: organization } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { level: true },
    req,
  })
  return docs[0]?.level === 'central' ? 'all' : { organization }
}

/** One answer a request: a nested query asks for the same person many times. */
const known = new WeakMap<Viewer, Promise<Writes>>()

async function writes(req: PayloadRequest): Promise<Writes> {
  if (!req.user) return null
  const answer = known.get(req.user) ?? findWrites(req, req.user)
  known.set(req.user, answer)
  return answer
}

const published: Where = { _status: { equals: 'published' } }
const untrashed: Where = { deletedAt: { exists: false } }

/**
 * Readers see published public documents, people with an account also internal ones, editors also
 * drafts and the trash of their own organization (those of a central one: of all).
 */
export const readDocuments: Access = async ({ req }) => {
  const own = await writes(req)
  if (own === 'all') return true
  const shown: Where = req.user
    ? { and: [published, untrashed] }
    : { and: [published, untrashed, { visibility: { equals: 'public' } }] }
  return own ? { or: [shown, { publisher: { equals: own.organization } }] } : shown
}

/** Editors change documents of their own organization; those of a central one, all. */
export const changeDocuments: Access = async ({ req }) => {
  const own = await writes(req)
  if (own === null || own === 'all') return own === 'all'
  return { publisher: { equals: own.organization } }
}

/** Editors create; whose document it becomes is settled by `keepPublisher`. */
export const createDocuments: Access = async ({ req }) => (await writes(req)) !== null

/** The history of a document is for those who may change it. */
export const readDocumentVersions: Access = async ({ req }) => {
  const own = await writes(req)
  if (own === null || own === 'all') return own === 'all'
  return { 'version.publisher': { equals: own.organization } }
}

/** Figures follow the document they came from; rejected ones are for those who review or wrote it. */
export const readFigures: Access = async ({ req }) => {
  const own = await writes(req)
  if (own === 'all') return true
  const notRejected: Where = { 'review.state': { not_equals: 'rejected' } }
  const ofPublished: Where = { 'audience.published': { equals: true } }
  if (!req.user) {
    return { and: [ofPublished, notRejected, { 'audience.visibility': { equals: 'public' } }] }
  }
  const shown: Where = hasRole(req.user, 'analyst')
    ? ofPublished
    : { and: [ofPublished, notRejected] }
  return own ? { or: [shown, { 'audience.publisher': { equals: own.organization } }] } : shown
}

/** Analysts review the figures they can see. */
export const changeFigures: Access = (args) =>
  hasRole(args.req.user, 'analyst') ? readFigures(args) : false

/** Analysts add what was missed in a document that they can read. */
export const createFigures: Access = async ({ data, req }) => {
  if (!hasRole(req.user, 'analyst')) return false
  const named = (data as Partial<Figure> | undefined)?.document
  if (!named || hasRole(req.user)) return true
  if (!documentSlugs.includes(named.relationTo)) return false
  const id = typeof named.value === 'object' ? named.value.id : named.value
  const { docs } = await req.payload.find({
    collection: named.relationTo,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.length > 0
}

/** Decisions that only internal documents cite are not shown to the outside. */
export const readDecisions: Access = ({ req: { user } }) => {
  if (hasRole(user, 'analyst')) return unmerged
  if (user) return { and: [unmerged, untrashed] }
  return { and: [unmerged, untrashed, { visibility: { equals: 'public' } }] }
}

/** Analysts keep the decisions that stand for themselves. */
export const changeDecisions: Access = ({ req: { user } }) => hasRole(user, 'analyst') && unmerged

/** Public files are for everybody, internal ones for people with an account. */
export const readMedia: Access = ({ req: { user } }) =>
  user ? true : { visibility: { equals: 'public' } }

/** Editors change the files of their own organization, analysts those of none (decisions' files). */
export const changeMedia: Access = async ({ req }) => {
  const own = await writes(req)
  if (own === 'all') return true
  const rights: Where[] = []
  if (own) rights.push({ publisher: { equals: own.organization } })
  if (hasRole(req.user, 'analyst')) rights.push({ publisher: { exists: false } })
  return rights.length > 0 ? { or: rights } : false
}

/** The organization a new document belongs to, or undefined when the writer may choose. */
export async function publisherOf(req: PayloadRequest): Promise<string | undefined> {
  const own = await writes(req)
  return own === null || own === 'all' ? undefined : own.organization
}
