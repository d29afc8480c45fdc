'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { AcceptTogether } from './AcceptTogether.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { DeedButtons } from './DeedButtons.tsx'
import { headline, type Names } from './describePart.ts'
import { Failures } from './Failures.tsx'
import { FigureFocus } from './FigureFocus.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import type { QueueChoice, QueueItem } from './model.ts'
import { NextList } from './NextList.tsx'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueProgress } from './QueueProgress.tsx'
import { RejectForm } from './RejectForm.tsx'
import type { ReviewPageProps } from './ReviewPage.tsx'
import { choiceQuery } from './reviewRequests.ts'
import type { ReviewWord, Say } from './reviewWords.ts'
import { useKeysSetting } from './useKeysSetting.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'
import { type KeyCommand, useReviewKeys } from './useReviewKeys.ts'
import { type Decision, useReviewQueue } from './useReviewQueue.ts'

interface QueueProps extends ReviewPageProps {
  /** False while another tab of the page is shown. */
  readonly isShown: boolean
  readonly say: Say
}

/** What the person is doing with a figure beside looking at it. */
type Task = { readonly kind: 'correct' | 'reject' | 'together'; readonly item: QueueItem }

const toldOf = {
  accept: 'nowAccepted',
  reject: 'nowRejected',
  reopen: 'nowPending',
} as const satisfies Record<Decision, ReviewWord>

/** The review queue: one figure in focus, its decisions, and the ones that come next. */
export function Queue({ api, admin, canReview, tables, begin, isShown, say }: QueueProps) {
  const { language } = useTranslation().i18n
  const [choice, setChoice] = useState<QueueChoice>(begin)
  const queue = useReviewQueue(api, choice, say)
  const { state, decide, move, undo } = queue
  const [task, setTask] = useState<Task | null>(null)
  const [isHelping, setHelping] = useState(false)
  const [hasKeys, setHasKeys] = useKeysSetting()
  const [told, setTold] = useState('')
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  const panel = useRef<HTMLElement>(null)
  // While other figures are on their way nothing is decided on those that were shown.
  const item = queue.isLoading ? null : (state.items[state.at] ?? null)
  const names: Names = useMemo(
    () => ({ tables, places: state.places, say }),
    [tables, state.places, say],
  )
  useLeaveWarning(queue.underway > 0)

  const change = (next: QueueChoice) => {
    setChoice(next)
    setTask(null)
    const { state: shown, ...filter } = next
    const query = choiceQuery({ ...filter, ...(shown !== 'pending' && { state: shown }) })
    window.history.replaceState(window.history.state, '', `?${query}`)
  }
  const endTask = () => {
    setTask(null)
    panel.current?.focus()
  }
  const decideOn = useCallback(
    (figure: QueueItem, decision: Decision, note?: string) => {
      decide(figure, decision, note)
      setTold(`${say(toldOf[decision])} «${figure.review.quote}».`)
    },
    [decide, say],
  )
  const run = useCallback(
    (command: KeyCommand) => {
      if (command === 'help') setHelping(true)
      else if (command === 'next') move(1)
      else if (command === 'previous') move(-1)
      else if (command === 'open' && item) window.open(item.address, '_blank', 'noreferrer')
      else if (!canReview) return
      else if (command === 'undo') {
        const deed = undo()
        setTold(deed ? `${say('nowUndone')} «${deed.item.review.quote}».` : say('nothingToUndo'))
      } else if (!item) return
      else if (command === 'accept' && item.review.state !== 'accepted') decideOn(item, 'accept')
      else if (command === 'reject' && item.review.state !== 'rejected') {
        setTask({ kind: 'reject', item })
      } else if (command === 'correct') setTask({ kind: 'correct', item })
    },
    [canReview, decideOn, item, move, say, undo],
  )
  useReviewKeys(hasKeys && isShown && task === null && !isHelping, run)

  const focused = item?.review.id
  const announced = item
    ? `${told} ${say('comesNext')}: ${headline(item.review.human, names)}. ${say('left')} ${state.counts.pending.toLocaleString(language)}.`
    : `${told} ${say('emptyQueue')}`
  const [spoken, setSpoken] = useState('')
  // Told once for each figure that comes into focus, not with every request that ends.
  useEffect(() => {
    if (!queue.isLoading) setSpoken(announced)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focused, told, queue.isLoading])

  const correcting = task?.kind === 'correct' ? task.item : null
  return (
    <>
      <QueueProgress
        counts={state.counts}
        states={tables.states}
        underway={queue.underway}
        language={language}
        say={say}
      />
      <Failures failures={state.failures} onDismiss={queue.dismiss} say={say} />
      {!correcting && (
        <QueueFilters
          api={api}
          choice={choice}
          onChange={change}
          names={names}
          rules={state.rules}
          titles={titles}
          language={language}
          canReview={canReview}
        />
      )}
      <p className="review__spoken" role="status">
        {spoken}
      </p>
      {queue.isLoading && <p>{say('loading')}</p>}
      {queue.loadProblem && (
        <p role="alert">
          {queue.loadProblem}{' '}
          <button type="button" onClick={queue.reload}>
            {say('retry')}
          </button>
        </p>
      )}
      <div className="review__columns">
        {correcting ? (
          <CorrectForm
            key={correcting.review.id}
            item={correcting}
            api={api}
            names={names}
            language={language}
            onSaved={(now) => {
              queue.corrected(correcting, now)
              setTold(`${say('nowCorrected')} «${now.quote}».`)
              endTask()
            }}
            onTheirs={(now) => {
              queue.renew(now)
              endTask()
            }}
            onCancel={endTask}
          />
        ) : item ? (
          <FigureFocus
            item={item}
            api={api}
            admin={admin}
            names={names}
            language={language}
            panel={panel}
            onOnlyDocument={() => {
              const { collection, id, title } = item.document
              setTitles({ ...titles, [`${collection}:${id}`]: title })
              change({ ...choice, document: `${collection}:${id}` })
            }}
          >
            {task?.kind === 'reject' ? (
              <RejectForm
                onReject={(note) => {
                  decideOn(task.item, 'reject', note)
                  endTask()
                }}
                onCancel={endTask}
                say={say}
              />
            ) : (
              <DeedButtons
                state={item.review.state}
                canReview={canReview}
                canUndo={state.deeds.length > 0}
                onCommand={run}
                onReopen={() => decideOn(item, 'reopen')}
                onTogether={() => setTask({ kind: 'together', item })}
                say={say}
              />
            )}
          </FigureFocus>
        ) : (
          !queue.isLoading &&
          !queue.loadProblem && (
            <article ref={panel} tabIndex={-1} className="review__focus">
              <p>{say('emptyQueue')}</p>
              {state.deeds.length > 0 && (
                <button type="button" className="review__deed" onClick={() => run('undo')}>
                  {say('undo')} <kbd aria-hidden="true">U</kbd>
                </button>
              )}
            </article>
          )
        )}
        <NextList
          items={state.items}
          at={state.at}
          names={names}
          onFocus={queue.focus}
          isDisabled={task !== null}
        />
      </div>
      {task?.kind === 'together' && (
        <AcceptTogether
          like={task.item}
          choice={choice}
          api={api}
          names={names}
          language={language}
          onAccepted={queue.remove}
          onClose={endTask}
        />
      )}
      {isHelping && (
        <KeyHelp
          canReview={canReview}
          hasKeys={hasKeys}
          onKeys={setHasKeys}
          onClose={() => setHelping(false)}
          say={say}
        />
      )}
    </>
  )
}
