import { expect, it } from 'vitest'
import type { TraceEntry } from '../../../extraction/index.ts'
import { entriesAt } from '../../../src/admin/playground/entriesAt.ts'

const entry = (start: number, end: number): TraceEntry => ({
  start,
  end,
  stage: 'figures',
  rule: `${start}-${end}`,
  outcome: 'kept',
  why: '',
})
const entries = [entry(10, 14), entry(0, 10), entry(12, 20), entry(14, 16), entry(5, 30)]

it('keeps the entries that share words with the span, in their order', () => {
  expect(entriesAt(entries, { start: 10, end: 14 }).map(({ rule }) => rule)).toEqual([
    '10-14',
    '12-20',
    '5-30',
  ])
})

it('keeps all where nothing is chosen, and none where nothing was noted', () => {
  expect(entriesAt(entries, null)).toEqual(entries)
  expect(entriesAt(entries, { start: 40, end: 50 })).toEqual([])
})
