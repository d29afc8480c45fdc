import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import { chooseDecision, forgetChoice } from '../choices/chooseDecision.ts'
import { instantOf } from '../dayOf.ts'
import { findMain } from '../documents/documentRows.ts'
import { isRecordId } from '../isRecordId.ts'
import { analystOf } from '../merge/mergeEndpoints.ts'
import { answering, readBody, Refusal } from '../review/refusal.ts'
import { systemRequest } from '../systemRequest.ts'

const words = (name: string, most: number) =>
  z
    .string({ error: `«${name}» phải là chữ.` })
    .trim()
    .max(most, `«${name}» dài quá ${most} ký tự.`)
    .transform((value) => value || null)
    .nullable()

const day = z
  .string({ error: 'Thiếu «Ngày ban hành».' })
  .refine((value) => value === '' || z.iso.date().safeParse(value).success, {
    error: '«Ngày ban hành» phải là một ngày có thật, dạng năm-tháng-ngày.',
  })
  .transform((value) => value || null)
  .nullable()

const fillBody = z.object({
  instrumentType: words('Loại văn bản', 200),
  issuer: words('Cơ quan ban hành', 500),
  issuedOn: day,
  title: words('Trích yếu', 2000).optional(),
})

/** The stub that a request names. @throws Refusal when it is none (any more). */
async function stubOf(req: PayloadRequest) {
  const id = String(req.routeParams?.['id'])
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: false,
    req,
  })
  const [decision] = isRecordId(req.payload, id) ? docs : []
  if (!decision)
    throw new Refusal(404, 'Không tìm thấy văn bản: có thể đã bị xóa hoặc đã được gộp.')
  if (!decision.stub) {
    throw new Refusal(409, `«${decision.number}» đã được điền, không còn chờ xử lý.`)
  }
  return decision
}

/** Takes over what people say of a stub: it is none any more. */
async function fill(req: PayloadRequest) {
  analystOf(req)
  const { issuedOn, title, ...said } = await readBody(req, fillBody)
  const { id } = await stubOf(req)
  await req.payload.update({
    collection: 'decisions',
    id,
    data: { ...said, issuedOn: instantOf(issuedOn), ...(title && { title }), stub: false },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { done: true }
}

/**
 * A false citation: its stub goes to the trash, where later readings that find the same number find it,
 * so that it is not offered again; from there it can be brought back.
 */
function trash(deleted: boolean) {
  return async (req: PayloadRequest) => {
    analystOf(req)
    const { id } = await stubOf(req)
    await req.payload.update({
      collection: 'decisions',
      id,
      data: { deletedAt: deleted ? new Date().toISOString() : null },
      depth: 0,
      trash: true,
      overrideAccess: false,
      req,
    })
    return { done: true }
  }
}

const chooseBody = z.object({
  document: z.object({
    collection: z.enum(documentSlugs, { error: '«document.collection» không đúng.' }),
    id: z.string({ error: 'Thiếu «document.id».' }).min(1).max(100),
  }),
  quote: z.string({ error: 'Thiếu «quote».' }).trim().min(1, 'Thiếu «quote».').max(1000),
  decision: z.string({ error: 'Thiếu «decision».' }).min(1).max(100).nullable(),
})

/** Says what an open form of a document means; null: it is no citation. */
async function choose(req: PayloadRequest) {
  const by = analystOf(req)
  const { document, quote, decision } = await readBody(req, chooseBody)
  const own = await systemRequest(req.payload, req)
  const known = isRecordId(req.payload, document.id)
  if (!known || !(await findMain(req.payload, document, own))) {
    throw new Refusal(404, 'Không tìm thấy tài liệu: có thể đã bị xóa.')
  }
  if (decision !== null) {
    const where = { id: { equals: decision } }
    const seen = { collection: 'decisions', where, overrideAccess: false, req } as const
    const { totalDocs } = isRecordId(req.payload, decision)
      ? await req.payload.count(seen)
      : { totalDocs: 0 }
    if (totalDocs === 0) {
      throw new Refusal(404, 'Không tìm thấy văn bản được chọn: có thể đã bị xóa hoặc đã được gộp.')
    }
  }
  return { choice: await chooseDecision(req.payload, { document, quote, decision }, by) }
}

async function forget(req: PayloadRequest) {
  analystOf(req)
  const id = String(req.routeParams?.['id'])
  if (isRecordId(req.payload, id)) await forgetChoice(req.payload, id)
  return { done: true }
}

/** What analysts do with stubs, below `/api/decisions`. */
export const stubEndpoints: Endpoint[] = [
  { path: '/:id/fill', method: 'post', handler: answering(fill) },
  { path: '/:id/reject', method: 'post', handler: answering(trash(true)) },
  { path: '/:id/restore', method: 'post', handler: answering(trash(false)) },
]

/** What analysts do with citations that a text leaves open, below `/api/citation-choices`. */
export const choiceEndpoints: Endpoint[] = [
  { path: '/choose', method: 'post', handler: answering(choose) },
  { path: '/:id/forget', method: 'post', handler: answering(forget) },
]
