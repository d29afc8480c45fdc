import { documentCollection } from '../shared/documentCollection.ts'
import { documentFields } from '../shared/fields/documentFields.ts'
import { collectionLabels } from '../shared/labels.ts'
import { event } from './event.ts'

export const conferenceReports = documentCollection({
  slug: 'conference-reports',
  address: '/hoi-nghi',
  labels: collectionLabels('Báo cáo hội nghị', 'Conference report', 'Conference reports'),
  fields: [event, ...documentFields],
})
