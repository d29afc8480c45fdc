import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QueueItem } from '../../../src/admin/review/model.ts'
import {
  emptyQueue,
  type QueueEvent,
  queueReducer,
  type QueueState,
} from '../../../src/admin/review/queueState.ts'

function item(id: string, state = 'pending'): QueueItem {
  return { review: { id, state, updatedAt: '1' } } as QueueItem
}

function loaded(...names: string[]): QueueState {
  const counts = { pending: names.length, accepted: 0, corrected: 0, rejected: 0 }
  const answer = { items: names.map((id) => item(id)), next: null, counts, rules: [], places: {} }
  return queueReducer(emptyQueue, { type: 'loaded', answer, shown: 'pending' })
}

function ids({ items }: QueueState): string {
  return items.map(({ review }) => review.id).join('')
}

function focus({ items, at }: QueueState): string | undefined {
  return items[at]?.review.id
}

const run = (state: QueueState, ...events: QueueEvent[]) => events.reduce(queueReducer, state)

function accept(state: QueueState, key: number): QueueState {
  return queueReducer(state, {
    type: 'decided',
    deed: { key, item: state.items[state.at]!, state: 'accepted' },
  })
}

describe('the queue on the page', () => {
  it('moves on at once when a figure is accepted', () => {
    const state = accept(accept(loaded('a', 'b', 'c'), 1), 2)
    expect([ids(state), focus(state), state.counts]).toEqual([
      'c',
      'c',
      { pending: 1, accepted: 2, corrected: 0, rejected: 0 },
    ])
  })

  it('stays at the end when the last one is accepted', () => {
    const state = accept(run(loaded('a', 'b'), { type: 'moved', to: 9 }), 1)
    expect([ids(state), focus(state)]).toEqual(['a', 'a'])
  })

  it('brings back what is undone, where it stood and in focus', () => {
    const state = run(accept(accept(loaded('a', 'b', 'c'), 1), 2), { type: 'undone', key: 2 })
    expect([ids(state), focus(state), state.counts.pending]).toEqual(['bc', 'b', 2])
  })

  it('brings back what was refused without taking the focus away', () => {
    const done = accept(accept(loaded('a', 'b', 'c'), 1), 2)
    const state = run(done, { type: 'failed', key: 1, message: 'Không được', now: null })
    expect([ids(state), focus(state), state.counts.pending]).toEqual(['ac', 'c', 2])
    expect(state.failures).toMatchObject([{ key: 1, message: 'Không được' }])
    expect(run(state, { type: 'dismissed', key: 1 }).failures).toEqual([])
  })

  it('does not bring back what somebody else decided', () => {
    const now = item('a', 'rejected').review
    const state = run(accept(loaded('a', 'b'), 1), { type: 'failed', key: 1, message: '', now })
    expect([ids(state), state.failures.length]).toEqual(['b', 1])
  })

  it('leaves out of a further page what it has or has done', () => {
    const counts = { pending: 4, accepted: 0, corrected: 0, rejected: 0 }
    const items = ['a', 'b', 'c', 'd'].map((id) => item(id))
    const answer = { items, next: 'x', counts, rules: [], places: {} }
    const state = run(accept(loaded('a', 'b', 'c'), 1), { type: 'appended', answer })
    expect([ids(state), state.next]).toEqual(['bcd', 'x'])
  })

  it('takes out what was accepted together', () => {
    const state = run(
      loaded('a', 'b', 'c', 'd'),
      { type: 'moved', to: 2 },
      { type: 'removed', ids: ['a', 'd'], state: 'accepted' },
    )
    expect([ids(state), focus(state), state.counts.accepted]).toEqual(['bc', 'c', 2])
  })

  it('takes out again what could not be undone, and says so', () => {
    const done = accept(loaded('a', 'b'), 1)
    const refused = { type: 'undoRefused', deed: done.deeds[0]!, message: 'Đã đổi' } as const
    const state = run(done, { type: 'undone', key: 1 }, refused)
    expect([ids(state), state.counts, state.failures.length]).toEqual(['b', done.counts, 1])
  })

  it('shows a figure as it is now, and lets go of one that somebody else decided', () => {
    const renewed = { ...item('a').review, updatedAt: '2' }
    const state = run(loaded('a', 'b'), { type: 'renewed', review: renewed })
    expect(state.items[0]?.review.updatedAt).toBe('2')
    const decided = run(state, { type: 'renewed', review: item('a', 'corrected').review })
    expect([ids(decided), focus(decided), decided.counts.corrected]).toEqual(['b', 'b', 1])
    expect(run(state, { type: 'renewed', review: item('z').review })).toEqual(state)
  })

  it('knows nothing of undoing twice', () => {
    const once = run(accept(loaded('a', 'b'), 1), { type: 'undone', key: 1 })
    expect(run(once, { type: 'undone', key: 1 })).toEqual(once)
  })

  it('never loses or doubles a figure, whatever is done and refused', () => {
    const steps = fc.array(
      fc.record({
        what: fc.constantFrom('accept', 'undone', 'failed', 'moved'),
        key: fc.nat(12),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(steps, (list) => {
        let state = loaded(...'abcdefgh'.split(''))
        for (const [index, { what, key }] of list.entries()) {
          if (what === 'moved') state = run(state, { type: 'moved', to: key })
          else if (what === 'undone') state = run(state, { type: 'undone', key })
          else if (what === 'failed') {
            state = run(state, { type: 'failed', key, message: '', now: null })
          } else if (state.items.length > 0) state = accept(state, index)
        }
        const all = [...state.items, ...state.deeds.map((deed) => deed.item)]
        expect(
          all
            .map(({ review }) => review.id)
            .toSorted()
            .join(''),
        ).toBe('abcdefgh')
        expect(state.counts.pending).toBe(state.items.length)
        expect(state.at).toBeLessThan(Math.max(1, state.items.length))
      }),
    )
  })
})
