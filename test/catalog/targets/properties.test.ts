import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lies, overlap } from '../../../src/catalog/targets/atlas.ts'
import type { Candidate } from '../../../src/catalog/targets/cells.ts'
import { coverageOf } from '../../../src/catalog/targets/coverageOf.ts'
import { type Piece, widestCover } from '../../../src/catalog/targets/cover.ts'
import { measureTarget } from '../../../src/catalog/targets/measureTarget.ts'
import { figure, question } from './candidates.ts'
import { atlas, gazetteer } from './gazetteer.ts'

const target = { value: 1000, range: null, qualifier: 'exact', of: null, per: null } as const
const asked = question('2021/2025')

const place = fc.constantFrom('', ...gazetteer.map(({ id }) => id))
const places = fc.uniqueArray(place, { maxLength: 3 }).map((some) => some.filter(Boolean).join(' '))
const period = fc.oneof(
  fc.integer({ min: 2020, max: 2026 }).map(String),
  fc
    .tuple(fc.integer({ min: 2020, max: 2025 }), fc.integer({ min: 0, max: 4 }))
    .map(([year, more]) => `${year}/${year + more}`),
  fc
    .tuple(fc.integer({ min: 2021, max: 2025 }), fc.constantFrom('06', '09', '12'))
    .map(([year, month]) => `${year}-01/${year}-${month}`),
  fc.constantFrom('', '../2023', '2022/..'),
)
const qualifier = fc.constantFrom('exact', 'exact', 'more_than', 'about', 'less_than')
const figures = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 9 }),
      period,
      places,
      qualifier,
      part: fc.boolean(),
      collection: fc.constantFrom('articles', 'conference-reports'),
      story: fc.constantFrom('s', 't', 'u'),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ value, period: time, places: where, ...rest }, at) =>
      figure(`f${at}`, value, time, where, rest as Partial<Candidate>),
    ),
  )

const meet = (a: Pick<Piece, 'area' | 'from' | 'to'>, b: typeof a) =>
  a.from < b.to && b.from < a.to && overlap(a.area, b.area)

describe('whatever the archive says', () => {
  it('nothing is counted twice', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { counted, excluded } = measureTarget(all, target, asked, atlas)
        for (const [at, cell] of counted.entries()) {
          expect(lies(cell.area, asked.area, atlas)).toBe(true)
          expect(counted.slice(at + 1).filter((other) => meet(cell, other))).toEqual([])
        }
        const used = [
          ...counted.flatMap(({ witnesses }) => witnesses),
          ...[...excluded.values()].flat(),
        ].map(({ id }) => id)
        expect(new Set(used).size).toBe(used.length)
        expect(counted.every(({ taken }) => !taken.part)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('the order does not matter', () => {
    fc.assert(
      fc.property(
        figures.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const first = measureTarget(all, target, asked, atlas)
          const second = measureTarget(shuffled, target, asked, atlas)
          expect(second.amount).toEqual(first.amount)
          expect(second.obstacle).toEqual(first.obstacle)
          expect(second.counted).toEqual(first.counted)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('no more than all is covered', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { counted } = measureTarget(all, target, asked, atlas)
        const { total, shares } = coverageOf(counted, asked.area, asked, atlas)
        for (const share of [total, ...shares]) expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const width = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { area, from, to }) => sum + area.width * (to - from), 0)

/** The widest of all choices without overlap, found by trying them all. */
function exhaustive(pieces: readonly Piece[]): number {
  const [first, ...rest] = pieces
  if (!first) return 0
  const withFirst = rest.filter((other) => !meet(first, other))
  return Math.max(exhaustive(rest), width([first]) + exhaustive(withFirst))
}

const treePiece = fc
  .tuple(
    fc.constantFrom(...gazetteer.filter(({ id }) => atlas.areaOf([id]).node !== null)),
    fc.integer({ min: 0, max: 8 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([{ id }, from, days]) => ({ area: atlas.areaOf([id]), from, to: from + days }))

describe('a cover within the tree', () => {
  it('is as wide as any', () => {
    fc.assert(
      fc.property(fc.array(treePiece, { maxLength: 12 }), (some) => {
        const pieces = some.map((piece, at) => ({ ...piece, key: `k${at}`, hedged: false }))
        expect(width(widestCover(pieces, atlas))).toBe(exhaustive(pieces))
      }),
      { numRuns: 500 },
    )
  })
})
