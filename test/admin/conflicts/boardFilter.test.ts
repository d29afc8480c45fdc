import { describe, expect, it } from 'vitest'
import {
  type BoardFilter,
  boardFilterOf,
  boardQuery,
} from '../../../src/admin/conflicts/boardFilter.ts'

describe('what the address of the board asks for', () => {
  it.each<[Record<string, string | string[]>, BoardFilter]>([
    [{}, { state: 'open', page: 1 }],
    [
      { state: 'settled', page: '3' },
      { state: 'settled', page: 3 },
    ],
    [
      { indicator: 'trained', place: 'ha-noi', year: '2016', kind: 'fact' },
      { state: 'open', indicator: 'trained', place: 'ha-noi', year: 2016, kind: 'fact', page: 1 },
    ],
    [
      { year: '16', kind: 'x', state: 'x', page: '-1' },
      { state: 'open', page: 1 },
    ],
    [
      { year: ['2016', '2017'], indicator: '', place: ' ' },
      { state: 'open', page: 1 },
    ],
    [{ indicator: 'a'.repeat(201) }, { state: 'open', page: 1 }],
  ])('%j', (parameters, filter) => {
    expect(boardFilterOf(parameters)).toEqual(filter)
  })

  it.each(['', '?state=settled&page=2', '?indicator=trained&place=ha-noi&year=2016&kind=finding'])(
    'is written as it is read: «%s»',
    (query) => {
      const parameters = Object.fromEntries(new URLSearchParams(query))
      expect(boardQuery(boardFilterOf(parameters))).toBe(query)
    },
  )
})
