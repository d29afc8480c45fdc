import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FigureRow } from '../../src/catalog/model.ts'
import type { Reached, TargetProgress } from '../../src/catalog/targets/model.ts'
import { TargetSection } from '../../src/site/components/targets/TargetSection.tsx'
import { elapsedWords, shareWords } from '../../src/site/format/targetWords.ts'

function row(id: string, value: number): FigureRow {
  return {
    id,
    quote: `${value} người`,
    value,
    range: null,
    of: null,
    per: null,
    unit: 'person',
    qualifier: 'exact',
    status: 'actual',
    indicator: 'trained',
    indicatorName: 'Lao động',
    periodStart: '2022-01-01',
    periodEnd: '2022-12-31',
    periodLabel: 'năm 2022',
    places: [],
    decision: null,
    sentence: `Câu của ${id}.`,
    reviewState: 'pending',
    document: {
      collection: 'articles',
      id,
      slug: `bai-${id}`,
      title: `Bài ${id}`,
      publishedOn: null,
    },
  }
}

const statement = { value: 1200, range: null, qualifier: 'exact', of: null, per: null } as const

const reached: Reached = {
  obstacle: null,
  amount: statement,
  share: { low: 0.12, high: 0.12 },
  facts: [
    {
      statement,
      places: [{ slug: 'lao-cai', name: 'Lào Cai' }],
      periodStart: '2022-01-01',
      periodEnd: '2022-12-31',
      periodLabel: 'năm 2022',
      evidence: [row('a', 1200), row('b', 1200)],
      against: [row('c', 1300)],
    },
  ],
  coverage: {
    years: [2021, 2022],
    shares: [0, 0.016],
    rows: [{ places: [{ slug: 'lao-cai', name: 'Lào Cai' }], years: ['none', 'full'] }],
    total: 0.008,
  },
  leftOut: [{ reason: 'part', count: 7, examples: [row('d', 5)] }],
}

function show(target: Partial<TargetProgress>): string {
  const whole: TargetProgress = {
    key: 'trained-2021-2025',
    indicator: { code: 'trained', name: 'Lao động được đào tạo', unit: 'person', aggregate: 'sum' },
    statement: { ...statement, value: 10_000 },
    unit: 'person',
    periodStart: '2021-01-01',
    periodEnd: '2025-12-31',
    periodLabel: 'giai đoạn 2021–2025',
    places: [],
    own: true,
    stated: [row('e', 10_000)],
    differing: [],
    reached,
    elapsed: { share: 0.5, state: 'during' },
    ...target,
  }
  return renderToStaticMarkup(
    createElement(TargetSection, { target: whole, units: new Map([['person', 'người']]) }),
  )
}

describe('a target on its page', () => {
  it('tells in words what its bars show', () => {
    const page = show({})
    expect(page).toContain('<strong>10.000 người</strong>')
    expect(page).toContain('<strong>1.200 người</strong>, bằng 12% mục tiêu')
    expect(page).toContain('Đã qua 50% thời gian')
    expect(page.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2)
  })

  it('leads from each number to its sentences, those that say otherwise too', () => {
    const page = show({})
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      expect(page).toContain(`href="/tin-tuc/bai-${id}?so-lieu=${id}#so-lieu-${id}"`)
    }
    expect(page).toContain('Nơi khác nêu số khác')
    expect(page).toContain('7 số liệu là một phần của tổng số')
  })

  it('shows which places and years are known, in words too', () => {
    const page = show({})
    expect(page).toContain('phủ 0,8% địa bàn và thời gian')
    expect(page).toContain('<span class="visually-hidden">cả năm</span>')
    expect(page).toContain('<td>1,6%</td>')
  })

  it('says why nothing is added up', () => {
    const none = { amount: null, share: null, facts: [], coverage: null, leftOut: [] }
    const page = show({ reached: { ...none, obstacle: 'all-hedged' }, elapsed: null })
    expect(page).toContain('cộng lại sẽ sai thêm nên không cộng')
    expect(page).not.toContain('<svg')
  })

  it('that only the table of programmes states says so', () => {
    const page = show({ stated: [], differing: [row('f', 12_000)] })
    expect(page).toContain('ghi theo bảng chương trình của phần mềm; 1 nơi nêu khác')
  })
})

describe('shares in words', () => {
  it.each([
    [{ low: 0.12, high: 0.12 }, '12%'],
    [{ low: 0.0123, high: 0.0123 }, '1,2%'],
    [{ low: 1.5, high: 1.5 }, '150%'],
    [{ low: 0.36, high: null }, 'ít nhất 36%'],
    [{ low: null, high: 0.4 }, 'nhiều nhất 40%'],
    [{ low: 0.2, high: 0.5 }, 'từ 20% đến 50%'],
  ])('%j', (share, words) => {
    expect(shareWords(share)).toBe(words)
  })

  it.each([
    [{ share: 0, state: 'before' }, 'Chưa đến kỳ'],
    [{ share: 0.62, state: 'during' }, 'Đã qua 62% thời gian'],
    [{ share: 1, state: 'after' }, 'Đã hết kỳ'],
  ])('%j', (elapsed, words) => {
    expect(elapsedWords(elapsed)).toBe(words)
  })
})
