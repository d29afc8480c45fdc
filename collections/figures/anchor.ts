import type { Field, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { nobody, systemOnly } from '../shared/access/roles.ts'

/** Evidence is not edited: a corrected figure still stands where it stood. */
const fixed = { update: nobody }

/** What a person said of a figure outlives its document; in SQLite the link goes with the document. */
const documentUnlessOrphaned: RelationshipFieldSingleValidation = (value, options) =>
  relationship(value, {
    ...options,
    required: !(options.data as { orphaned?: boolean | null }).orphaned,
  })

/** Where a figure stands: the document, the words, their offsets in its plain text. */
export const anchor: Field[] = [
  {
    name: 'document',
    type: 'relationship',
    relationTo: ['articles', 'conference-reports', 'decisions'],
    required: true,
    index: true,
    label: { vi: 'Tài liệu', en: 'Document' },
    access: fixed,
    validate: documentUnlessOrphaned,
  },
  {
    name: 'quote',
    type: 'text',
    required: true,
    maxLength: 2000,
    label: { vi: 'Trích', en: 'Quote' },
    access: fixed,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'start',
        type: 'number',
        min: 0,
        label: { vi: 'Từ vị trí', en: 'Start' },
        access: fixed,
      },
      {
        name: 'end',
        type: 'number',
        min: 0,
        label: { vi: 'Đến vị trí', en: 'End' },
        access: fixed,
      },
    ],
  },
  {
    name: 'sentence',
    type: 'textarea',
    maxLength: 200_000,
    label: { vi: 'Câu', en: 'Sentence' },
    access: fixed,
  },
  {
    name: 'orphaned',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: { vi: 'Câu gốc không còn trong tài liệu', en: 'Its sentence is gone' },
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
]
