import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { audit } from '../../extraction/index.ts'
import { extractor } from './support/extractor.ts'
import { readGolden } from './support/golden.ts'

const format = new Intl.NumberFormat('vi-VN')
const audited = (text: string) =>
  audit(text, extractor.extract(text, { publishedOn: '2020-03-01' }))

const classes = ['thủ công mỹ nghệ', 'chế biến', 'cơ khí', 'dệt may', 'vật liệu xây dựng']

/** «Đã chọn 60 sản phẩm, gồm: 21 sản phẩm …» with a total that is off by some. */
function listText(parts: readonly number[], off: number): string {
  const total = parts.reduce((sum, part) => sum + part, 0) + off
  const list = parts.map((part, at) => `${format.format(part)} sản phẩm ${classes[at]}`)
  return `Hội đồng đã chọn ${format.format(total)} sản phẩm, gồm: ${list.join('; ')}.`
}

const parts = fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 2, maxLength: 5 })

test('parts that add up are never a fault, others always are', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 40 }), (counts, off) => {
      expect(audited(listText(counts, 0))).toEqual([])
      expect(audited(listText(counts, off)).map(({ rule }) => rule)).toEqual(['total'])
    }),
    { numRuns: 40 },
  )
})

test('a share is a fault just when it is far from the quotient', () => {
  const value = fc.integer({ min: 100, max: 900 })
  fc.assert(
    fc.property(value, value, fc.integer({ min: 3, max: 30 }), (part, rest, off) => {
      const share = (100 * part) / (part + rest)
      const text = (percent: number): string =>
        `Tổng kinh phí là ${part + rest} triệu đồng, trong đó ngân sách tỉnh ${part} triệu đồng, chiếm ${percent.toFixed(1).replace('.', ',')}%.`
      expect(audited(text(share))).toEqual([])
      expect(audited(text(share > 50 ? share - off : share + off)).map(({ rule }) => rule)).toEqual(
        ['share'],
      )
    }),
    { numRuns: 40 },
  )
})

test('a text in front only moves the figures', () => {
  for (const { text } of readGolden()) {
    const { figures } = extractor.extract(text, {})
    const faulty = `${listText([21, 25, 14], 3)}\n${text}`
    const findings = audit(faulty, extractor.extract(faulty, {}))
    expect(findings.filter(({ figures: [first = 0] }) => first < 4)).toHaveLength(1)
    expect(figures.length).toBeGreaterThan(0)
  }
})

test('composed and decomposed letters give the same findings', () => {
  const text = `${listText([21, 25, 14], 3)} Đã nghiệm thu 19/25 đề án, chiếm 86%. Có 3 tỉnh chưa được bố trí kinh phí: Bắc Kạn, Cao Bằng, Hà Nam, Sơn La.`
  const findings = audited(text)
  expect(findings).toHaveLength(3)
  expect(audited(text.normalize('NFD'))).toEqual(findings)
})

test('no text makes it throw, and figures of findings exist', () => {
  const piece = fc.constantFrom('trong đó ', 'gồm ', 'còn lại ', '12 cơ sở', '5/3 tỉnh', ' (', '), ', '; ', 'chiếm 120%', 'đạt 95% kế hoạch', '3,5 tỷ đồng', 'năm 2016 ', 'tăng 5% so với năm 2015', ':\n- ', '. ', 'Hà Nội, ', 'phấn đấu ', '-7', '0%', '0 đồng') // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }),
      (pieces) => {
        const text = pieces.join('')
        const extraction = extractor.extract(text, {})
        for (const { figures, message, tolerance } of audit(text, extraction)) {
          expect(figures.every((index) => extraction.figures[index] !== undefined)).toBe(true)
          expect(message).not.toMatch(/NaN|undefined|Infinity/)
          expect(tolerance).toBeGreaterThanOrEqual(0)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test.each([
  ['one endless sentence', 'trong đó 12 cơ sở, '],
  ['endless parts', '12 cơ sở, '],
  ['lists of lists', '- gồm 12 cơ sở:\n'],
  ['areas without an end', '28 tỉnh, thành phố '],
  [
    'one quantity told again and again',
    'Năm 2016, kinh phí khuyến công đạt 5 tỷ đồng, đạt 95% kế hoạch. ',
  ],
  ['open brackets', '5 tỉnh (Hà Nội, '],
])(
  'takes time in proportion to the text: %s',
  (_, piece) => {
    const milliseconds = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const extraction = extractor.extract(text, { publishedOn: '2020-03-01' })
      const begin = performance.now()
      audit(text, extraction)
      return performance.now() - begin
    }
    milliseconds(10_000)
    expect(milliseconds(60_000)).toBeLessThan(600 + 30 * milliseconds(6_000))
  },
  60_000,
)
