import type { CollectionConfig, UIField } from 'payload'
import { changeFigures, createFigures, readFigures } from '../shared/access/documentAccess.ts'
import { allow } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'
import { about } from './about.ts'
import { acceptBareDocument } from './acceptBareDocument.ts'
import { anchor } from './anchor.ts'
import { quantity } from './quantity.ts'
import { audience, provenance, review } from './provenance.ts'

/** What happened to the figure, below what it says. */
const history: UIField = {
  name: 'history',
  type: 'ui',
  admin: { components: { Field: '/src/admin/review/HistoryField.tsx#HistoryField' } },
}

/** Reported observations: a number, what it is about, and the sentence that says so. */
export const figures: CollectionConfig = {
  slug: 'figures',
  labels: collectionLabels('Số liệu', 'Figure', 'Figures'),
  access: {
    read: readFigures,
    // A figure comes from a sentence: of a document that the analyst can read.
    create: createFigures,
    update: changeFigures,
    // A wrong figure is rejected, so that it does not come back with the next reading.
    delete: allow('admin'),
  },
  hooks: { beforeOperation: [acceptBareDocument] },
  defaultSort: '-updatedAt',
  admin: {
    group: groups.statistics,
    useAsTitle: 'quote',
    defaultColumns: [
      'quote',
      'value',
      'unit',
      'indicator',
      'period.label',
      'status',
      'review.state',
    ],
    listSearchableFields: ['quote', 'measure'],
    pagination: { defaultLimit: 50 },
  },
  indexes: [{ fields: ['indicator', 'status'] }],
  fields: [...anchor, ...quantity, ...about, review, ...provenance, history, audience],
}
