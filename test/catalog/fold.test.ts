import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, fold, wordsOf } from '../../src/catalog/fold.ts'

const letters =
  'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ ĐẮẾỘ.,-/'
const vietnamese = fc.array(fc.constantFrom(...letters.split(''))).map((chosen) => chosen.join(''))
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

function check(texts: fc.Arbitrary<string>, property: (text: string) => void): void {
  fc.assert(
    fc.property(texts, (text) => {
      property(text)
    }),
  )
}

describe('folding', () => {
  it.each([
    ['Khuyến công ĐẮK LẮK', 'khuyen cong dak lak'],
    ['ưỡn ngực, đường sữa', 'uon nguc, duong sua'],
    ['1881/QĐ-TTg', '1881/qd-ttg'],
    ['946,9 m²', '946,9 m2'],
    ['Ðà Nẵng viết bằng chữ eth', 'da nang viet bang chu eth'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps the length of any text', () => {
    check(anyText, (text) => expect(fold(text)).toHaveLength(text.length))
  })

  it('folds what is folded to itself', () => {
    check(anyText, (text) => expect(fold(fold(text))).toBe(fold(text)))
  })

  it('does not care for case', () => {
    check(vietnamese, (text) => expect(fold(text.toUpperCase())).toBe(fold(text)))
  })

  it('leaves only plain letters of Vietnamese', () => {
    check(vietnamese, (text) => expect(fold(text)).toMatch(/^[a-z .,/-]*$/))
  })

  it('is the same for decomposed text once it is composed', () => {
    check(vietnamese, (text) => expect(fold(compose(text.normalize('NFD')))).toBe(fold(text)))
  })
})

describe('words', () => {
  it.each([
    ['Theo 1881/QĐ-TTg, 946,9 tỷ', ['Theo', '1881', 'QĐ', 'TTg', '946', '9', 'tỷ']],
    ['«đường»', ['đường']],
    [' … — ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
