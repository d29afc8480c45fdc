'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { FigureReview, ReviewState } from '../../knowledge/review/model.ts'
import { type QueueChoice, type QueueItem, refillBelow } from './model.ts'
import { type Deed, emptyQueue, queueReducer, type QueueState } from './queueState.ts'
import {
  fetchQueue,
  type FigureOutcome,
  type Refused,
  sendDecision,
  sendUndo,
} from './reviewRequests.ts'
import type { Say } from './reviewWords.ts'
import { createSender } from './sender.ts'

/** What can be decided without a form, and the state it leads to. */
export const decisions = {
  accept: 'accepted',
  reject: 'rejected',
  reopen: 'pending',
} as const satisfies Record<string, ReviewState>

export type Decision = keyof typeof decisions

export interface ReviewQueue {
  readonly state: QueueState
  readonly isLoading: boolean
  /** Why the list could not be loaded; null while it could. */
  readonly loadProblem: string | null
  /** Requests that have not ended yet. */
  readonly underway: number
  readonly reload: () => void
  readonly move: (by: number) => void
  readonly focus: (index: number) => void
  /** Decides at once on the page; the archive is told in the background. */
  readonly decide: (item: QueueItem, decision: Decision, note?: string) => void
  /** Takes note of a correction that the archive has taken. */
  readonly corrected: (item: QueueItem, now: FigureReview) => void
  /** Takes back the last deed; null when there is none. */
  readonly undo: () => Deed | null
  readonly renew: (review: FigureReview) => void
  readonly remove: (ids: readonly string[]) => void
  readonly dismiss: (key: number) => void
}

/** What to tell a person about a refusal. */
export function refusalText({ status, message }: Refused, say: Say): string {
  if (message !== '') return message
  return status === 401 || status === 403 ? say('failedSession') : say('failedNetwork')
}

/** The queue for a choice of figures: loaded in pages, decided ahead of the archive, in order. */
export function useReviewQueue(api: string, choice: QueueChoice, say: Say): ReviewQueue {
  const [state, dispatch] = useReducer(queueReducer, emptyQueue)
  const [underway, setUnderway] = useState(0)
  const [isLoading, setLoading] = useState(true)
  const [loadProblem, setLoadProblem] = useState<string | null>(null)
  const [loads, setLoads] = useState(0)
  const sender = useMemo(() => createSender(setUnderway), [])
  const outcomes = useRef(new Map<number, Promise<FigureOutcome>>())
  const lastKey = useRef(0)
  const isFilling = useRef(false)
  const generation = useRef(0)

  useEffect(() => {
    let isCurrent = true
    setLoading(true)
    // After what is under way: a figure just decided would come again.
    generation.current++
    isFilling.current = false
    void sender
      .settled()
      .then(() => fetchQueue(api, choice))
      .then((outcome) => {
        if (!isCurrent) return
        setLoading(false)
        setLoadProblem('refused' in outcome ? refusalText(outcome.refused, say) : null)
        if ('done' in outcome) {
          dispatch({ type: 'loaded', answer: outcome.done, shown: choice.state })
        }
      })
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- a change of language is no reason to load
  }, [api, choice, loads, sender])

  const { items, at, next } = state
  useEffect(() => {
    if (isLoading || isFilling.current || next === null || items.length - at > refillBelow) return
    isFilling.current = true
    const mine = generation.current
    void fetchQueue(api, choice, { after: next }).then((outcome) => {
      // A page of another choice is of no use.
      if (mine !== generation.current) return
      isFilling.current = false
      if ('done' in outcome) dispatch({ type: 'appended', answer: outcome.done })
    })
  }, [api, choice, isLoading, items.length, at, next])

  const decide = useCallback(
    (item: QueueItem, decision: Decision, note?: string) => {
      const key = ++lastKey.current
      dispatch({ type: 'decided', deed: { key, item, state: decisions[decision] } })
      const request = { action: decision, ...(note && { note }) }
      const outcome = sender.send(() => sendDecision(api, item.review, request))
      outcomes.current.set(key, outcome)
      void outcome.then((ended) => {
        if ('done' in ended) return
        const message = refusalText(ended.refused, say)
        dispatch({ type: 'failed', key, message, now: ended.refused.figure })
      })
    },
    [api, say, sender],
  )

  const undo = useCallback((): Deed | null => {
    const deed = state.deeds.at(-1)
    if (!deed) return null
    dispatch({ type: 'undone', key: deed.key })
    void sender.send(async () => {
      const ended = await outcomes.current.get(deed.key)
      // What was refused needs no undoing.
      if (!ended || 'refused' in ended) return
      const outcome = await sendUndo(api, ended.done)
      if ('done' in outcome) dispatch({ type: 'renewed', review: outcome.done })
      else dispatch({ type: 'undoRefused', deed, message: refusalText(outcome.refused, say) })
    })
    return deed
  }, [api, say, sender, state.deeds])

  const corrected = useCallback((item: QueueItem, now: FigureReview) => {
    const key = ++lastKey.current
    outcomes.current.set(key, Promise.resolve({ done: now }))
    dispatch({ type: 'decided', deed: { key, item, state: 'corrected' } })
  }, [])

  return {
    state,
    isLoading,
    loadProblem,
    underway,
    decide,
    corrected,
    undo,
    reload: useCallback(() => setLoads((count) => count + 1), []),
    move: useCallback((by) => dispatch({ type: 'moved', to: at + by }), [at]),
    focus: useCallback((to) => dispatch({ type: 'moved', to }), []),
    renew: useCallback((review) => dispatch({ type: 'renewed', review }), []),
    remove: useCallback((ids) => dispatch({ type: 'removed', ids, state: 'accepted' }), []),
    dismiss: useCallback((key) => dispatch({ type: 'dismissed', key }), []),
  }
}
