import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicalText, type LexicalNode } from '../../src/knowledge/lexicalText.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'

const text = (words: string): LexicalNode => ({ type: 'text', text: words })
const node = (type: string, ...children: LexicalNode[]): LexicalNode => ({ type, children })
const row = (...cells: LexicalNode[][]) =>
  node('tablerow', ...cells.map((children) => node('tablecell', ...children)))
const paragraph = (...words: string[]) => node('paragraph', ...words.map(text))
const body = (...children: LexicalNode[]) => ({ root: node('root', ...children) })

const cases: { name: string; blocks: LexicalNode[]; expected: string }[] = [
  {
    name: 'puts headings, paragraphs and quotes on lines of their own',
    blocks: [node('heading', text('Kết quả')), paragraph('Năm 2016'), node('quote', text('Tốt'))],
    expected: 'Kết quả\nNăm 2016\nTốt',
  },
  {
    name: 'joins the differently marked parts of a line',
    blocks: [paragraph('hơn ', '25', ' cơ sở')],
    expected: 'hơn 25 cơ sở',
  },
  {
    name: 'keeps line breaks and tabs',
    blocks: [node('paragraph', text('a'), { type: 'linebreak' }, text('b'), { type: 'tab' })],
    expected: 'a\nb\t',
  },
  {
    name: 'reads through links',
    blocks: [node('paragraph', text('theo '), node('link', text('Quyết định 1288/QĐ-TTg')))],
    expected: 'theo Quyết định 1288/QĐ-TTg',
  },
  {
    name: 'gives each item of nested lists a line',
    blocks: [
      node(
        'list',
        node('listitem', text('một')),
        node('listitem', node('list', node('listitem', text('hai')))),
        node('listitem', text('ba'), node('list', node('listitem', text('bốn')))),
      ),
      paragraph('hết'),
    ],
    expected: 'một\nhai\nba\nbốn\nhết',
  },
  {
    name: 'writes a table row by row, whatever its cells hold',
    blocks: [
      paragraph('Bảng'),
      node(
        'table',
        row([], [paragraph('2015')], [paragraph('2016')]),
        row(
          [paragraph('Phú'), paragraph('Thọ')],
          [],
          [node('paragraph', text('3'), { type: 'linebreak' }, text('tỷ'))],
        ),
        row([], []),
      ),
      paragraph('Nguồn'),
    ],
    expected: 'Bảng\n | 2015 | 2016\nPhú Thọ |  | 3 tỷ\nNguồn',
  },
  {
    name: 'leaves no trace of pictures, rules and empty paragraphs',
    blocks: [
      paragraph(),
      paragraph('a'),
      { type: 'upload' },
      paragraph(''),
      { type: 'horizontalrule' },
      paragraph('b'),
      paragraph(),
    ],
    expected: 'a\nb',
  },
]

/** The words that stand at the recorded start of each text node. */
function wordsAtStarts(state: unknown): [found: string, own: string][] {
  const { text: whole, starts } = lexicalText(state)
  return [...starts].map(([textNode, start]) => {
    const own = (textNode as { text: string }).text
    return [whole.slice(start, start + own.length), own]
  })
}

describe('lexicalText', () => {
  it.each(cases)('$name', ({ blocks, expected }) => {
    expect(lexicalText(body(...blocks)).text).toBe(expected)
  })

  it.each(cases)('knows where each text node begins when it $name', ({ blocks }) => {
    const words = wordsAtStarts(body(...blocks))
    expect(words.length).toBeGreaterThan(0)
    for (const [found, own] of words) expect(found).toBe(own)
  })

  it.each([null, undefined, '', 'text', 5, {}, { root: null }, { root: {} }])(
    'gives an empty text for %j',
    (nothing) => {
      expect(lexicalText(nothing).text).toBe('')
    },
  )
})

describe('bodyOfText', () => {
  it('is undone by lexicalText', () => {
    const line = fc.string({ minLength: 1 }).filter((words) => !words.includes('\n'))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(lexicalText(bodyOfText(lines)).text).toBe(lines.join('\n'))
      }),
    )
  })

  it('makes headings and leaves empty lines out', () => {
    const state = bodyOfText([{ heading: 'h2', text: 'Kết quả' }, '', 'Năm 2016'])
    expect(state.root.children.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
    expect(lexicalText(state).text).toBe('Kết quả\nNăm 2016')
  })
})
