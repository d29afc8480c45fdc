import type { CollectionBeforeValidateHook } from 'payload'
import { publisherOf } from './access/documentAccess.ts'

/** A provincial editor's document belongs to that editor's organization, whatever was sent. */
export const keepPublisher: CollectionBeforeValidateHook = ({ data, req }) => {
  const publisher = publisherOf(req.user)
  return publisher && data ? { ...data, publisher } : data
}
