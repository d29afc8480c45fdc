import type { Config } from 'payload'
import { allow, signedIn } from '../shared/access/roles.ts'
import { collectionLabels } from '../shared/labels.ts'

/** Folders keep files apart by year or event; only files have them, so they need no page of their own. */
export const folders: NonNullable<Config['folders']> = {
  browseByFolder: false,
  collectionSpecific: false,
  collectionOverrides: [
    ({ collection }) => ({
      ...collection,
      labels: collectionLabels('Thư mục', 'Folder', 'Folders'),
      access: {
        read: signedIn,
        create: allow('editor', 'analyst'),
        update: allow('editor', 'analyst'),
        // A folder takes its subfolders along.
        delete: allow('admin'),
      },
    }),
  ],
}
