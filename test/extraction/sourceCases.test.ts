import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { decode, readSource } from '../../extraction/index.ts'

const folder = join(import.meta.dirname, 'cases/source')

const eventSchema = z.strictObject({
  hosts: z.array(z.string()),
  name: z.string(),
  heldOn: z.iso.date().nullable(),
  endedOn: z.iso.date().nullable(),
  place: z.string().nullable(),
  ordinal: z.int().nullable(),
  series: z.string().nullable(),
})

const expectation = z.strictObject({
  title: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  author: z.string().nullable(),
  kind: z.enum(['article', 'conference-report', 'decision']),
  number: z.string().nullable(),
  publisherPlace: z.string().nullable(),
  event: eventSchema.nullable(),
  /** Beginning of each line that belongs to the body; «…» stands for the rest. */
  kept: z.array(z.string()),
  /** Reason and line of all that was left out. */
  dropped: z.array(z.tuple([z.string(), z.string()])),
})

const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const wanted: unknown = JSON.parse(
      readFileSync(join(folder, name.replace('.txt', '.json')), 'utf8'),
    )
    return { name, bytes: readFileSync(join(folder, name)), wanted: expectation.parse(wanted) }
  })

describe.each(pages)('$name', ({ bytes, wanted }) => {
  const decoded = decode(bytes)
  const source = readSource('text' in decoded ? decoded.text : '')

  test('what the page says of itself', () => {
    const { title, publishedOn, author, kind, number, publisherPlace, event } = source
    expect({ title, publishedOn, author, kind, number, publisherPlace, event }).toEqual({
      title: wanted.title,
      publishedOn: wanted.publishedOn,
      author: wanted.author,
      kind: wanted.kind,
      number: wanted.number,
      publisherPlace: wanted.publisherPlace,
      event: wanted.event,
    })
  })

  test('the body and nothing else', () => {
    const lines = source.text.split('\n')
    const shortened = lines.map((line, at) =>
      wanted.kept[at]?.endsWith('…') ? `${line.slice(0, wanted.kept[at].length - 1)}…` : line,
    )
    expect(shortened).toEqual(wanted.kept)
    expect(source.dropped.map(({ reason, line }) => [reason, line])).toEqual(wanted.dropped)
  })
})

test('a text without a title has none', () => {
  const source = readSource(
    'Ngày 5/3/2019, Trung tâm mở lớp dạy nghề mây tre đan cho 35 lao động tại xã Bình Minh.\n',
  )
  expect(source).toMatchObject({ title: null, publishedOn: null, author: null, event: null })
  expect(source.text).toContain('35 lao động')
})

test.each(['', '   \n\n', '\u0000', '12345', '…', 'a\n'.repeat(2000)])(
  '%j is read without an error',
  (raw) => {
    expect(readSource(raw)).toMatchObject({ publishedOn: null, event: null, number: null })
  },
)

test('lines broken in mid-sentence are joined', () => {
  const source = readSource(
    'Hội nghị khuyến công tỉnh Sơn La năm 2019\n\nTrung tâm Khuyến công đã hỗ trợ tổng cộng 12 cơ sở trên địa bàn\ntỉnh đầu tư máy sấy nông sản, giúp giảm tổn thất sau thu hoạch.\n',
  )
  expect(source.text).toContain('địa bàn tỉnh đầu tư')
})
