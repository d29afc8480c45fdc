import { describe, expect, it } from 'vitest'
import { pointsOf, spanBetween, textMap, type KeyedNode } from '../../../src/admin/panel/textMap.ts'
import { lexicalText } from '../../../src/knowledge/lexicalText.ts'

const text = (key: string, words: string): KeyedNode => ({ type: 'text', key, text: words })
const block = (type: string, ...children: KeyedNode[]): KeyedNode => ({ type, children })
const paragraph = (...children: KeyedNode[]) => block('paragraph', ...children)

/** A heading, a paragraph with bold words, a link and a line break, a list, a table. */
const root = block(
  'root',
  block('heading', text('h', 'Khuyến công Phú Thọ')),
  paragraph(),
  paragraph(
    text('a', 'Năm 2016 hỗ trợ '),
    text('b', '25 '),
    text('c', 'cơ sở'),
    { type: 'linebreak' },
    block('link', text('d', 'theo 1288/QĐ-TTg')),
  ),
  block('list', block('listitem', text('e', 'đào tạo 120 lao động'))),
  block(
    'table',
    block(
      'tablerow',
      block('tablecell', paragraph(text('f', 'Tổng'))),
      block('tablecell', paragraph(text('g', '45 tỷ đồng'))),
    ),
  ),
)
const map = textMap(root)

/** Start and end of words in the text. */
function span(words: string): [number, number] {
  const start = map.text.indexOf(words)
  return [start, start + words.length]
}

describe('the map of an editor', () => {
  it('has the text that saving makes', () => {
    expect(map.text).toBe(lexicalText({ root }).text)
    expect(map.text).toContain('Tổng | 45 tỷ đồng')
  })

  it.each(map.pieces)('knows what stands in node $key', ({ key, start, end }) => {
    const find = (node: KeyedNode): string | undefined =>
      node.key === key ? node.text : node.children?.map(find).find((found) => found !== undefined)
    expect(map.text.slice(start, end)).toBe(find(root))
  })

  it.each([
    ['in one node', '120 lao động', ['e', 8], ['e', 20]],
    ['over nodes of other formats', '25 cơ sở', ['b', 0], ['c', 5]],
    ['from within one node to within another', 'trợ 25 cơ', ['a', 12], ['c', 2]],
    ['in a link after a line break', '1288/QĐ-TTg', ['d', 5], ['d', 16]],
    ['in a cell', '45 tỷ', ['g', 0], ['g', 5]],
    ['over two cells', 'Tổng | 45', ['f', 0], ['g', 2]],
    ['with the break between blocks', '\nđào', ['e', 0], ['e', 3]],
  ] as const)('leads to words %s and back', (_, words, from, to) => {
    const points = pointsOf(map, span(words))!
    expect(points).toEqual({
      from: { key: from[0], offset: from[1] },
      to: { key: to[0], offset: to[1] },
    })
    const [start, end] = spanBetween(map, points.from, points.to)!
    expect(map.text.slice(start, end)).toBe(words.trim())
  })

  it('leads nowhere where there are no words', () => {
    const [start] = span(' | ')
    expect(pointsOf(map, [start, start + 3])).toBeNull()
    expect(pointsOf(map, [map.text.length, map.text.length + 5])).toBeNull()
    expect(pointsOf(textMap(block('root')), [0, 1])).toBeNull()
  })
})

describe('selected words', () => {
  it('are taken without the blanks around them', () => {
    const chosen = spanBetween(map, { key: 'a', offset: 8 }, { key: 'b', offset: 3 })!
    expect(map.text.slice(...chosen)).toBe('hỗ trợ 25')
  })

  it.each([
    ['none', { key: 'a', offset: 4 }, { key: 'a', offset: 4 }],
    ['only blanks', { key: 'b', offset: 2 }, { key: 'b', offset: 3 }],
    ['backwards', { key: 'c', offset: 0 }, { key: 'a', offset: 0 }],
    ['a node that is gone', { key: 'x', offset: 0 }, { key: 'a', offset: 4 }],
  ])('are nothing: %s', (_, from, to) => {
    expect(spanBetween(map, from, to)).toBeNull()
  })
})
