import { describe, expect, it } from 'vitest'
import { elapsedOf } from '../../../src/catalog/targets/elapsed.ts'
import type { Statement } from '../../../src/catalog/targets/model.ts'
import { addStatements, shareOf } from '../../../src/catalog/targets/statements.ts'

const hedges = {
  hơn: 'more_than',
  dưới: 'less_than',
  khoảng: 'about',
  gần: 'nearly',
  'ít nhất': 'at_least',
  'không quá': 'at_most',
} as const

/** «hơn 18000», «20–30», «5». */
function said(words: string): Statement {
  const [, hedge, digits] = /^(.*?) ?([\d.–-]+)$/.exec(words) ?? []
  const [low, high] = digits!.split('–').map(Number)
  return {
    value: high === undefined ? low! : null,
    range: high === undefined ? null : [low!, high],
    qualifier: hedge ? hedges[hedge as keyof typeof hedges] : 'exact',
    of: null,
    per: null,
  }
}

describe('several statements together', () => {
  it.each([
    [['5'], '5'],
    [['hơn 5'], 'hơn 5'],
    [['khoảng 5'], 'khoảng 5'],
    [['5', '7', '0'], '12'],
    [['0.1', '0.2'], '0.3'],
    [['123370000000', '56300000000'], '179670000000'],
    [['5', '20–30'], '25–35'],
    [['18000', 'hơn 350'], 'ít nhất 18350'],
    [['18000', 'hơn 350', 'ít nhất 10'], 'ít nhất 18360'],
    [['100', 'dưới 10', 'không quá 5'], 'không quá 115'],
    [['100', 'khoảng 10', 'gần 5'], 'khoảng 115'],
  ])('%j are %s', (parts, sum) => {
    expect(addStatements(parts.map(said))).toEqual(said(sum))
  })

  it.each([
    [['hơn 5', 'hơn 7'], 'all-hedged'],
    [['khoảng 5', 'hơn 7'], 'all-hedged'],
    [['3', 'khoảng 5', 'hơn 7'], 'mixed-hedges'],
    [['3', 'dưới 5', 'hơn 7'], 'mixed-hedges'],
  ])('%j are not added: %s', (parts, reason) => {
    expect(addStatements(parts.map(said))).toBe(reason)
  })
})

describe('the share of a target', () => {
  it.each([
    ['50', '200', 0.25, 0.25],
    ['300', '200', 1.5, 1.5],
    ['50', 'khoảng 200', 0.25, 0.25],
    ['50', 'ít nhất 200', 0.25, 0.25],
    ['hơn 50', '200', 0.25, null],
    ['dưới 50', '200', null, 0.25],
    ['khoảng 50', '200', 0.25, 0.25],
    ['10–20', '40–50', 0.2, 0.5],
  ])('%s of %s', (made, goal, low, high) => {
    expect(shareOf(said(made), said(goal))).toEqual({ low, high })
  })

  it.each([
    ['5', '0'],
    ['5', 'không quá 10'],
    ['5', 'dưới 10'],
  ])('%s of %s is not told', (made, goal) => {
    expect(shareOf(said(made), said(goal))).toBeNull()
  })
})

describe('the time of a period that is over', () => {
  it.each([
    ['2020-12-31', 0, 'before'],
    ['2021-01-01', 1 / 365, 'during'],
    ['2021-12-30', 364 / 365, 'during'],
    ['2021-12-31', 1, 'after'],
    ['2030-01-01', 1, 'after'],
  ])('on %s', (today, share, state) => {
    expect(elapsedOf('2021-01-01', '2021-12-31', today)).toEqual({ share, state })
  })
})
