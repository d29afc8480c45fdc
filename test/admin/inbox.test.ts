import { describe, expect, it } from 'vitest'
import { defaultVocabulary } from '../../extraction/data/index.ts'
import { createExtractor } from '../../extraction/index.ts'
import {
  candidatesFor,
  duplicatesOf,
  indexNumbers,
  likeness,
} from '../../src/knowledge/inbox/duplicateNumbers.ts'
import { stubFacts } from '../../src/admin/inbox/stubFacts.ts'

describe('two numbers', () => {
  it.each([
    ['1881/QĐ-TTg', '1881/QD-TTg', 3],
    ['05/2012/QĐ-UBND', '5/2012/QĐ–UBND', 3],
    ['12/QĐ.UBND', '12/QĐUBND', 3],
    ['12/QĐ-UBND', '12/2020/QĐ-UBND', 2],
    ['Luật Đất đai', 'Luật Đất đai 2013', 2],
    ['1881/QĐ', '1881/QĐ-TTg', 1],
    ['12/2019/QĐ-UBND', '12/2020/QĐ-UBND', 0],
    ['12/QĐ-UBND', '13/QĐ-UBND', 0],
    ['12/QĐ-UBND', '12/QĐ-BCT', 0],
    ['Luật Đầu tư', 'Luật Đầu tư công', 0],
    ['Luật Đất đai 2003', 'Luật Đất đai 2013', 0],
  ])('%s and %s are alike by %i', (a, b, alike) => {
    expect(likeness(a, b)).toBe(alike)
    expect(likeness(b, a)).toBe(alike)
  })
})

const numbered = ['12/QĐ', '12/2020/QĐ-UBND', '12/QĐUBND', '45/2012/NĐ-CP', '45/QĐ-TTg'].map(
  (number) => ({ id: number, number }),
)
const index = indexNumbers(numbered)

it('names the likeliest duplicate first', () => {
  const found = duplicatesOf({ id: 'x', number: '12/QĐ-UBND' }, index)
  expect(found.map(({ number }) => number)).toEqual(['12/QĐUBND', '12/2020/QĐ-UBND', '12/QĐ'])
})

it.each([
  ['Nghị định 45', ['45/2012/NĐ-CP', '45/QĐ-TTg']],
  ['Quyết định số 45', ['45/QĐ-TTg', '45/2012/NĐ-CP']],
  ['Nghị định 45/2013', ['45/QĐ-TTg']],
  ['Quyết định 046', []],
  ['Quyết định này', []],
])('«%s» may mean %j', (quote, numbers) => {
  expect(candidatesFor(quote, index).map(({ number }) => number)).toEqual(numbers)
})

it('takes from citations what most of them tell', () => {
  const extractor = createExtractor(defaultVocabulary)
  const quote = 'Quyết định số 1881/QĐ-TTg'
  const tell = (rest: string) => ({ sentence: `Theo ${quote}${rest}`, at: 5, quote })
  const told = [
    tell(' ngày 20/11/2020 của Thủ tướng Chính phủ phê duyệt Chương trình khuyến công quốc gia, đã làm.'),
    tell(' ngày 20/11/2020 của Thủ tướng Chính phủ về việc khác.'),
    tell(' của Thủ tướng Chính phủ phê duyệt Chương trình khuyến công quốc gia.'),
    tell(', các tỉnh đã làm.'),
  ] // prettier-ignore
  expect(stubFacts('1881/QĐ-TTg', told, extractor)).toEqual({
    instrumentType: 'Quyết định',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2020-11-20',
    title: 'Phê duyệt Chương trình khuyến công quốc gia',
  })
  expect(stubFacts('1/QĐ-TTg', [], extractor).title).toBeNull()
})
