import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, fold, wordsOf } from '../../src/catalog/fold.ts'

const vietnamese = fc
  .array(
    fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ ĐẮẾỘ.,-/',
    ),
  )
  .map((letters) => letters.join(''))
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

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
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length))
  })

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)))
  })

  it('does not care for case', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.toUpperCase()) === fold(text)))
  })

  it('leaves only plain letters of Vietnamese', () => {
    fc.assert(fc.property(vietnamese, (text) => /^[a-z .,/-]*$/.test(fold(text))))
  })

  it('is the same for decomposed text once it is composed', () => {
    fc.assert(
      fc.property(vietnamese, (text) => fold(compose(text.normalize('NFD'))) === fold(text)),
    )
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
