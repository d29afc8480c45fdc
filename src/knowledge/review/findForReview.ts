import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import type { Figure } from '../../payload-types.ts'
import { isRecordId } from '../isRecordId.ts'
import { Refusal } from './refusal.ts'

type Person = NonNullable<PayloadRequest['user']>

/** The person who asks. @throws Refusal for all but analysts and administrators. */
export function reviewerOf({ user }: PayloadRequest): Person {
  if (user && hasRole(user, 'analyst')) return user
  throw new Refusal(
    403,
    user
      ? 'Chỉ chuyên viên số liệu rà soát được số liệu.'
      : 'Hãy đăng nhập bằng tài khoản chuyên viên số liệu.',
  )
}

/** Those of the figures that the person may read, as stored, in no order. */
export async function findReadable(req: PayloadRequest, ids: readonly string[]): Promise<Figure[]> {
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: { id: { in: ids.filter((id) => isRecordId(req.payload, id)) } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** The figure that an address names. @throws Refusal when the person sees no such figure. */
export async function findFromPath(req: PayloadRequest): Promise<Figure> {
  const id = req.routeParams?.['id']
  const [figure] = typeof id === 'string' ? await findReadable(req, [id]) : []
  if (!figure) throw new Refusal(404, 'Không có số liệu này, hoặc bạn không được xem.')
  return figure
}
