import type { CollectionConfig } from 'payload'
import { allow, nobody } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/**
 * What was last read from each document: from which text, by which extractor with which words, and
 * where the citations, places and dates stand. A document whose stored text has another hash is read
 * again.
 */
export const extractions: CollectionConfig = {
  slug: 'extractions',
  labels: collectionLabels('Lần đọc', 'Extraction', 'Extractions'),
  access: { read: allow(), create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  admin: { group: groups.system, useAsTitle: 'key', hidden: true },
  fields: [
    // `articles:ID`; one reading a document.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['articles', 'conference-reports', 'decisions'],
      required: true,
      index: true,
    },
    { name: 'textHash', type: 'text', required: true },
    { name: 'extractorVersion', type: 'text', required: true },
    { name: 'vocabularyHash', type: 'text', required: true },
    { name: 'citations', type: 'json' },
    { name: 'places', type: 'json' },
    { name: 'periods', type: 'json' },
    // What does not add up among its figures, as they are after review.
    { name: 'findings', type: 'json' },
  ],
}
