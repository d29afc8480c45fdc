import type { CollectionConfig } from 'payload'
import { allow, nobody } from '../shared/access/roles.ts'
import { collectionLabels, groups } from '../shared/labels.ts'

/**
 * What an analyst said a short form means that the text alone leaves open: «Quyết định 1881» in one
 * document is that decision, or no citation at all. It holds for every reading of the document to come.
 */
export const citationChoices: CollectionConfig = {
  slug: 'citation-choices',
  labels: collectionLabels('Lựa chọn viện dẫn', 'Choice of citation', 'Choices of citations'),
  access: { read: allow('analyst'), create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-at',
  admin: { group: groups.reference, useAsTitle: 'quote', hidden: true },
  fields: [
    // `articles:ID:quyet-dinh-1881`: the document, and its written form folded.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // `articles:ID`, as in `extractions`.
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'quote', type: 'text', required: true },
    // Null: no citation.
    { name: 'decision', type: 'relationship', relationTo: 'decisions', index: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'at', type: 'date', required: true },
  ],
}
