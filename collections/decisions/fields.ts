import type { Field, RelationshipField } from 'payload'
import type { Labels } from '../shared/labels.ts'
import { bodyField } from '../shared/fields/bodyField.ts'
import { day } from '../shared/fields/day.ts'
import { mergedInto } from '../shared/fields/mergedInto.ts'
import { period } from '../shared/fields/period.ts'
import { plainText } from '../shared/fields/plainText.ts'
import { slugField } from '../shared/fields/slug.ts'
import { visibility } from '../shared/fields/visibility.ts'
import { systemOnly } from '../shared/access/roles.ts'
import { decisionNumber } from './decisionNumber.ts'

function decisionsRelation(name: string, label: Labels): RelationshipField {
  return { name, type: 'relationship', relationTo: 'decisions', hasMany: true, label }
}

const issuedOn = { vi: 'Ngày ban hành', en: 'Issued on' }
const effectiveFrom = { vi: 'Có hiệu lực từ', en: 'Effective from' }

const identity: Field[] = [
  decisionNumber,
  { name: 'title', type: 'textarea', label: { vi: 'Trích yếu', en: 'Title' }, maxLength: 2000 },
  {
    type: 'row',
    fields: [
      { name: 'instrumentType', type: 'text', label: { vi: 'Loại văn bản', en: 'Type' } },
      { name: 'issuer', type: 'text', label: { vi: 'Cơ quan ban hành', en: 'Issuer' } },
    ],
  },
  {
    type: 'row',
    fields: [
      day('issuedOn', issuedOn),
      day('effectiveFrom', effectiveFrom, {}, { field: 'issuedOn', label: issuedOn }),
      day(
        'effectiveTo',
        { vi: 'Hết hiệu lực sau', en: 'Effective to' },
        {},
        { field: 'effectiveFrom', label: effectiveFrom },
      ),
    ],
  },
  period(),
]

/** A decision's fields; `body` holds its wording where the archive has it. */
export const decisionFields: Field[] = [
  ...identity,
  bodyField,
  plainText,
  decisionsRelation('basedOn', { vi: 'Căn cứ', en: 'Based on' }),
  decisionsRelation('amends', { vi: 'Sửa đổi, bổ sung', en: 'Amends' }),
  decisionsRelation('replaces', { vi: 'Thay thế', en: 'Replaces' }),
  {
    ...decisionsRelation('cites', { vi: 'Viện dẫn', en: 'Cites' }),
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'places',
    type: 'relationship',
    relationTo: 'places',
    hasMany: true,
    label: { vi: 'Địa danh', en: 'Places' },
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'attachment',
    type: 'upload',
    relationTo: 'media',
    label: { vi: 'Bản chính thức', en: 'Attachment' },
  },
  slugField('number'),
  visibility,
  mergedInto('decisions'),
  {
    name: 'stub',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: { vi: 'Chưa điền đủ', en: 'Stub' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Tạo tự động khi có bài viện dẫn; bỏ dấu khi đã điền đủ.',
        en: 'Made by a citation; untick when filled in.',
      },
    },
  },
  {
    name: 'sourceHash',
    type: 'text',
    index: true,
    access: systemOnly,
    admin: { disabled: true },
  },
]
