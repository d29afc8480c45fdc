'use client'

import { useEffect, useState } from 'react'
import { bandOf } from '../../catalog/priority.ts'
import { describePart, headline, type Names } from './describePart.ts'
import { Dialog } from './Dialog.tsx'
import { mostTogether, type QueueAnswer, type QueueChoice, type QueueItem } from './model.ts'
import { Passage } from './Passage.tsx'
import { fetchQueue, type Outcome, sendAcceptMany } from './reviewRequests.ts'
import { refusalText } from './useReviewQueue.ts'

interface AcceptTogetherProps {
  /** The figure whose like are looked for. */
  readonly like: QueueItem
  readonly choice: QueueChoice
  readonly api: string
  readonly names: Names
  readonly language: string
  /** Called with the ids of what was accepted. */
  readonly onAccepted: (ids: readonly string[]) => void
  readonly onClose: () => void
}

/** Figures of the same rule, indicator, unit and confidence that nothing speaks against, within a choice. */
function alike({ review }: QueueItem, choice: QueueChoice): QueueChoice {
  const { indicator, unit } = review.human
  const confidence = bandOf(review.confidence)
  return {
    ...choice,
    ...(confidence && { confidence }),
    ...(review.rule !== null && { rule: review.rule }),
    indicator: indicator ?? '',
    unit,
    finding: false,
    state: 'pending',
  }
}

/** Shows all figures like one with their sentences, and accepts those that are left chosen. */
export function AcceptTogether({
  like,
  choice,
  api,
  names,
  language,
  ...calls
}: AcceptTogetherProps) {
  const { say } = names
  const [answer, setAnswer] = useState<Outcome<QueueAnswer> | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isSending, setSending] = useState(false)
  const [result, setResult] = useState('')
  useEffect(() => {
    let isCurrent = true
    void fetchQueue(api, alike(like, choice), { limit: mostTogether }).then((found) => {
      if (isCurrent) setAnswer(found)
    })
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the preview is of what was in focus
  }, [api])

  const items = answer && 'done' in answer ? answer.done.items : []
  const places = answer && 'done' in answer ? answer.done.places : {}
  const named: Names = { ...names, places: { ...names.places, ...places } }
  const chosen = items.filter(({ review }) => !left.has(review.id))
  const filled = (word: 'togetherDo' | 'togetherDone' | 'togetherChanged', count: number) =>
    say(word)
      .replace('{n}', count.toLocaleString(language))
      .replace('{rule}', like.review.rule ?? '')

  const accept = async () => {
    setSending(true)
    const outcome = await sendAcceptMany(
      api,
      chosen.map(({ review }) => review),
    )
    setSending(false)
    if ('refused' in outcome) return setResult(refusalText(outcome.refused, say))
    const { done, changed } = outcome.done
    calls.onAccepted(done)
    setAnswer(null)
    const more = changed.length > 0 ? ` ${filled('togetherChanged', changed.length)}` : ''
    setResult(filled('togetherDone', done.length) + more)
  }
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left)
    if (isChosen) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  return (
    <Dialog title={say('togetherTitle')} onClose={calls.onClose} say={say}>
      <p>{say('togetherLead')}</p>
      <p role="status">{result || (!answer && say('loading'))}</p>
      {answer && 'refused' in answer && <p role="alert">{refusalText(answer.refused, say)}</p>}
      {answer && 'done' in answer && items.length === 0 && <p>{say('togetherNone')}</p>}
      {items.length > 0 && (
        <>
          <p>
            <button
              type="button"
              className="review__deed review__deed--accept"
              disabled={isSending || chosen.length === 0}
              onClick={() => void accept()}
            >
              {filled('togetherDo', chosen.length)}
            </button>
          </p>
          <ul className="review__together" data-takes-arrows tabIndex={0}>
            {items.map(({ review, passage, document }) => (
              <li key={review.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!left.has(review.id)}
                    onChange={({ target }) => toggle(review.id, target.checked)}
                  />{' '}
                  <strong lang="vi">{headline(review.human, named)}</strong>
                </label>{' '}
                · {describePart('indicator', review.human, named)} ·{' '}
                {describePart('period', review.human, named)} ·{' '}
                {describePart('places', review.human, named)} ·{' '}
                {describePart('status', review.human, named)} ·{' '}
                <small lang="vi">{document.title}</small>
                <Passage pieces={passage.filter(({ kind }) => kind !== 'around')} />
              </li>
            ))}
          </ul>
          {answer && 'done' in answer && answer.done.next && <p>{say('togetherMore')}</p>}
        </>
      )}
    </Dialog>
  )
}
