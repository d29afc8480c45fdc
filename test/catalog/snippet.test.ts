import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, fold } from '../../src/catalog/fold.ts'
import { parseQuery } from '../../src/catalog/parseQuery.ts'
import { markTitle, snippetOf } from '../../src/catalog/snippet.ts'

/** Segments as a line in which the marked ones stand in brackets. */
function show(segments: readonly { text: string; marked: boolean }[]): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}

const phrasesOf = (query: string) => parseQuery(query).wanted
const filler = 'Các cơ sở sản xuất được hỗ trợ máy móc tiên tiến. '.repeat(20)

describe('a marked title', () => {
  it.each([
    ['khuyen cong', 'Khuyến công Phú Thọ', '[Khuyến] [công] Phú Thọ'],
    ['"khuyen cong"', 'Khuyến công Phú Thọ', '[Khuyến công] Phú Thọ'],
    ['1881/qd-ttg', 'Quyết định 1881/QĐ-TTg', 'Quyết định [1881/QĐ-TTg]'],
    ['thu', 'Thương mại thư tín', '[Thương] mại [thư] tín'],
    ['thu xa', 'Thương mại, thư viện xã', 'Thương mại, [thư] viện [xã]'],
    ['đường', 'Dương Sơn làm đường', 'Dương Sơn làm [đường]'],
    ['đường', 'Dương Sơn', '[Dương] Sơn'],
    ['công "khuyến công"', 'khuyến công', '[khuyến công]'],
    ['vắng', 'Khuyến công', 'Khuyến công'],
  ])('%s in %s', (query, title, shown) => {
    expect(show(markTitle(title, phrasesOf(query)))).toBe(shown)
  })
})

describe('a snippet', () => {
  it('is the whole of a short text', () => {
    expect(show(snippetOf('Vải đặt\ntrên khung.', phrasesOf('khung')))).toBe(
      'Vải đặt trên [khung].',
    )
  })

  it('shows the passage with most of the words, cut between words', () => {
    const text = `${filler}Đào tạo ở xã. ${filler}Đào tạo lao động tại Cao Bằng.${filler}`
    const shown = show(snippetOf(text, phrasesOf('dao tao cao bang')))
    expect(shown).toContain('[Đào] [tạo] lao động tại [Cao] [Bằng].')
    expect(shown).toMatch(/^… \S/)
    expect(shown).toMatch(/\S …$/)
    const inside = shown.slice(2, -2).replace(/[[\]]/g, '')
    expect(` ${text} `).toContain(` ${inside} `)
    expect(inside.length).toBeLessThan(400)
  })

  it('is the beginning when the words stand in the title only', () => {
    expect(show(snippetOf(`Mở đầu. ${filler}`, phrasesOf('vắng')))).toMatch(/^Mở đầu\. .* …$/)
  })

  it('is empty for an empty text', () => {
    expect(snippetOf('', phrasesOf('công'))).toEqual([])
  })

  it('copes with a text without a single space', () => {
    const shown = snippetOf('x'.repeat(100_000), phrasesOf('vắng'))
    expect(show(shown).length).toBeLessThan(400)
  })

  it('takes its letters from the text and marks only what was asked for', () => {
    const words = fc.constantFrom(
      'khuyến',
      'công',
      'Đường',
      'dương',
      'sắt',
      '1881',
      '-',
      '\n',
      '😀',
      'x'.repeat(50),
    )
    fc.assert(
      fc.property(fc.array(words), fc.array(words, { maxLength: 4 }), (text, query) => {
        const written = compose(text.join(' '))
        const phrases = phrasesOf(query.join(' '))
        const segments = snippetOf(written, phrases)
        const shown = segments.map((part) => part.text).join('')
        const flat = written.replace(/\s+/gu, ' ')
        expect(flat).toContain(shown.replace(/^… | …$/gu, ''))
        for (const { text: part, marked } of segments.filter((one) => one.marked)) {
          expect(
            marked && phrases.some(({ folded }) => fold(part).startsWith(folded.join(' '))),
          ).toBe(true)
        }
      }),
    )
  })
})
