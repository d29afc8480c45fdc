import { allow, anyone } from './roles.ts'

/** Reference tables: everybody reads, analysts keep. */
export const referenceAccess = {
  read: anyone,
  create: allow('analyst'),
  update: allow('analyst'),
  delete: allow('analyst'),
  readVersions: allow('analyst'),
}
