import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { say } from '../shared/say.ts'

/** Without an administrator nobody could make one again. */
async function refuseLast(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    req,
  })
  if (totalDocs > 0) return
  const message = say(req, {
    vi: 'Đây là quản trị viên duy nhất; hãy trao quyền quản trị cho người khác trước.',
    en: 'This is the only administrator; make somebody else one first.',
  })
  throw new APIError(message, 400, undefined, true)
}

export const keepOneAdminOnChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const was: string[] = originalDoc?.['roles'] ?? []
  const stays = data['roles'] === undefined || data['roles'].includes('admin')
  if (operation === 'update' && was.includes('admin') && !stays) {
    await refuseLast(req, originalDoc.id)
  }
}

export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
  if (user.roles.includes('admin')) await refuseLast(req, id)
}
