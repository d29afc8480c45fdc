import type { Access, FieldAccess } from 'payload'
import { hasRole } from '../shared/access/roles.ts'

/** People change their own account, administrators all. */
export const changeAccount: Access = ({ req: { user } }) => {
  if (hasRole(user)) return true
  return user ? { id: { equals: user.id } } : false
}

/**
 * A person's own data, for that person and administrators. Asked without a record (may this field be
 * filtered by?) the answer is no, so that nobody finds an address by guessing letters.
 */
export const ownData: FieldAccess = ({ id, doc, req: { user } }) => {
  if (hasRole(user)) return true
  const record = id ?? (doc as { id?: string } | undefined)?.id
  return Boolean(user) && record !== undefined && record === user?.id
}
