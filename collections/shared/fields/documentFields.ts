import type { Field } from 'payload'
import { systemOnly } from '../access/roles.ts'
import { bodyField } from './bodyField.ts'
import { day } from './day.ts'
import { plainText } from './plainText.ts'
import { publisher } from './publisher.ts'
import { slugField } from './slug.ts'
import { sourceUrl } from './sourceUrl.ts'
import { visibility } from './visibility.ts'

const content: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    label: { vi: 'Tiêu đề', en: 'Title' },
    maxLength: 500,
  },
  {
    name: 'summary',
    type: 'textarea',
    label: { vi: 'Tóm tắt', en: 'Summary' },
    maxLength: 2000,
  },
  bodyField,
  plainText,
  {
    name: 'attachments',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: { vi: 'Tệp đính kèm', en: 'Attachments' },
  },
]

const origin: Field[] = [
  slugField('title'),
  visibility,
  day(
    'publishedOn',
    { vi: 'Ngày đăng', en: 'Published on' },
    {
      index: true,
      admin: { position: 'sidebar' },
    },
  ),
  {
    name: 'author',
    type: 'text',
    label: { vi: 'Tác giả', en: 'Author' },
    admin: { position: 'sidebar' },
  },
  publisher,
  {
    name: 'source',
    type: 'group',
    label: { vi: 'Nguồn', en: 'Source' },
    admin: { position: 'sidebar' },
    fields: [
      { name: 'name', type: 'text', label: { vi: 'Tên nguồn', en: 'Name' } },
      sourceUrl,
      {
        name: 'hash',
        type: 'text',
        index: true,
        admin: { disabled: true },
        access: systemOnly,
      },
    ],
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: { vi: 'Ảnh bìa', en: 'Cover' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'tags',
    type: 'text',
    hasMany: true,
    label: { vi: 'Từ khóa', en: 'Tags' },
    admin: { position: 'sidebar' },
  },
]

const readFromText: Field[] = [
  {
    name: 'cites',
    type: 'relationship',
    relationTo: 'decisions',
    hasMany: true,
    label: { vi: 'Văn bản được viện dẫn', en: 'Cites' },
    access: systemOnly,
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: { vi: 'Đọc được từ nội dung khi lưu.', en: 'Read from the body on save.' },
    },
  },
  {
    name: 'places',
    type: 'relationship',
    relationTo: 'places',
    hasMany: true,
    label: { vi: 'Địa danh', en: 'Places' },
    access: systemOnly,
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: { vi: 'Đọc được từ nội dung khi lưu.', en: 'Read from the body on save.' },
    },
  },
]

/** What news and conference reports have in common. */
export const documentFields: Field[] = [...content, ...origin, ...readFromText]
