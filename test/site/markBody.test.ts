import { describe, expect, test } from 'vitest'
import { markBody, type BodyFacts } from '../../src/site/body/markBody.ts'

const first = { type: 'text', text: 'Phú Thọ đạt ' }
const second = { type: 'text', text: '97,02% kế hoạch theo 1881/QĐ-TTg.' }
const body = { root: { children: [{ type: 'paragraph', children: [first, second] }] } }
const text = 'Phú Thọ đạt 97,02% kế hoạch theo 1881/QĐ-TTg.'

function at(quote: string) {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

const facts: BodyFacts = {
  reading: {
    citations: [
      {
        ...at('1881/QĐ-TTg'),
        number: '1881/QĐ-TTg',
        decision: 'd1',
        pinpoint: null,
        sentence: [0, text.length],
      },
    ],
    places: [{ ...at('Phú Thọ'), name: 'Phú Thọ', place: 'p1' }],
  },
  figures: [{ id: 'f1', ...at('97,02%'), sentence: text }],
  decisions: [{ id: 'd1', slug: '1881-qd-ttg', number: '1881/QĐ-TTg', title: null }],
  places: [{ id: 'p1', slug: 'phu-tho', name: 'Phú Thọ' }],
}

function shown({ marks }: ReturnType<typeof markBody>) {
  return marks.map((mark) => (mark.kind === 'figure' ? mark.id : mark.href))
}

describe('a body', () => {
  test('has its places, figures and citations marked, and knows where its words begin', () => {
    const marked = markBody(body, text, facts)
    expect(shown(marked)).toEqual(['/dia-danh/phu-tho', 'f1', '/van-ban/1881-qd-ttg'])
    expect(marked.starts.get(second)).toBe(12)
    expect(marked.highlight).toBeNull()
  })

  test('highlights the sentence of the figure that was asked for', () => {
    expect(markBody(body, text, facts, 'f1').highlight).toEqual({ start: 0, end: text.length })
    expect(markBody(body, text, facts, 'another').highlight).toBeNull()
  })

  test('that was changed since it was read shows no marks', () => {
    const marked = markBody(body, `${text} `, facts, 'f1')
    expect(shown(marked)).toEqual([])
    expect(marked.highlight).toBeNull()
    expect(marked.placed.has('f1')).toBe(false)
  })

  test('has no links to records the visitor may not see', () => {
    expect(shown(markBody(body, text, { ...facts, decisions: [], places: [] }))).toEqual(['f1'])
  })

  test('keeps a figure without a place in the text out of the marks', () => {
    const lost = { id: 'f1', quote: '97,02%', start: null, end: null }
    const marked = markBody(body, text, { ...facts, figures: [lost] })
    expect(marked.placed.size).toBe(0)
  })

  test('that is no editor state has no marks', () => {
    expect(shown(markBody(null, '', facts))).toEqual([])
  })
})
