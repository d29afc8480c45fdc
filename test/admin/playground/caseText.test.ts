import { describe, expect, it } from 'vitest'
import type { DocumentContext } from '../../../extraction/index.ts'
import { caseText } from '../../../src/admin/playground/caseText.ts'
import { mentionKinds } from '../../../src/admin/playground/model.ts'
import { caseSchema, contextOf, unmark } from '../../extraction/support/cases.ts'
import { extractor } from '../../extraction/support/extractor.ts'

const name = 'mục tiêu gắn với văn bản'
const text =
  'Ngày 3/2, UBND tỉnh Lào Cai ban hành Quyết định số 421/QĐ-UBND với mục tiêu giai đoạn 2021-2025:\n' +
  '- Đào tạo nghề cho ít nhất 1.500 lao động, 9/28 xã tham gia;\n' +
  '- Hỗ trợ từ 5 đến 7 tỷ đồng, mức 80 triệu đồng/hộ; doanh thu tăng 12,5% so với năm 2020.'
const context: DocumentContext = {
  title: 'Chương trình khuyến công tỉnh Lào Cai',
  publishedOn: '2021-03-03',
  kind: 'article',
  decision: null,
}
const extraction = extractor.extract(text, context)

function parsed(kind: (typeof mentionKinds)[number]) {
  const written = caseText(kind, name, text, context, extraction[kind])
  return caseSchema.parse(JSON.parse(written ?? 'null'))
}

describe('a case copied from a reading', () => {
  it.each(mentionKinds)('is one that the runner takes, and passes it: %s', (kind) => {
    const sample = parsed(kind)
    const { text: bare, spans } = unmark(sample.texts[0] ?? '')
    expect(bare).toBe(text)
    expect(spans.length).toBeGreaterThan(0)
    const found = extractor.extract(bare, contextOf(sample))[kind]
    expect(found.map(({ quote, start, end }) => ({ quote, start, end }))).toEqual(spans)
    expect(sample.expect).toHaveLength(found.length)
    found.forEach((mention, index) => {
      const places = 'places' in mention && { places: mention.places.map((place) => place.name) }
      expect({ ...mention, ...places }).toMatchObject(sample.expect[index] ?? {})
    })
  })

  it('says of a figure all that can be wrong, and nothing that is empty', () => {
    const wanted = parsed('figures').expect
    expect(wanted[0]).toEqual({
      value: 1500,
      unit: 'person',
      qualifier: 'at_least',
      indicator: 'labour-trained',
      period: '2021/2025',
      places: ['Lào Cai'],
      status: 'target',
      decision: '421/QĐ-UBND',
    })
    expect(wanted.find(({ of }) => of === 28)).toBeDefined()
    expect(wanted.find(({ range }) => range)).toMatchObject({ range: [5e9, 7e9], unit: 'VND' })
    expect(wanted.find(({ per }) => per === 'household')).toBeDefined()
    expect(wanted.at(-1)).toMatchObject({ value: 12.5, comparedWith: 'so với năm 2020' })
  })

  it('keeps what the document is, but not that it is an ordinary article', () => {
    expect(parsed('figures')).toMatchObject({ title: context.title, publishedOn: '2021-03-03' })
    expect(parsed('figures')).not.toHaveProperty('kind')
    const own = { kind: 'decision', decision: '35/KH-UBND', publisherPlace: 'son-la' } as const
    expect(JSON.parse(caseText('figures', name, 'Có gì?', own, []) ?? '')).toEqual({
      name,
      texts: ['Có gì?'],
      ...own,
      expect: [],
    })
  })

  it.each(['Có [12] hộ.', 'Có 12 hộ]', '[ghi chú'])(
    'is none of a text with brackets: %s',
    (own) => {
      expect(caseText('places', name, own, {}, [])).toBeNull()
    },
  )
})
