import type { Access } from 'payload'
import { allow, anyone, hasRole } from './roles.ts'
import { unmerged } from './unmerged.ts'

/** Reference tables: everybody reads, analysts keep. */
export const referenceAccess = {
  read: anyone,
  create: allow('analyst'),
  update: allow('analyst'),
  delete: allow('analyst'),
  readVersions: allow('analyst'),
}

const changeUnmerged: Access = ({ req: { user } }) => hasRole(user, 'analyst') && unmerged

/** Reference tables of which an entry may be merged into another. */
export const mergeableAccess = {
  ...referenceAccess,
  read: () => unmerged,
  update: changeUnmerged,
  delete: changeUnmerged,
}
