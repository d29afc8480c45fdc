import { describe, expect, it } from 'vitest'
import { describeDifference, subjectParts } from '../../../src/admin/conflicts/describeConflict.ts'
import type { Witness } from '../../../src/catalog/facts/model.ts'
import type { FigureRow } from '../../../src/catalog/model.ts'

const units = new Map([['person', 'người']])

let ids = 0

function witness(
  figure: Partial<FigureRow>,
  publishedOn: string | null = null,
  story = `articles:${ids + 1}`,
): Witness {
  const id = String(++ids)
  return {
    story,
    isRepost: false,
    figure: {
      id,
      quote: '',
      value: null,
      range: null,
      of: null,
      per: null,
      unit: 'person',
      qualifier: 'exact',
      status: 'actual',
      indicator: 'trained',
      indicatorName: 'Lao động được đào tạo',
      periodStart: '2016-01-01',
      periodEnd: '2016-12-31',
      periodLabel: 'năm 2016',
      places: [],
      decision: null,
      sentence: null,
      reviewState: 'pending',
      document: { collection: 'articles', id, slug: id, title: `Bài ${id}`, publishedOn },
      ...figure,
    },
  }
}

const more = { value: 18_000, qualifier: 'more_than' } as const

describe('what differs', () => {
  it('is told by what is said most often, and by how much at least', () => {
    const witnesses = [
      witness({ value: 17_900 }),
      witness(more, null, 'a'),
      witness(more, null, 'b'),
      witness(more, null, 'b'),
    ]
    expect(describeDifference({ witnesses, weight: 100 / 19_000 }, units)).toEqual([
      '2 nguồn nói hơn 18.000 người; 1 nguồn nói 17.900 người.',
      'Chênh nhau ít nhất 0,53%, đã tính cách nói «hơn», «gần», «khoảng» và cách làm tròn.',
    ])
  })

  it('tells the latest of several days', () => {
    const witnesses = [
      witness({ value: 500 }, '2016-12-01'),
      witness({ range: [300, 400] }, '2017-02-03'),
      witness({ value: 450 }),
    ]
    expect(describeDifference({ witnesses, weight: 1 }, units)).toEqual([
      '1 nguồn nói 500 người; 1 nguồn nói 300–400 người; 1 nguồn nói 450 người.',
      'Chênh nhau ít nhất 100%, đã tính cách nói «hơn», «gần», «khoảng» và cách làm tròn.',
      'Nguồn mới nhất (03/02/2017) nói 300–400 người.',
    ])
  })

  it('tells no latest of one day', () => {
    const witnesses = [witness({ value: 1 }, '2017-02-03'), witness({ value: 2 }, '2017-02-03')]
    expect(describeDifference({ witnesses, weight: 0.5 }, units)).toHaveLength(2)
  })
})

describe('the subject', () => {
  it.each<[Partial<FigureRow>, string[]]>([
    [{}, ['Lao động được đào tạo', 'năm 2016', 'Thực hiện']],
    [
      {
        places: [
          { slug: 'bac-giang', name: 'Bắc Giang' },
          { slug: 'ha-noi', name: 'Hà Nội' },
        ],
        status: 'target',
        decision: '1881/QĐ-TTg',
        periodLabel: null,
      },
      [
        'Lao động được đào tạo',
        'từ 01/01/2016 đến 31/12/2016',
        'Bắc Giang, Hà Nội',
        'Mục tiêu',
        'theo 1881/QĐ-TTg',
      ],
    ],
  ])('has what is known: %j', (figure, parts) => {
    expect(subjectParts(witness(figure))).toEqual(parts)
  })
})
