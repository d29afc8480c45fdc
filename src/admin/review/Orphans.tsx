'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { FigureReview, OrphanList } from '../../knowledge/review/model.ts'
import { AnchorDialog } from './AnchorDialog.tsx'
import { headline, labelOf, type Names } from './describePart.ts'
import { findPlaceNames } from './findPlaceNames.ts'
import { HistoryList } from './HistoryList.tsx'
import type { PlaceNames } from './model.ts'
import { markQuote } from '../evidence/sentenceOf.ts'
import { Sentence } from '../evidence/Sentence.tsx'
import type { ReviewPageProps } from './ReviewPage.tsx'
import { fetchOrphans, type Outcome, sendDecision } from './reviewRequests.ts'
import type { Say } from './reviewWords.ts'
import { StatementTable } from './StatementTable.tsx'
import { refusalText } from './useReviewQueue.ts'

type OrphansProps = Omit<ReviewPageProps, 'begin'> & { readonly say: Say }

function placesOf({ human, machine }: OrphanList['rows'][number]): readonly string[] {
  return [...human.places, ...(machine?.places ?? [])]
}

/** What people said of figures whose sentences are gone, with the way to settle each. */
export function Orphans({ api, admin, tables, say }: OrphansProps) {
  const { language } = useTranslation().i18n
  const [page, setPage] = useState(1)
  const [answer, setAnswer] = useState<Outcome<OrphanList> | null>(null)
  const [places, setPlaces] = useState<PlaceNames>({})
  const [opened, setOpened] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [told, setTold] = useState('')
  const [anchoring, setAnchoring] = useState<FigureReview | null>(null)
  const [loads, setLoads] = useState(0)
  useEffect(() => {
    let isCurrent = true
    void (async () => {
      const found = await fetchOrphans(api, page)
      const rows = 'done' in found ? found.done.rows : []
      const known = await findPlaceNames(api, rows.flatMap(placesOf))
      if (!isCurrent) return
      setPlaces(known)
      setAnswer(found)
    })()
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was settled goes
  }, [api, page, loads])

  if (!answer) return <p>{say('loading')}</p>
  if ('refused' in answer) return <p role="alert">{refusalText(answer.refused, say)}</p>
  const names: Names = { tables, places, say }
  const { rows, pages, total } = answer.done
  const reject = async (row: OrphanList['rows'][number]) => {
    const outcome = await sendDecision(api, row, { action: 'reject' })
    setProblem('refused' in outcome ? refusalText(outcome.refused, say) : '')
    setLoads(loads + 1)
  }
  return (
    <section aria-labelledby="review-orphans">
      <h2 id="review-orphans">
        {say('orphanTab')} ({total.toLocaleString(language)})
      </h2>
      <p>{say('orphanLead')}</p>
      <p role="alert">{problem}</p>
      <p role="status">{told}</p>
      {rows.length === 0 && <p>{say('noOrphans')}</p>}
      <ul className="review__orphans">
        {rows.map((row) => (
          <li key={row.id}>
            <h3 lang="vi">{headline(row.human, names)}</h3>
            <blockquote className="review__passage" lang="vi">
              <Sentence pieces={markQuote(row.sentence, row.quote)} />
            </blockquote>
            <p>
              {row.document ? (
                <a href={`${admin}/collections/${row.document.collection}/${row.document.id}`}>
                  <span lang="vi">{row.title ?? row.document.id}</span>
                </a>
              ) : (
                say('documentGone')
              )}{' '}
              · {labelOf(tables.states, row.state)}
              {row.by && ` · ${row.by.name}`}
              {row.note && (
                <>
                  {' '}
                  · <q lang="vi">{row.note}</q>
                </>
              )}
            </p>
            <StatementTable review={row} names={names} language={language} />
            <p>
              <button
                type="button"
                className="review__deed review__deed--reject"
                onClick={() => void reject(row)}
              >
                {say('reject')}
              </button>{' '}
              {row.document && (
                <button type="button" className="review__deed" onClick={() => setAnchoring(row)}>
                  {say('anchor')}
                </button>
              )}{' '}
              <a href={`${admin}/collections/figures/${row.id}`}>{say('openRecord')}</a>
            </p>
            <details
              onToggle={({ currentTarget }) => setOpened(currentTarget.open ? row.id : null)}
            >
              <summary>{say('history')}</summary>
              {opened === row.id && (
                <HistoryList
                  api={api}
                  figure={row.id}
                  version={row.updatedAt}
                  names={names}
                  language={language}
                />
              )}
            </details>
          </li>
        ))}
      </ul>
      {anchoring && (
        <AnchorDialog
          api={api}
          orphan={anchoring}
          say={say}
          onDone={() => {
            setAnchoring(null)
            setTold(say('anchorDone'))
            setLoads(loads + 1)
          }}
          onClose={() => setAnchoring(null)}
        />
      )}
      {pages > 1 && (
        <p>
          <button type="button" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {say('previous')}
          </button>{' '}
          {page}/{pages}{' '}
          <button type="button" disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {say('next')}
          </button>
        </p>
      )}
    </section>
  )
}
