import type { ReviewCounts } from '../../catalog/reviewModel.ts'
import type { FigureReview, ReviewState } from '../../knowledge/review/model.ts'
import type { PlaceNames, QueueAnswer, QueueItem } from './model.ts'

/** What the person did with a figure, until it is undone; the archive may not know of it yet. */
export interface Deed {
  readonly key: number
  /** The figure as it was before. */
  readonly item: QueueItem
  readonly state: ReviewState
  /** Where it stood in the list. */
  readonly index: number
}

/** A deed that the archive refused. */
export interface Failure {
  readonly key: number
  readonly item: QueueItem
  readonly message: string
}

export interface QueueState {
  /** The state whose figures are listed. */
  readonly shown: ReviewState
  readonly items: readonly QueueItem[]
  /** Index of the figure in focus. */
  readonly at: number
  /** Where the next page begins; null after the last one. */
  readonly next: string | null
  readonly counts: ReviewCounts
  readonly rules: QueueAnswer['rules']
  readonly places: PlaceNames
  /** Oldest first. */
  readonly deeds: readonly Deed[]
  readonly failures: readonly Failure[]
}

export type QueueEvent =
  | { readonly type: 'loaded'; readonly answer: QueueAnswer; readonly shown: ReviewState }
  | { readonly type: 'appended'; readonly answer: QueueAnswer }
  | { readonly type: 'moved'; readonly to: number }
  | { readonly type: 'decided'; readonly deed: Omit<Deed, 'index'> }
  | {
      readonly type: 'failed'
      readonly key: number
      readonly message: string
      readonly now: FigureReview | null
    }
  | { readonly type: 'undone'; readonly key: number }
  | { readonly type: 'undoRefused'; readonly deed: Deed; readonly message: string }
  | { readonly type: 'renewed'; readonly review: FigureReview }
  | { readonly type: 'dismissed'; readonly key: number }
  | { readonly type: 'removed'; readonly ids: readonly string[]; readonly state: ReviewState }

export const emptyQueue: QueueState = {
  shown: 'pending',
  items: [],
  at: 0,
  next: null,
  counts: { pending: 0, accepted: 0, corrected: 0, rejected: 0 },
  rules: [],
  places: {},
  deeds: [],
  failures: [],
}

function within(at: number, items: readonly unknown[]): number {
  return Math.max(0, Math.min(at, items.length - 1))
}

function shift(counts: ReviewCounts, from: ReviewState, to: ReviewState, by = 1): ReviewCounts {
  if (from === to) return counts
  return { ...counts, [from]: Math.max(0, counts[from] - by), [to]: counts[to] + by }
}

/** Puts a figure back where it stood; the one in focus stays in focus. */
function putBack(state: QueueState, { item, index }: Deed): QueueState {
  if (state.items.some(({ review }) => review.id === item.review.id)) return state
  const place = Math.min(index, state.items.length)
  const items = state.items.toSpliced(place, 0, item)
  const moves = state.items.length > 0 && place <= state.at
  return { ...state, items, at: moves ? state.at + 1 : state.at }
}

function decide(state: QueueState, deed: Omit<Deed, 'index'>): QueueState {
  const { item } = deed
  const index = state.items.findIndex(({ review }) => review.id === item.review.id)
  if (index === -1) return state
  const items = state.items.toSpliced(index, 1)
  const at = within(index < state.at ? state.at - 1 : state.at, items)
  const counts = shift(state.counts, item.review.state, deed.state)
  return { ...state, items, at, counts, deeds: [...state.deeds, { ...deed, index }] }
}

function withoutDeed(state: QueueState, key: number): { rest: QueueState; deed: Deed | undefined } {
  const deed = state.deeds.find((one) => one.key === key)
  if (!deed) return { rest: state, deed }
  const counts = shift(state.counts, deed.state, deed.item.review.state)
  return { rest: { ...state, counts, deeds: state.deeds.filter((one) => one !== deed) }, deed }
}

function fail(state: QueueState, event: Extract<QueueEvent, { type: 'failed' }>): QueueState {
  const { rest, deed } = withoutDeed(state, event.key)
  if (!deed) return state
  const item = event.now ? { ...deed.item, review: event.now } : deed.item
  const { key, message } = event
  const failures = [...rest.failures, { key, item, message }]
  // What somebody else has decided meanwhile does not come back into the list.
  const returns = item.review.state === state.shown
  return { ...(returns ? putBack(rest, { ...deed, item }) : rest), failures }
}

function undo(state: QueueState, key: number): QueueState {
  const { rest, deed } = withoutDeed(state, key)
  if (!deed) return state
  const back = putBack(rest, deed)
  const at = back.items.findIndex(({ review }) => review.id === deed.item.review.id)
  return { ...back, at: within(at, back.items) }
}

function append(state: QueueState, { items, next, rules, places }: QueueAnswer): QueueState {
  const known = new Set([
    ...state.items.map(({ review }) => review.id),
    ...state.deeds.map(({ item }) => item.review.id),
  ])
  const fresh = items.filter(({ review }) => !known.has(review.id))
  return {
    ...state,
    items: [...state.items, ...fresh],
    next,
    rules,
    places: { ...state.places, ...places },
  }
}

/** Shows a figure as it is now; one that somebody decided meanwhile leaves the list. */
function renew(state: QueueState, review: FigureReview): QueueState {
  const index = state.items.findIndex((item) => item.review.id === review.id)
  const item = state.items[index]
  if (!item) return state
  if (review.state === state.shown) {
    return { ...state, items: state.items.with(index, { ...item, review }) }
  }
  const items = state.items.toSpliced(index, 1)
  const at = within(index < state.at ? state.at - 1 : state.at, items)
  return { ...state, items, at, counts: shift(state.counts, item.review.state, review.state) }
}

/** What follows for the page from something that happened. */
export function queueReducer(state: QueueState, event: QueueEvent): QueueState {
  switch (event.type) {
    case 'loaded': {
      const { items, next, counts, rules, places } = event.answer
      const { failures } = state
      return { shown: event.shown, items, at: 0, next, counts, rules, places, deeds: [], failures }
    }
    case 'appended':
      return append(state, event.answer)
    case 'moved':
      return { ...state, at: within(event.to, state.items) }
    case 'decided':
      return decide(state, event.deed)
    case 'failed':
      return fail(state, event)
    case 'undone':
      return undo(state, event.key)
    case 'undoRefused': {
      const { deed, message } = event
      const done = decide(state, deed)
      return { ...done, failures: [...done.failures, { key: deed.key, item: deed.item, message }] }
    }
    case 'renewed':
      return renew(state, event.review)
    case 'dismissed':
      return { ...state, failures: state.failures.filter(({ key }) => key !== event.key) }
    default: {
      const gone = new Set(event.ids)
      const before = state.items.slice(0, state.at).filter(({ review }) => gone.has(review.id))
      const items = state.items.filter(({ review }) => !gone.has(review.id))
      const counts = shift(state.counts, state.shown, event.state, event.ids.length)
      return { ...state, items, at: within(state.at - before.length, items), counts }
    }
  }
}
