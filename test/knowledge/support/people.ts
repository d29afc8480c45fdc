import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from '../../../src/payload-types.ts'

/** An administrator and an analyst, and ways to do things as one of them. */
export async function peopleOf(payload: Payload) {
  const person = (email: string, role: 'admin' | 'analyst') =>
    payload.create({
      collection: 'users',
      data: { email, password: 'mat-khau-dai', roles: [role] },
      depth: 0,
    })
  // The first user of an archive administers it.
  const admin = await person('quan-tri@example.vn', 'admin')
  const analyst = await person('chuyen-vien@example.vn', 'analyst')
  const as = async (user: User): Promise<PayloadRequest> =>
    createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  return { admin, analyst, as }
}
