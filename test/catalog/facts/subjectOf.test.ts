import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type About, subjectOf } from '../../../src/catalog/facts/subjectOf.ts'

const trained: About = {
  indicator: 'trained',
  periodStart: '2016-01-01',
  periodEnd: '2016-12-31',
  places: ['bac-giang', 'ha-noi'],
  status: 'actual',
  decision: null,
  unit: 'person',
  per: null,
  comparedWith: null,
}
const growth: About = {
  ...trained,
  status: 'change',
  unit: 'percent',
  comparedWith: 'so với cùng kỳ',
}

describe('the subject of a figure', () => {
  it.each<[string, About, Partial<About>]>([
    ['places in another order', trained, { places: ['ha-noi', 'bac-giang'] }],
    ['a place named twice', trained, { places: ['ha-noi', 'bac-giang', 'ha-noi'] }],
    ['what an absolute number is compared with', trained, { comparedWith: 'so với kế hoạch' }],
    ['comparisons with other accents and spaces', growth, { comparedWith: 'so voi  Cùng kỳ' }],
  ])('is the same for %s', (_, figure, change) => {
    expect(subjectOf({ ...figure, ...change })).toBe(subjectOf(figure))
  })

  it.each<[string, About, Partial<About>]>([
    ['indicator', trained, { indicator: 'jobs' }],
    ['beginning', trained, { periodStart: '2015-01-01' }],
    ['end', trained, { periodEnd: null }],
    ['place', trained, { places: ['bac-giang'] }],
    ['status', trained, { status: 'planned' }],
    ['share', trained, { status: 'share' }],
    ['decision', trained, { decision: '1881' }],
    ['unit', trained, { unit: 'percent' }],
    ['unit it is counted by', trained, { per: 'year' }],
    ['comparison of a change', growth, { comparedWith: 'so với kế hoạch' }],
    ['lack of a comparison', growth, { comparedWith: null }],
  ])('is another one for another %s', (_, figure, change) => {
    expect(subjectOf({ ...figure, ...change })).not.toBe(subjectOf(figure))
  })

  it.each<[string, Partial<About>]>([
    ['indicator', { indicator: null }],
    ['period', { periodStart: null, periodEnd: null }],
  ])('is not known without %s', (_, change) => {
    expect(subjectOf({ ...trained, ...change })).toBeNull()
  })

  it('never mixes one part with the next', () => {
    const word = fc.string({ maxLength: 3 })
    fc.assert(
      fc.property(word, word, word, word, (a, b, c, d) => {
        fc.pre(a !== c || b !== d)
        expect(subjectOf({ ...trained, unit: a, per: b })).not.toBe(
          subjectOf({ ...trained, unit: c, per: d }),
        )
      }),
    )
  })
})
