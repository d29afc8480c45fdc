import type { DocumentLink } from '../../catalog/model.ts'
import { documentAddress } from '../addresses.ts'
import { documentKinds } from '../format/names.ts'
import { Day } from './Day.tsx'

/** Documents about the same things. */
export function RelatedDocuments({ documents }: { documents: readonly DocumentLink[] }) {
  if (documents.length === 0) return null
  return (
    <section className="related" aria-labelledby="tai-lieu-lien-quan">
      <h2 id="tai-lieu-lien-quan">Đọc thêm</h2>
      <ul>
        {documents.map((document) => (
          <li key={`${document.collection}:${document.id}`}>
            <a href={documentAddress(document)}>{document.title}</a>{' '}
            <span className="muted">
              {documentKinds[document.collection]} <Day of={document.publishedOn} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
