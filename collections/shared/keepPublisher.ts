import type { CollectionBeforeValidateHook } from 'payload'
import { publisherOf } from './access/documentAccess.ts'

/** What a provincial editor writes belongs to that editor's organization, whatever was sent. */
export const keepPublisher: CollectionBeforeValidateHook = async ({ data, req }) => {
  const publisher = await publisherOf(req)
  return publisher && data ? { ...data, publisher } : data
}
