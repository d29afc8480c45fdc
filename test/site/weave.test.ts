import { expect, test } from 'vitest'
import { leavesOf, type Leaf } from '../../src/site/body/leaves.ts'
import { placeMarks, sentenceAround, type Mark } from '../../src/site/body/marks.ts'
import type { BodyNode } from '../../src/site/body/node.ts'
import { weave } from '../../src/site/body/weave.ts'

const bold = 1

/** Leaves of a line written as pieces; one with `**` around it is bold. */
function line(...pieces: string[]): Leaf[] {
  let start = 0
  return pieces.map((piece) => {
    const text = piece.replace(/^\*\*|\*\*$/g, '')
    const leaf = { text, start, format: text === piece ? 0 : bold, link: null }
    start += text.length
    return leaf
  })
}

function textNode(words: string): BodyNode {
  return { type: 'text', text: words }
}

/** A figure over the words between brackets. */
function figureOver(marked: string, id = 'f'): Mark {
  const start = marked.indexOf('[')
  return { kind: 'figure', id, start, end: marked.indexOf(']') - 1 }
}

/** `[f|words]` for a marked run, `{…}` around what is highlighted, `**` around bold. */
function show(passages: ReturnType<typeof weave>): string {
  return passages
    .map(({ highlighted, runs }) => {
      const words = runs
        .map(({ mark, first, link, leaves }) => {
          const text = leaves.map((leaf) => (leaf.format ? `**${leaf.text}**` : leaf.text)).join('')
          const name = mark && (mark.kind === 'figure' ? mark.id : mark.kind)
          const marked = name ? `[${first ? name : `…${name}`}|${text}]` : text
          return link ? `<${marked}>` : marked
        })
        .join('')
      return highlighted ? `{${words}}` : words
    })
    .join('')
}

test.each([
  [
    'inside a node',
    ['kinh phí 97,02% kế hoạch'],
    'kinh phí [97,02%] kế hoạch',
    'kinh phí [f|97,02%] kế hoạch',
  ],
  ['at both edges', ['97,02%'], '[97,02%]', '[f|97,02%]'],
  [
    'over bold and plain',
    ['là 181 ', '**tỷ 946,9**', ' triệu đồng'],
    'là [181 tỷ 946,9 triệu] đồng',
    'là [f|181 **tỷ 946,9** triệu] đồng',
  ],
  [
    'ending inside bold',
    ['hơn 18', '**.000 người lao động**'],
    '[hơn 18.000 người] lao động',
    '[f|hơn 18**.000 người**]** lao động**',
  ],
])('a mark %s is one run', (_, pieces, marked, shown) => {
  expect(show(weave(line(...pieces), [figureOver(marked)]))).toBe(shown)
})

test('a highlighted sentence wraps its marks, also across nodes', () => {
  const leaves = line('Câu một. Câu ', '**hai có 5**', ' người. Câu ba.')
  const text = leaves.map((leaf) => leaf.text).join('')
  const sentence = sentenceAround(text, 'Câu hai có 5 người.', { start: 20, end: 21 })
  const mark = figureOver('Câu một. Câu hai có [5 người]. Câu ba.')
  expect(show(weave(leaves, [mark], sentence))).toBe(
    'Câu một. {Câu **hai có **[f|**5** người].} Câu ba.',
  )
})

test('a mark that continues in the next line keeps its id for the first', () => {
  const [first, second] = line('trước 12', '3 người')
  const mark: Mark = { kind: 'figure', id: 'f', start: 6, end: 15 }
  expect(show(weave(first ? [first] : [], [mark]))).toBe('trước [f|12]')
  expect(show(weave(second ? [second] : [], [mark]))).toBe('[…f|3 người]')
})

test('leaves without a known offset are shown unmarked', () => {
  const leaf = { text: '97,02%', start: null, format: 0, link: null }
  expect(show(weave([leaf], [figureOver('[97,02%]')], { start: 0, end: 6 }))).toBe('97,02%')
})

test('links of the author stay apart from each other and keep their words', () => {
  const nodes: BodyNode[] = [
    textNode('Theo '),
    { type: 'link', fields: { url: '/a' }, children: [textNode('bài')] },
    { type: 'link', fields: { url: '/a' }, children: [textNode(' khác')] },
    { type: 'linebreak' },
    textNode('hết'),
  ]
  const starts = new Map<object, number>()
  const leaves = [
    ['Theo ', nodes[0], 0],
    ['bài', nodes[1]?.children?.[0], 5],
    [' khác', nodes[2]?.children?.[0], 8],
    ['hết', nodes[4], 14],
  ] as const
  for (const [, node, start] of leaves) if (node) starts.set(node, start)
  const woven = weave(leavesOf(nodes, starts), [], { start: 0, end: 17 })
  expect(show(woven)).toBe('{Theo <bài>< khác>\nhết}')
})

const placed: [string, Parameters<typeof placeMarks>[1], string[]][] = [
  [
    'a citation goes before a figure and a place inside it',
    [
      { kind: 'figure', id: 'f', start: 0, end: 4, quote: '1881' },
      { kind: 'place', href: '/p', title: 'p', start: 5, end: 7, quote: 'QĐ' },
      { kind: 'citation', href: '/c', title: 'c', start: 0, end: 11, quote: '1881/QĐ-TTg' },
    ],
    ['citation 0-11'],
  ],
  [
    'neighbours all stay, in text order',
    [
      { kind: 'place', href: '/p', title: 'p', start: 11, end: 12, quote: ' ' },
      { kind: 'figure', id: 'f', start: 12, end: 15, quote: '15%' },
      { kind: 'citation', href: '/c', title: 'c', start: 0, end: 11, quote: '1881/QĐ-TTg' },
    ],
    ['citation 0-11', 'place 11-12', 'figure 12-15'],
  ],
  [
    'of two that overlap and are alike, the first stays',
    [
      { kind: 'figure', id: 'b', start: 2, end: 6, quote: '81/Q' },
      { kind: 'figure', id: 'a', start: 0, end: 4, quote: '1881' },
    ],
    ['figure 0-4'],
  ],
  [
    'stale words are not marked',
    [
      { kind: 'figure', id: 'f', start: 12, end: 15, quote: '16%' },
      { kind: 'figure', id: 'e', start: 3, end: 3, quote: '' },
      { kind: 'figure', id: 'g', start: 90, end: 93, quote: '15%' },
    ],
    [],
  ],
]

test.each(placed)('%s', (_, read, expected) => {
  const marks = placeMarks('1881/QĐ-TTg 15%', read)
  expect(marks.map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(expected)
})

test('of two equal sentences the one around the figure is meant', () => {
  const text = 'Đạt 5%. Đạt 5%.'
  expect(sentenceAround(text, 'Đạt 5%.', { start: 12, end: 14 })).toEqual({ start: 8, end: 15 })
  expect(sentenceAround(text, 'Đạt 6%.', { start: 12, end: 14 })).toEqual({ start: 12, end: 14 })
})
