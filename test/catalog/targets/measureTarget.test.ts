import { describe, expect, it } from 'vitest'
import type { Candidate, Question } from '../../../src/catalog/targets/cells.ts'
import { measureTarget } from '../../../src/catalog/targets/measureTarget.ts'
import type { Statement } from '../../../src/catalog/targets/model.ts'
import { figure, question } from './candidates.ts'
import { atlas } from './gazetteer.ts'

const target: Statement = { value: 10_000, range: null, qualifier: 'exact', of: null, per: null }

const idsOf = (figures: readonly Candidate[]) =>
  figures
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

function measure(figures: readonly Candidate[], asked: Question) {
  const { obstacle, amount, share, counted, excluded } = measureTarget(
    figures,
    target,
    asked,
    atlas,
  )
  return {
    obstacle,
    amount: amount && `${amount.qualifier} ${amount.value ?? amount.range?.join('–')}`,
    share: share?.low ?? null,
    counted: idsOf(counted.map(({ taken }) => taken)),
    excluded: Object.fromEntries([...excluded].map(([reason, all]) => [reason, idsOf(all)])),
  }
}

const cases: readonly {
  readonly name: string
  readonly figures: readonly Candidate[]
  readonly asked?: Question
  readonly gives: Partial<ReturnType<typeof measure>>
}[] = [
  {
    name: 'years one after the other are added',
    figures: [figure('a', 2000, '2021'), figure('b', 3000, '2022')],
    gives: { amount: 'exact 5000', share: 0.5, counted: 'a b', excluded: {} },
  },
  {
    name: 'nine months lie in their year',
    figures: [figure('a', 1500, '2021-01/2021-09'), figure('b', 2000, '2021')],
    gives: { amount: 'exact 2000', counted: 'b', excluded: { overlap: 'a' } },
  },
  {
    name: 'a stretch of years covers single ones',
    figures: [figure('a', 9000, '2021/2023'), figure('b', 3000, '2022'), figure('c', 1, '2024')],
    gives: { amount: 'exact 9001', counted: 'a c', excluded: { overlap: 'b' } },
  },
  {
    name: 'two stretches that together cover more win over a longer one between them',
    figures: [
      figure('a', 100, '2021-01/2022-12'),
      figure('b', 1000, '2022/2024'),
      figure('c', 300, '2023/2025'),
    ],
    gives: { amount: 'exact 400', counted: 'a c', excluded: { overlap: 'b' } },
  },
  {
    name: 'stretches that only partly overlap are not both counted',
    figures: [figure('a', 5, '2021-01/2021-09'), figure('b', 7, '2021-07/2021-12')],
    gives: { amount: 'exact 5', counted: 'a', excluded: { overlap: 'b' } },
  },
  {
    name: 'provinces are added where the country says nothing',
    figures: [
      figure('a', 2000, '2021'),
      figure('b', 30, '2022', 'phú-thọ'),
      figure('c', 40, '2022', 'long-an'),
      figure('d', 50, '2021', 'long-an'),
    ],
    gives: { amount: 'exact 2070', counted: 'a b c', excluded: { overlap: 'd' } },
  },
  {
    name: 'a region goes before its provinces, and beside those of others',
    figures: [
      figure('a', 500, '2022', 'bắc'),
      figure('b', 30, '2022', 'phú-thọ'),
      figure('c', 40, '2022', 'long-an'),
    ],
    gives: { amount: 'exact 540', counted: 'a c', excluded: { overlap: 'b' } },
  },
  {
    name: 'many provinces of a year cover more than the country of a month',
    figures: [
      figure('a', 9, '2022-01', ''),
      figure('b', 30, '2022', 'phú-thọ'),
      figure('c', 40, '2022', 'long-an'),
    ],
    gives: { amount: 'exact 70', counted: 'b c', excluded: { overlap: 'a' } },
  },
  {
    name: 'districts are added below a province, and give way to it',
    figures: [
      figure('a', 5, '2022', 'tân-an'),
      figure('b', 6, '2022', 'bến-lức'),
      figure('c', 100, '2023', 'long-an'),
      figure('d', 7, '2023', 'tân-an'),
    ],
    gives: { amount: 'exact 111', counted: 'a b c', excluded: { overlap: 'd' } },
  },
  {
    name: 'a merged province gives way to what it became, and stands before it',
    figures: [
      figure('a', 10, '2024', 'bắc-ninh'),
      figure('b', 20, '2024', 'bắc-giang'),
      figure('c', 50, '2025-07/2025-12', 'bắc-ninh-mới'),
      figure('d', 60, '2025-07/2025-12', 'bắc-giang'),
    ],
    gives: { amount: 'exact 80', counted: 'a b c', excluded: { overlap: 'd' } },
  },
  {
    name: 'provinces taken together give way to what covers more',
    figures: [
      figure('a', 70, '2022', 'phú-thọ long-an'),
      figure('b', 500, '2022', 'bắc'),
      figure('c', 80, '2023', 'phú-thọ long-an'),
      figure('d', 30, '2023', 'phú-thọ'),
    ],
    gives: { amount: 'exact 580', counted: 'b c', excluded: { overlap: 'a d' } },
  },
  {
    name: 'a region of unknown extent is added to nothing',
    figures: [figure('a', 70, '2022', 'đông'), figure('b', 30, '2022', 'phú-thọ')],
    gives: { amount: 'exact 30', counted: 'b', excluded: { overlap: 'a' } },
  },
  {
    name: 'a province’s target asks that province only',
    figures: [
      figure('a', 70, '2022', 'phú-thọ'),
      figure('b', 5, '2023', 'việt-trì'),
      figure('c', 500, '2022', 'bắc'),
      figure('d', 30, '2022', 'long-an'),
      figure('e', 9, '2022', ''),
    ],
    asked: question('2021/2025', 'phú-thọ'),
    gives: { amount: 'exact 75', counted: 'a b', excluded: { 'outside-place': 'c d e' } },
  },
  {
    name: 'several witnesses are one fact, and of versions that of most sources counts',
    figures: [
      figure('a', 2000, '2021'),
      figure('b', 2000, '2021'),
      figure('c', 2100, '2021', '', { publishedOn: '2024-06-01' }),
    ],
    gives: { amount: 'exact 2000', counted: 'a', excluded: {} },
  },
  {
    name: 'reposts are one source',
    figures: [
      figure('a', 2000, '2021', '', { story: 's' }),
      figure('b', 2000, '2021', '', { story: 's' }),
      figure('c', 2100, '2021', '', { publishedOn: '2024-06-01' }),
    ],
    gives: { amount: 'exact 2100', counted: 'c' },
  },
  {
    name: 'what an analyst settled on counts',
    figures: [
      figure('a', 2000, '2021'),
      figure('b', 2000, '2021'),
      figure('c', 2100, '2021', '', { preferred: true }),
    ],
    gives: { amount: 'exact 2100', counted: 'c' },
  },
  {
    name: 'of two that say the same the exact one is shown',
    figures: [
      figure('a', 18_000, '2021', '', { qualifier: 'more_than' }),
      figure('b', 18_350, '2021', '', { publishedOn: '2020-01-01' }),
    ],
    gives: { amount: 'exact 18350', counted: 'b' },
  },
  {
    name: 'an exact number gives way to what more sources deny it by',
    figures: [
      figure('a', 18_000, '2021', '', { qualifier: 'more_than' }),
      figure('b', 18_000, '2021', '', { qualifier: 'more_than', publishedOn: '2025-01-01' }),
      figure('c', 17_900, '2021'),
    ],
    gives: { amount: 'more_than 18000', counted: 'b' },
  },
  {
    name: 'parts of totals, other units, rates and figures without number are left out',
    figures: [
      figure('a', 2000, '2021'),
      figure('b', 500, '2022', '', { part: true }),
      figure('c', 5, '2022', '', { unit: 'course' }),
      figure('d', 5, '2022', '', { per: 'course' }),
      figure('e', null, '2022'),
    ],
    gives: {
      amount: 'exact 2000',
      counted: 'a',
      excluded: { part: 'b', unit: 'c', rate: 'd', 'no-number': 'e' },
    },
  },
  {
    name: 'what has no whole period inside the target’s is left out',
    figures: [
      figure('a', 1, ''),
      figure('b', 2, '../2024'),
      figure('c', 3, '2021/..'),
      figure('d', 4, '2020/2022'),
      figure('e', 5, '2025/2026'),
      figure('f', 6, '2025'),
    ],
    gives: {
      amount: 'exact 6',
      excluded: { 'no-period': 'a', 'open-period': 'b c', 'outside-period': 'd e' },
    },
  },
  {
    name: 'news without a place is of nobody knows where',
    figures: [figure('a', 35, '2022', '', { collection: 'articles' })],
    gives: { obstacle: 'none-usable', amount: null, excluded: { 'unclear-place': 'a' } },
  },
  {
    name: 'one hedged number stays as it was said',
    figures: [figure('a', 18_000, '2021/2024', '', { qualifier: 'more_than' })],
    gives: { obstacle: null, amount: 'more_than 18000', share: 1.8 },
  },
  {
    name: 'hedged numbers alone are not added',
    figures: [
      figure('a', 100, '2021', '', { qualifier: 'more_than' }),
      figure('b', 200, '2022', '', { qualifier: 'more_than' }),
    ],
    gives: { obstacle: 'all-hedged', amount: null, share: null, counted: 'a b' },
  },
  {
    name: 'exact years go before a hedged number of the same time',
    figures: [
      figure('a', 1, '2021'),
      figure('b', 2, '2022'),
      figure('c', 10, '2021/2022', '', { qualifier: 'more_than' }),
    ],
    gives: { amount: 'exact 3', counted: 'a b' },
  },
  { name: 'no figures', figures: [], gives: { obstacle: 'no-figures' } },
  {
    name: 'percentages are never added',
    figures: [figure('a', 5, '2021', '', { unit: 'percent' })],
    asked: question('2021/2025', '', { unit: 'percent' }),
    gives: { obstacle: 'rate', amount: null, counted: '' },
  },
  {
    name: 'of a stock or rate the last one counts',
    figures: [
      figure('a', 20, '2021', '', { unit: 'percent' }),
      figure('b', 25, '2023', '', { unit: 'percent' }),
      figure('c', 24, '../2022-06', '', { unit: 'percent' }),
      figure('d', 90, '2024', 'phú-thọ', { unit: 'percent' }),
    ],
    asked: question('2021/2025', '', { unit: 'percent', aggregate: 'last' }),
    gives: {
      amount: 'exact 25',
      counted: 'b',
      excluded: { 'narrower-place': 'd', earlier: 'a c' },
    },
  },
  {
    name: 'rates of provinces are not the country’s',
    figures: [figure('d', 90, '2024', 'phú-thọ', { unit: 'percent' })],
    asked: question('2021/2025', '', { unit: 'percent', aggregate: 'last' }),
    gives: { obstacle: 'local-rates', amount: null },
  },
]

describe('what figures come to', () => {
  it.each(cases)('$name', ({ figures, asked = question('2021/2025'), gives }) => {
    expect(measure(figures, asked)).toMatchObject(gives)
    expect(measure(figures.toReversed(), asked)).toMatchObject(gives)
  })

  it('names those who say otherwise', () => {
    const figures = [
      figure('a', 2000, '2021', '', { publishedOn: '2025-01-01' }),
      figure('b', 1900, '2021', '', { qualifier: 'more_than' }),
      figure('c', 2100, '2021'),
    ]
    const [cell] = measureTarget(figures, target, question('2021/2025'), atlas).counted
    expect(cell?.witnesses.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(cell?.against.map(({ id }) => id)).toEqual(['c'])
  })
})
