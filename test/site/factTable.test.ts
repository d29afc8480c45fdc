import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FactRow, Witness } from '../../src/catalog/facts/model.ts'
import { FactTable } from '../../src/site/components/FactTable.tsx'

function witness(id: string, value: number, isRepost = false): Witness {
  return {
    story: isRepost ? 'articles:other' : `articles:${id}`,
    isRepost,
    figure: {
      id,
      quote: `${value} người`,
      value,
      range: null,
      of: null,
      per: null,
      unit: 'person',
      qualifier: 'exact',
      status: 'actual',
      indicator: 'a b',
      indicatorName: 'Lao động',
      periodStart: '2016-01-01',
      periodEnd: '2016-12-31',
      periodLabel: 'năm 2016',
      places: [],
      decision: null,
      sentence: `Câu ${id}.`,
      reviewState: 'pending',
      document: {
        collection: 'articles',
        id,
        slug: `bai-${id}`,
        title: `Bài ${id}`,
        publishedOn: isRepost ? '2017-02-03' : null,
      },
    },
  }
}

function show(fact: Partial<FactRow>): string {
  const row: FactRow = {
    key: 'k',
    witnesses: [witness('1', 500)],
    figures: 1,
    sources: 1,
    conflict: 'none',
    ...fact,
  }
  const units = new Map([['person', 'người']])
  return renderToStaticMarkup(createElement(FactTable, { rows: [row], units, caption: 'Lao động' }))
}

describe('a fact on the page of its indicator', () => {
  it('stands alone where one figure states it', () => {
    const page = show({})
    expect(page).toContain('500 người')
    expect(page).toContain('href="/tin-tuc/bai-1?so-lieu=1#so-lieu-1"')
    expect(page).not.toMatch(/nguồn|details/)
  })

  it('has its other witnesses folded away, each with its sentence', () => {
    const page = show({
      witnesses: [witness('1', 500), witness('2', 500), witness('3', 510, true)],
      figures: 3,
      sources: 3,
    })
    expect(page).toContain('<summary>3 nguồn</summary>')
    expect(page.match(/<li>/g)).toHaveLength(3)
    expect(page).toContain('(không rõ ngày)')
    expect(page).toContain('(03/02/2017, đăng lại)')
    expect(page).toContain('href="/tin-tuc/bai-3?so-lieu=3#so-lieu-3"')
    expect(page).not.toContain('lần nêu khác')
  })

  it('tells apart sources and how often they say it, and what is not shown', () => {
    const page = show({
      witnesses: [witness('1', 500), witness('2', 500)],
      figures: 60,
      sources: 4,
    })
    expect(page).toContain('<summary>4 nguồn, nêu 60 lần</summary>')
    expect(page).toContain('và 58 lần nêu khác')
  })

  it.each([
    ['open', true],
    ['settled', false],
    ['none', false],
  ] as const)('whose conflict is %s', (conflict, isMarked) => {
    const page = show({ conflict })
    expect(page.includes('/admin/doi-chieu?indicator=a%20b')).toBe(isMarked)
  })
})
