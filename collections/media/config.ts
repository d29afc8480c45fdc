import type { CollectionConfig } from 'payload'
import { changeMedia, readMedia } from '../shared/access/documentAccess.ts'
import { allow } from '../shared/access/roles.ts'
import { publisher } from '../shared/fields/publisher.ts'
import { visibility } from '../shared/fields/visibility.ts'
import { collectionLabels, groups } from '../shared/labels.ts'
import { keepPublisher } from '../shared/keepPublisher.ts'
import { composeFileName } from './composeFileName.ts'

/** Uploaded pictures and attachments. */
export function media(staticDir: string): CollectionConfig {
  return {
    slug: 'media',
    labels: collectionLabels('Tệp', 'File', 'Files'),
    folders: true,
    access: {
      read: readMedia,
      create: allow('editor', 'analyst'),
      update: changeMedia,
      delete: changeMedia,
    },
    admin: {
      group: groups.content,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'visibility'],
    },
    hooks: { beforeOperation: [composeFileName], beforeValidate: [keepPublisher] },
    upload: {
      staticDir,
      mimeTypes: [
        'image/png',
        'image/jpeg',
        'image/webp',
        'image/gif',
        'application/pdf',
        'application/msword',
        'application/vnd.openxmlformats-officedocument.*',
        'application/vnd.ms-excel',
        'application/vnd.oasis.opendocument.*',
        'text/plain',
        'text/csv',
      ],
      imageSizes: [
        { name: 'thumbnail', width: 320 },
        { name: 'page', width: 1200, withoutEnlargement: true },
      ],
      adminThumbnail: 'thumbnail',
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        label: { vi: 'Mô tả cho người không nhìn thấy ảnh', en: 'Alternative text' },
      },
      { name: 'caption', type: 'text', label: { vi: 'Chú thích', en: 'Caption' } },
      {
        ...visibility,
        admin: {
          ...visibility.admin,
          description: {
            vi: 'Tệp công khai thì ai có địa chỉ cũng xem được, kể cả khi tài liệu chưa đăng.',
            en: 'Anybody with the address sees a public file, even before its document is out.',
          },
        },
      },
      publisher,
    ],
  }
}
