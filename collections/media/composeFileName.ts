import type { CollectionBeforeOperationHook } from 'payload'

/** File names typed on some systems come decomposed (NFD) and would not be found again by name. */
export const composeFileName: CollectionBeforeOperationHook = ({ req, operation }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    req.file.name = req.file.name.normalize('NFC')
  }
}
