import type { CollectionConfig } from 'payload'
import { changeDecisions, readDecisions } from '../shared/access/documentAccess.ts'
import { allow } from '../shared/access/roles.ts'
import { evidenceView } from '../shared/evidenceView.ts'
import { collectionLabels, groups } from '../shared/labels.ts'
import { decisionFields } from './fields.ts'
import { mergeButton } from '../shared/mergeButton.ts'

/** Legal instruments. One that nobody filled in yet is a stub, made by the first citation. */
export const decisions: CollectionConfig = {
  slug: 'decisions',
  labels: collectionLabels('Văn bản', 'Decision', 'Decisions'),
  trash: true,
  defaultSort: '-issuedOn',
  access: {
    read: readDecisions,
    create: allow('analyst'),
    update: changeDecisions,
    delete: changeDecisions,
    readVersions: allow('analyst'),
  },
  versions: { maxPerDoc: 50 },
  admin: {
    group: groups.reference,
    useAsTitle: 'number',
    defaultColumns: ['number', 'title', 'issuer', 'issuedOn', 'stub'],
    listSearchableFields: ['number', 'title'],
    pagination: { defaultLimit: 25 },
    components: {
      views: { edit: { evidence: evidenceView } },
      edit: { beforeDocumentControls: [mergeButton] },
    },
  },
  fields: decisionFields,
}
