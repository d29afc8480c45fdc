import type { Payload } from 'payload'

/** False for what cannot be an id in the archive's database: MongoDB fails to look for it. */
export function isRecordId({ db }: Pick<Payload, 'db'>, id: string): boolean {
  return db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)
}
