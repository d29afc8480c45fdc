import { documentAddress } from '../addresses.ts'
import { documentKinds } from '../format/names.ts'
import type { CitingDocument } from '../reading/citingDocuments.ts'
import type { Instrument } from '../reading/instruments.ts'
import { Badges } from './Badges.tsx'
import { Day } from './Day.tsx'
import { ValidityThen } from './ValidityBadge.tsx'

/** Documents that cite an instrument, each with its citing sentences and whether it held on that day. */
export function CitingList({
  documents,
  instrument,
}: {
  documents: readonly CitingDocument[]
  instrument: Instrument | undefined
}) {
  return (
    <ul className="entries citing">
      {documents.map((document) => (
        <li key={`${document.collection}:${document.id}`}>
          <article className="entry">
            <p className="entry-meta">
              <Day of={document.publishedOn} />
              <span>{documentKinds[document.collection]}</span>
              <Badges visibility={document.visibility} />
              {instrument && <ValidityThen of={instrument} day={document.publishedOn} />}
            </p>
            <h3>
              <a href={documentAddress(document)}>{document.title}</a>
            </h3>
            {document.sentences.map((sentence) => (
              <blockquote key={sentence}>{sentence}</blockquote>
            ))}
          </article>
        </li>
      ))}
    </ul>
  )
}
