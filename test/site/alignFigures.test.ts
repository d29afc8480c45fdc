import { describe, expect, it } from 'vitest'
import { alignFigures } from '../../src/site/reading/alignFigures.ts'
import type { DocumentFigure } from '../../src/site/reading/documentFigures.ts'

const indicator = (code: string) => ({ id: code, code, name: { vi: code } })

function figure(
  id: string,
  data: Partial<DocumentFigure>,
  [start, end] = ['2016-01-01', '2016-12-31'],
) {
  return {
    id,
    quote: id,
    unit: 'person',
    status: 'actual',
    qualifier: 'exact',
    indicator: indicator('đào tạo'),
    period: { start: `${start}T00:00:00.000Z`, end: `${end}T00:00:00.000Z`, label: null },
    places: [],
    ...data,
  } as DocumentFigure
}

const of2023: [string, string] = ['2023-01-01', '2023-12-31']

function differences(left: readonly DocumentFigure[], right: readonly DocumentFigure[]) {
  return alignFigures(left, right).flatMap(({ rows }) => rows.map(({ difference }) => difference))
}

type Data = Partial<DocumentFigure>

describe('two figures', () => {
  it.each<readonly [Data, Data, unknown]>([
    [{ value: 3000 }, { value: 4500 }, { value: 1500, unit: 'person', share: 0.5 }],
    [{ value: 3000 }, { value: 2700 }, { value: -300, unit: 'person', share: -0.1 }],
    [{ value: 0 }, { value: 5 }, { value: 5, unit: 'person', share: null }],
    [
      { value: 97.02, unit: 'percent' },
      { value: 99.1, unit: 'percent' },
      { value: 2.08, unit: 'percent', share: null },
    ],
    [{ value: 18_000, qualifier: 'more_than' }, { value: 18_350 }, 'hedged'],
    [{ value: null, range: [5, 7] }, { value: 6 }, 'no-value'],
  ])('%j and %j', (a, b, expected) => {
    const found = differences([figure('a', a)], [figure('b', b, of2023)])
    expect(found).toEqual([expected])
  })

  it.each([
    ['of another unit', { unit: 'course' }, of2023],
    ['of another sense', { status: 'planned' }, of2023],
    ['of another place', { places: ['bac'] }, of2023],
    ['of a part', { part: true }, of2023],
    ['by something else', { per: 'course' }, of2023],
    ['of nine months', {}, ['2023-01-01', '2023-09-30']],
    ['of two years', {}, ['2022-01-01', '2023-12-31']],
  ] as const)('%s stand on rows of their own', (_, other, period) => {
    const found = differences(
      [figure('a', { value: 1 })],
      [figure('b', { value: 2, ...other } as Partial<DocumentFigure>, [period[0], period[1]])],
    )
    expect(found).toEqual(['one-sided', 'one-sided'])
  })

  it('are not subtracted where a report has several of the kind', () => {
    const left = [
      figure('a', { value: 1 }),
      figure('b', { value: 2 }, ['2017-01-01', '2017-12-31']),
    ]
    expect(differences(left, [figure('c', { value: 3 }, of2023)])).toEqual(['several'])
  })
})

describe('the rows', () => {
  it('stand by indicator, what both have first, and figures of no indicator not at all', () => {
    const found = alignFigures(
      [
        figure('a', { value: 1, indicator: indicator('b') as never }),
        figure('b', { value: 2, indicator: indicator('a') as never, status: 'planned' }),
        figure('c', { value: 2, indicator: indicator('a') as never }),
        figure('d', { value: 9, indicator: null }),
      ],
      [figure('e', { value: 3, indicator: indicator('a') as never }, of2023)],
    )
    expect(found.map(({ code }) => code)).toEqual(['a', 'b'])
    expect(found[0]?.rows.map(({ left, right }) => [left[0]?.id, right[0]?.id])).toEqual([
      ['c', 'e'],
      ['b', undefined],
    ])
  })
})
