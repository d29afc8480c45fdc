import { describe, expect, it } from 'vitest'
import { cutSegments } from '../../../src/admin/playground/cutSegments.ts'
import type { Mark } from '../../../src/admin/playground/model.ts'

const text = 'Theo Quyết định ngày 20/11/2020, có 12 hộ.'

function mark(kind: Mark['kind'], quote: string): Mark {
  const start = text.indexOf(quote)
  return { kind, start, end: start + quote.length, label: quote }
}

function shown(marks: readonly Mark[], of = text): string[] {
  return cutSegments(of, marks).map(
    (segment) => segment.text + segment.marks.map(({ kind }) => `|${kind}`).join(''),
  )
}

describe('cutSegments', () => {
  it('leaves a text without marks whole', () => {
    expect(shown([])).toEqual([text])
    expect(shown([], '')).toEqual([])
  })

  it('puts the narrowest of nested marks last, in whatever order they come', () => {
    const marks = [
      mark('figures', '12 hộ'),
      mark('periods', '20/11/2020'),
      mark('citations', 'Quyết định ngày 20/11/2020'),
    ]
    const expected = [
      'Theo ',
      'Quyết định ngày |citations',
      '20/11/2020|citations|periods',
      ', có ',
      '12 hộ|figures',
      '.',
    ]
    expect(shown(marks)).toEqual(expected)
    expect(shown(marks.toReversed())).toEqual(expected)
  })

  it('cuts marks that cross or touch one another', () => {
    const marks = [
      mark('places', 'Theo Quyết'),
      mark('periods', 'Quyết định'),
      mark('figures', ' ngày'),
    ]
    expect(shown(marks).slice(0, 4)).toEqual([
      'Theo |places',
      'Quyết|places|periods',
      ' định|periods',
      ' ngày|figures',
    ])
  })

  it('keeps two kinds on the same span, and marks at both ends of the text', () => {
    expect(shown([mark('figures', text), mark('places', text)])).toEqual([`${text}|figures|places`])
  })

  it('leaves out marks that lie nowhere in the text', () => {
    const nowhere = { kind: 'places', label: '' } as const
    const marks = [
      { ...nowhere, start: 5, end: 5 },
      { ...nowhere, start: 9, end: 7 },
      { ...nowhere, start: -1, end: 3 },
      { ...nowhere, start: 3, end: text.length + 1 },
    ]
    expect(shown(marks)).toEqual([text])
  })
})
