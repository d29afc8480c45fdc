import { documentAddress } from '../addresses.ts'
import type { DatedSlug, DocumentEntry } from '../reading/listDocuments.ts'
import { formatDays } from '../format/formatDay.ts'
import { Badges } from './Badges.tsx'
import { Day } from './Day.tsx'

type Level = 'h2' | 'h3'

function Entry({
  entry,
  collection,
  heading: Heading,
}: {
  entry: DocumentEntry
  collection: DatedSlug
  heading: Level
}) {
  const { slug, title, summary, publishedOn, visibility, publisher, event } = entry
  const held = [formatDays(event?.heldOn, event?.endedOn), event?.venue].filter(Boolean).join(', ')
  return (
    <article className="entry">
      <p className="entry-meta">
        <Day of={publishedOn} />
        {publisher && typeof publisher === 'object' && <span>{publisher.name}</span>}
        <Badges visibility={visibility} />
      </p>
      <Heading>
        <a href={documentAddress({ collection, slug: slug ?? '' })}>{title}</a>
      </Heading>
      {held && <p className="entry-event">Họp {held}</p>}
      {summary && <p className="entry-summary">{summary}</p>}
    </article>
  )
}

/** News or reports one under the other; `heading` is the level of their titles. */
export function DocumentList({
  entries,
  collection,
  heading,
}: {
  entries: readonly DocumentEntry[]
  collection: DatedSlug
  heading: Level
}) {
  if (entries.length === 0) return null
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} collection={collection} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
