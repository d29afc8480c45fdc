'use client'

import { type ReactNode, type RefObject, useState } from 'react'
import { headline, type Names } from './describePart.ts'
import { HistoryList } from './HistoryList.tsx'
import type { QueueItem } from './model.ts'
import { Passage } from './Passage.tsx'
import { StatementTable } from './StatementTable.tsx'

interface FigureFocusProps {
  readonly item: QueueItem
  readonly api: string
  readonly admin: string
  readonly names: Names
  readonly language: string
  readonly panel: RefObject<HTMLElement | null>
  /** Shows figures of the document only. */
  readonly onOnlyDocument: () => void
  readonly children: ReactNode
}

/** `2024-05-06` as `06/05/2024`. */
function shownDay(day: string): string {
  return day.split('-').toReversed().join('/')
}

/** One figure with everything it takes to judge it. */
export function FigureFocus({ item, api, admin, names, language, ...rest }: FigureFocusProps) {
  const { panel, onOnlyDocument, children } = rest
  const [historyOf, setHistoryOf] = useState<string | null>(null)
  const { review, document, reasons, findings } = item
  const { say } = names
  const confidence = review.confidence?.toLocaleString(language, { maximumFractionDigits: 2 })
  return (
    <article ref={panel} className="review__focus" tabIndex={-1} aria-label={say('focus')}>
      <h2 lang="vi">{headline(review.human, names)}</h2>
      <p>
        <a href={item.address} target="_blank" rel="noreferrer" lang="vi">
          {document.title}
        </a>
        {document.publishedOn && ` · ${say('published')} ${shownDay(document.publishedOn)}`} ·{' '}
        <button type="button" className="review__link" onClick={onOnlyDocument}>
          {say('onlyThisDocument')}
        </button>
      </p>
      <Passage pieces={item.passage} />
      {children}
      <div className="review__why">
        <h3>{say('why')}</h3>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{say(reason)}</li>
          ))}
          {reasons.length === 0 && <li>{say('noReason')}</li>}
          {findings.map(({ message, severity }) => (
            <li key={message} className={`review__finding review__finding--${severity}`} lang="vi">
              {message}
            </li>
          ))}
        </ul>
        <p>
          {review.machine
            ? `${say('confidence')}: ${confidence ?? '—'} · ${say('rule')}: ${review.rule ?? '—'}`
            : say('byHand')}
          {review.by && ` · ${say('reviewedBy')}: ${review.by.name}`}
          {review.note && (
            <>
              {' '}
              · {say('noteIs')}: <q lang="vi">{review.note}</q>
            </>
          )}
        </p>
      </div>
      <StatementTable review={review} names={names} language={language} />
      <p>
        <a href={`${admin}/collections/figures/${review.id}`}>{say('openRecord')}</a>
      </p>
      <details
        open={historyOf === review.id}
        onToggle={({ currentTarget }) => setHistoryOf(currentTarget.open ? review.id : null)}
      >
        <summary>{say('history')}</summary>
        {historyOf === review.id && (
          <HistoryList
            api={api}
            figure={review.id}
            version={review.updatedAt}
            names={names}
            language={language}
          />
        )}
      </details>
    </article>
  )
}
