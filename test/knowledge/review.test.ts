import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import type { Figure } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { peopleOf } from './support/people.ts'
import { quotes, recordsOf } from './support/records.ts'
import { smallVocabulary } from './support/smallVocabulary.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>
let people: Awaited<ReturnType<typeof peopleOf>>

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await smallVocabulary(payload)
  people = await peopleOf(payload)
})
afterAll(() => archive.close())

const phuTho = 'Năm 2016, tỉnh Phú Thọ đã hỗ trợ 25 cơ sở.'
const laoCai = 'Năm 2017, tỉnh Lào Cai đào tạo nghề cho 120 lao động.'

async function review(id: string | undefined, data: object): Promise<Figure> {
  const own = { req: await people.as(people.analyst), overrideAccess: false, depth: 0 } as const
  return payload.update({ collection: 'figures', id: id ?? '', data, ...own })
}

describe('an analyst', () => {
  it.each(['accepted', 'rejected'] as const)('who has a figure %s is noted', async (state) => {
    const { id } = await records.article([phuTho])
    const [figure] = await records.figures(id)
    const reviewed = await review(figure?.id, { review: { state, note: 'Đã xem' } })
    expect(reviewed.review).toMatchObject({ state, by: people.analyst.id, note: 'Đã xem' })
    expect(Date.now() - Date.parse(reviewed.review.at ?? '')).toBeLessThan(60_000)
  })

  it.each<[string, Partial<Figure>]>([
    ['value', { value: 26 }],
    ['range', { value: null, range: [25, 30] }],
    ['unit', { unit: 'person' }],
    ['qualifier', { qualifier: 'about' }],
    ['status', { status: 'planned' }],
    ['period', { period: { start: '2015-01-01T00:00:00.000Z' } }],
    ['places', { places: [] }],
    ['measure', { measure: 'cơ sở được hỗ trợ máy móc' }],
  ])('who changes the %s corrects the figure', async (_, change) => {
    const { id } = await records.article([phuTho])
    const [figure] = await records.figures(id)
    const corrected = await review(figure?.id, change)
    expect(corrected.review).toMatchObject({ state: 'corrected', by: people.analyst.id })
    expect(corrected.extracted).toEqual(figure?.extracted)
  })

  it('may choose the state together with a change, and take it back', async () => {
    const { id } = await records.article([phuTho])
    const [figure] = await records.figures(id)
    const accepted = await review(figure?.id, { value: 26, review: { state: 'accepted' } })
    expect(accepted).toMatchObject({ value: 26, review: { state: 'accepted' } })
    const again = await review(figure?.id, { review: { state: 'pending' } })
    expect(again.review).toMatchObject({ state: 'pending', by: null, at: null })
  })

  it('who only writes a note decides nothing', async () => {
    const { id } = await records.article([phuTho])
    const [figure] = await records.figures(id)
    const noted = await review(figure?.id, { review: { note: 'Xem lại' } })
    expect(noted.review).toMatchObject({ state: 'pending', note: 'Xem lại' })
    expect(noted.review.by ?? null).toBeNull()
  })
})

describe('what an analyst has said', () => {
  it.each(['corrected', 'rejected'] as const)(
    'stays %s when the document is edited and read again',
    async (state) => {
      const { id } = await records.article([phuTho, laoCai])
      const [figure] = await records.figures(id)
      const said = await review(figure?.id, { value: 26, review: { state } })
      await records.change(id, {
        body: bodyOfText(['Mở đầu.', phuTho.replace('đã hỗ trợ', 'hỗ trợ được'), laoCai]),
      })
      const [after, ...others] = await records.figures(id)
      expect(after).toMatchObject({ id: said.id, value: 26, review: said.review, orphaned: false })
      expect(after?.sentence).toContain('hỗ trợ được 25 cơ sở')
      expect(quotes(others)).toEqual(['120 lao động'])
    },
  )

  it('is kept and marked while its sentence is gone', async () => {
    const { id } = await records.article([phuTho, laoCai])
    const [figure] = await records.figures(id)
    await review(figure?.id, { value: 26 })
    const find = () => payload.findByID({ collection: 'figures', id: figure?.id ?? '', depth: 0 })
    await records.change(id, { body: bodyOfText([laoCai]) })
    expect(await find()).toMatchObject({ value: 26, orphaned: true })
    await records.change(id, { body: bodyOfText([laoCai, phuTho]) })
    expect(await find()).toMatchObject({
      value: 26,
      orphaned: false,
      start: `${laoCai}\n${phuTho}`.indexOf('25 cơ sở'),
    })
    expect(await records.figures(id)).toHaveLength(2)
  })
})

async function add(document: string, data: Partial<Figure>) {
  return payload.create({
    collection: 'figures',
    data: {
      document: { relationTo: 'articles', value: document },
      quote: '',
      unit: 'other:máy',
      qualifier: 'exact',
      status: 'actual',
      review: { state: 'pending' },
      ...data,
    },
    req: await people.as(people.admin),
    overrideAccess: false,
    depth: 0,
  })
}

describe('a figure that a person adds', () => {
  it('leads back to its sentence, is seen like its document, and outlives every reading', async () => {
    const words = 'Các hộ đã lắp xong mười bảy chiếc máy.'
    const { id } = await records.article([phuTho, words], { visibility: 'internal' })
    const made = await add(id, { quote: 'mười bảy chiếc máy', value: 17 })
    expect(made).toMatchObject({
      start: `${phuTho}\n${words}`.indexOf('mười bảy'),
      sentence: words,
      orphaned: false,
      review: { state: 'corrected', by: people.admin.id },
    })
    const find = () => payload.findByID({ collection: 'figures', id: made.id, depth: 0 })
    expect((await find()).audience).toMatchObject({ published: true, visibility: 'internal' })

    await records.change(id, { body: bodyOfText([words, phuTho]), visibility: 'public' })
    expect(await find()).toMatchObject({
      value: 17,
      start: words.indexOf('mười bảy'),
      audience: { visibility: 'public' },
    })
    await records.change(id, { body: bodyOfText([phuTho]) })
    expect(await find()).toMatchObject({ value: 17, orphaned: true })
  })

  it('is refused when its words are not in the document', async () => {
    const { id } = await records.article([phuTho])
    await expect(add(id, { quote: '26 cơ sở', value: 26 })).rejects.toMatchObject({
      data: { errors: [{ path: 'quote', message: expect.stringContaining('«26 cơ sở»') }] },
    })
  })
})
