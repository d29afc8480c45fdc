import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { documentSlugs } from '../../../collections/shared/slugs.ts'
import { documentAddress } from '../../site/addresses.ts'
import { type EvidenceWord, evidenceWords } from './evidenceWords.ts'
import { FigureTable } from './FigureTable.tsx'
import { MentionTable } from './MentionTable.tsx'
import { readDraft } from './readDraft.ts'
import { readEvidence } from './readEvidence.ts'
import { sentenceOf } from './sentenceOf.ts'
import './evidence.css'

/** The second page of a document: the figures, citations and places its stored text gave. */
export async function EvidenceView({ doc, initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const collection = documentSlugs.find((slug) => slug === collectionConfig?.slug)
  const id = String(docID)
  const stored = collection && docID ? await readEvidence(req, collection, id) : null
  const say = evidenceWords(req.i18n.language)
  const { admin } = req.payload.config.routes
  // The main row of a document never published is its first autosave; its newest draft is what counts.
  const evidence =
    collection && stored && !stored.isPublished ? await readDraft(req, collection, id) : stored
  if (!collection || !stored || !evidence)
    return <Gutter className="evidence">{say('hidden')}</Gutter>

  const page = stored.isPublished && stored.slug ? { collection, slug: stored.slug } : null
  const isNewerDraft = stored.isPublished && doc?.['_status'] === 'draft'
  const notice: EvidenceWord = !stored.isPublished
    ? 'ofDraft'
    : isNewerDraft
      ? 'newerDraft'
      : 'ofPublished'
  const section = (word: EvidenceWord, count: number, table: ReactNode) => (
    <section aria-labelledby={`evidence-${word}`}>
      <h3 id={`evidence-${word}`}>
        {say(word)} ({count})
      </h3>
      {count > 0 ? table : <p>{say('none')}</p>}
    </section>
  )
  return (
    <Gutter className="evidence">
      <h2>{say('title')}</h2>
      <p className={isNewerDraft ? 'evidence__warning' : undefined} role="status">
        {stored.isRead || !stored.isPublished ? say(notice) : say('unread')}{' '}
        {page && <a href={documentAddress(page)}>{say('onSite')}</a>}
      </p>
      {section(
        'figures',
        evidence.figures.length,
        <FigureTable figures={evidence.figures} page={page} req={req} />,
      )}
      {evidence.hasMoreFigures && <p>{say('more')}</p>}
      {section(
        'citations',
        evidence.citations.length,
        <MentionTable
          heads={[say('decision'), say('pinpoint'), say('sentence')]}
          rows={evidence.citations.map((citation) => ({
            key: citation.start,
            cells: [
              citation.decision ? (
                <a href={`${admin}/collections/decisions/${citation.decision}`}>
                  {citation.number ?? citation.quote}
                </a>
              ) : (
                (citation.number ?? citation.quote)
              ),
              citation.pinpoint ?? '—',
            ],
            sentence: sentenceOf(evidence.text, citation),
          }))}
        />,
      )}
      {section(
        'places',
        evidence.places.length,
        <MentionTable
          heads={[say('place'), say('sentence')]}
          rows={evidence.places.map((place) => ({
            key: place.start,
            cells: [
              place.place ? (
                <a href={`${admin}/collections/places/${place.place}`}>{place.name}</a>
              ) : (
                place.name
              ),
            ],
            sentence: sentenceOf(evidence.text, place),
          }))}
        />,
      )}
    </Gutter>
  )
}
