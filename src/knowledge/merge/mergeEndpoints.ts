import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { slugify } from '../../../collections/shared/slugify.ts'
import { answering, readBody, Refusal } from '../review/refusal.ts'
import { mergeRecords } from './mergeRecords.ts'
import { mergeableSlugs, type MergeableSlug, type MergeTarget } from './model.ts'
import { undoMerge } from './undoMerge.ts'

/** The person who asks. @throws Refusal for whoever may not do what analysts do. */
export function analystOf({ user }: PayloadRequest): string {
  if (!user || !hasRole(user, 'analyst')) {
    throw new Refusal(403, 'Chỉ chuyên viên số liệu và quản trị viên được làm việc này.')
  }
  return user.id
}

const slug = z.enum(mergeableSlugs, { error: '«of» phải là decisions, places hoặc indicators.' })
const recordId = (name: string) =>
  z
    .string({ error: `Thiếu «${name}».` })
    .min(1)
    .max(100)

const mergeBody = z.object({ of: slug, from: recordId('from'), into: recordId('into') })

async function run(req: PayloadRequest): Promise<{ merge: string }> {
  const by = analystOf(req)
  return { merge: await mergeRecords(req.payload, await readBody(req, mergeBody), by) }
}

async function undo(req: PayloadRequest): Promise<{ done: true }> {
  const by = analystOf(req)
  await undoMerge(req.payload, String(req.routeParams?.['id']), by)
  return { done: true }
}

const most = 12

function matching(of: MergeableSlug, words: string): Where {
  const key = slugify(words)
  const name = { contains: words }
  if (of === 'indicators') return { or: [{ code: name }, { 'name.vi': name }] }
  const named: Where = of === 'places' ? { name } : { title: name }
  return key ? { or: [{ slug: { contains: key } }, named] } : named
}

function targetOf(of: MergeableSlug, row: Record<string, unknown>): MergeTarget {
  const id = String(row['id'])
  const text = (field: string) => (row[field] as string | null | undefined) ?? null
  if (of === 'decisions') {
    return { id, name: text('number') ?? '', hint: text('title') ?? text('instrumentType') }
  }
  if (of === 'places') return { id, name: text('name') ?? '', hint: text('slug') }
  return { id, name: (row['name'] as { vi: string }).vi, hint: text('code') }
}

const targetQuery = z.object({
  of: slug,
  q: z.string().trim().max(200).default(''),
  not: z.string().max(100).default(''),
})

/** Records that one might be merged into, as people type. */
async function targets(req: PayloadRequest): Promise<{ targets: MergeTarget[] }> {
  analystOf(req)
  const query = targetQuery.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (!query.success) throw new Refusal(400, query.error.issues[0]?.message ?? '')
  const { of, q, not } = query.data
  if (q === '') return { targets: [] }
  const { docs } = await req.payload.find({
    collection: of,
    where: matching(of, q.normalize('NFC')),
    // One more, for the record itself is not among them.
    limit: most + 1,
    pagination: false,
    sort: of === 'indicators' ? 'code' : 'slug',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const others = docs.filter(({ id }) => id !== not).slice(0, most)
  return { targets: others.map((row) => targetOf(of, row as unknown as Record<string, unknown>)) }
}

/** Merging over HTTP, below `/api/merges`: for analysts. */
export const mergeEndpoints: Endpoint[] = [
  { path: '/run', method: 'post', handler: answering(run, 201) },
  { path: '/targets', method: 'get', handler: answering(targets) },
  { path: '/:id/undo', method: 'post', handler: answering(undo) },
]
