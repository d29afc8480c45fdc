import { documentCollection } from '../shared/documentCollection.ts'
import { documentFields } from '../shared/fields/documentFields.ts'
import { collectionLabels } from '../shared/labels.ts'

export const articles = documentCollection({
  slug: 'articles',
  address: '/tin-tuc',
  labels: collectionLabels('Tin tức', 'Article', 'Articles'),
  fields: documentFields,
})
