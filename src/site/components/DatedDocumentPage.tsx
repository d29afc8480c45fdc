import type { Article, ConferenceReport } from '../../payload-types.ts'
import { listAddress } from '../addresses.ts'
import { Picture } from '../body/Picture.tsx'
import { documentKinds } from '../format/names.ts'
import { readDocument } from '../reading/documentPage.ts'
import type { DatedSlug } from '../reading/listDocuments.ts'
import { wordsOf, type SearchParameters } from '../reading/parameters.ts'
import { placeInSeries } from '../reading/series.ts'
import type { Visit } from '../reading/visit.ts'
import { Badges } from './Badges.tsx'
import { Day } from './Day.tsx'
import { DocumentBody } from './DocumentBody.tsx'
import { DocumentFoot } from './DocumentFoot.tsx'
import { EventFacts } from './EventFacts.tsx'
import { PageHead } from './PageHead.tsx'
import { RelatedDocuments } from './RelatedDocuments.tsx'
import { SeriesNeighbours } from './series/SeriesNeighbours.tsx'

function Byline({ document }: { document: Article | ConferenceReport }) {
  const { publishedOn, author, publisher, visibility, _status } = document
  return (
    <p className="entry-meta">
      <Day of={publishedOn} />
      {author && <span>{author}</span>}
      {publisher && typeof publisher === 'object' && <span>{publisher.name}</span>}
      <Badges visibility={visibility} status={_status} />
    </p>
  )
}

/** A draft may have no title yet. */
const untitled = 'Chưa có tiêu đề'

/** A news article, or a report with the facts of its conference on top. */
export async function DatedDocumentPage({
  visit,
  collection,
  document,
  parameters,
}: {
  visit: Visit
  collection: DatedSlug
  document: Article | ConferenceReport
  parameters: SearchParameters
}) {
  const kind = documentKinds[collection]
  const [reading, inSeries, related] = await Promise.all([
    readDocument(visit, collection, document, wordsOf(parameters, 'so-lieu')),
    collection === 'conference-reports' ? placeInSeries(visit, document.id) : null,
    visit.catalog.related({ collection, id: document.id }, visit.audience),
  ])
  return (
    <article className="document">
      <PageHead
        path={[{ href: listAddress(collection), name: kind }]}
        title={document.title || untitled}
      >
        <Byline document={document} />
        {document.summary && <p className="lead">{document.summary}</p>}
      </PageHead>
      {'event' in document && <EventFacts event={document.event} />}
      {inSeries && <SeriesNeighbours place={inSeries} slug={document.slug ?? ''} />}
      <Picture media={document.cover} priority />
      <DocumentBody
        body={document.body}
        document={{ collection, slug: document.slug ?? '' }}
        reading={reading}
      />
      <DocumentFoot document={document} instruments={reading.instruments} />
      <RelatedDocuments documents={related} />
    </article>
  )
}
