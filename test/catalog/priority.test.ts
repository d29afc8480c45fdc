import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { points, priorityOf, reasonsOf, type Weighed } from '../../src/catalog/priority.ts'

const plain: Weighed = { confidence: 0.97, unit: 'person', finding: null, hasTargets: false }

/** From what is looked at first to what can wait. */
const ladder: readonly (readonly [string, Partial<Weighed>])[] = [
  ['a contradiction in money of low confidence', { finding: 'high', confidence: 0.6, unit: 'VND' }],
  ['a contradiction', { finding: 'high' }],
  ['low confidence with a hint of a contradiction', { finding: 'low', confidence: 0.6 }],
  ['low confidence', { confidence: 0.84 }],
  ['a hint of a contradiction', { finding: 'low' }],
  ['money that targets are measured by', { hasTargets: true, unit: 'VND' }],
  ['what targets are measured by', { hasTargets: true }],
  ['money of medium confidence', { unit: 'VND', confidence: 0.92 }],
  ['money', { unit: 'VND' }],
  ['medium confidence', { confidence: 0.85 }],
  ['anything else', {}],
]

describe('the priority of a figure', () => {
  it.each(ladder.slice(1).map(([name, figure], index) => [ladder[index]![0], name, index, figure]))(
    'puts %s before %s',
    (_, __, index, figure) => {
      const before = ladder[index]![1]
      expect(priorityOf({ ...plain, ...before })).toBeGreaterThan(
        priorityOf({ ...plain, ...figure }),
      )
    },
  )

  it('lets each reason outweigh all that follow it', () => {
    const weights = Object.values(points)
    for (const [index, weight] of weights.entries()) {
      const rest = weights.slice(index + 1).reduce((sum, one) => sum + one, 0)
      expect(weight).toBeGreaterThan(rest)
    }
  })

  it('tells its reasons', () => {
    const figure = { confidence: 0.5, unit: 'VND', finding: 'high', hasTargets: true } as const
    expect(reasonsOf(priorityOf(figure))).toEqual([
      'clearFinding',
      'lowConfidence',
      'hasTargets',
      'money',
    ])
    expect(reasonsOf(priorityOf(plain))).toEqual([])
  })

  it('takes a figure that a person made for neither sure nor unsure', () => {
    expect(priorityOf({ ...plain, confidence: null })).toBe(0)
  })

  it('never sinks when the machine is less sure', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          expect(priorityOf({ ...plain, confidence: low })).toBeGreaterThanOrEqual(
            priorityOf({ ...plain, confidence: high }),
          )
        },
      ),
    )
  })
})
