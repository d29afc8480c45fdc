import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { syncDocument } from '../../src/knowledge/documents/syncDocument.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import type { ConferenceReport } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { quotes, recordsOf } from './support/records.ts'
import { smallVocabulary } from './support/smallVocabulary.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await smallVocabulary(payload)
})
afterAll(() => archive.close())
afterEach(() => {
  vi.restoreAllMocks()
})

const phuTho = 'Năm 2016, tỉnh Phú Thọ đã hỗ trợ 25 cơ sở với kinh phí 3.500.000 đồng.'
const laoCai = 'Năm 2017, tỉnh Lào Cai đào tạo nghề cho 120 lao động.'

describe('a saved document', () => {
  it('has its figures, places and citations as records that lead back to its words', async () => {
    const law = 'Kết quả này theo Quyết định số 1288/QĐ-TTg.'
    const { id, text, cites, places } = await records.article([phuTho, law])
    expect(text).toBe(`${phuTho}\n${law}`)
    const figures = await records.figures(id)
    expect(quotes(figures)).toEqual(['25 cơ sở', '3.500.000 đồng'])
    for (const { quote, start, end, sentence } of figures) {
      expect(text?.slice(start ?? 0, end ?? 0)).toBe(quote)
      expect(sentence).toBe(phuTho)
    }
    expect(figures[0]).toMatchObject({
      value: 25,
      unit: 'establishment',
      places,
      period: {
        start: '2016-01-01T00:00:00.000Z',
        end: '2016-12-31T00:00:00.000Z',
        label: 'năm 2016',
      },
      review: { state: 'pending' },
      audience: { published: true, visibility: 'public' },
    })
    const decision = await records.decision('1288/QĐ-TTg')
    expect(decision).toMatchObject({ stub: true, instrumentType: 'Quyết định' })
    expect(cites).toEqual([decision?.id])
    const citation = (await records.mentions(id)).citations[0]
    expect(text?.slice(citation?.start, citation?.end)).toBe(citation?.quote)
    expect(text?.slice(...(citation?.sentence ?? []))).toBe(law)
    expect(citation).toMatchObject({ number: '1288/QĐ-TTg', decision: decision?.id })
  })

  it('writes nothing when it is saved again', async () => {
    const { id } = await records.article([phuTho, laoCai, 'Xem Nghị định số 45/2012/NĐ-CP.'])
    const state = async () => [
      await records.figures(id),
      await records.reading(id),
      await records.decision('45/2012/NĐ-CP'),
    ]
    const before = await state()
    await records.change(id, {
      title: 'Bài đã có',
      body: bodyOfText([phuTho, laoCai, 'Xem Nghị định số 45/2012/NĐ-CP.']),
    })
    await records.change(id, { title: 'Bài thử đã có' })
    const [figures, , decision] = await state()
    expect([figures, decision]).toEqual([before[0], before[2]])
  })

  it('changes only what an edit must', async () => {
    const { id } = await records.article([phuTho, laoCai])
    const before = await records.figures(id)
    await records.change(id, { body: bodyOfText([phuTho.replace('25 cơ sở', '26 cơ sở'), laoCai]) })
    const after = await records.figures(id)
    expect(quotes(after)).toEqual(['26 cơ sở', '3.500.000 đồng', '120 lao động'])
    expect(after[2]).toEqual(before[2])
    expect(after[1]?.id).toBe(before[1]?.id)
    expect(after[0]?.id).not.toBe(before[0]?.id)
  })

  it('keeps its text when only something else is saved', async () => {
    const { id } = await records.article([laoCai])
    const { text, places } = await records.change(id, { summary: 'Tóm tắt' })
    expect(text).toBe(laoCai)
    expect(places).toHaveLength(1)
  })

  it('is read again when its date makes the words mean something else', async () => {
    const words = ['Ngày 5-11, tỉnh Phú Thọ hỗ trợ 9 cơ sở.']
    const { id } = await records.article(words, { publishedOn: '2016-11-06T00:00:00.000Z' })
    await records.change(id, { publishedOn: '2019-11-06T00:00:00.000Z' })
    expect((await records.mentions(id)).periods).toMatchObject([
      { quote: 'Ngày 5-11', value: '2019-11-05' },
    ])
  })

  it('has each figure once when it is saved many times at once', async () => {
    const { id } = await records.article(['Chưa có số liệu.'])
    await Promise.all(
      Array.from({ length: 5 }, () => records.change(id, { body: bodyOfText([phuTho, laoCai]) })),
    )
    expect(quotes(await records.figures(id))).toEqual([
      '25 cơ sở',
      '3.500.000 đồng',
      '120 lao động',
    ])
  })

  it('is saved though its figures cannot be, and those follow with the next reading', async () => {
    const { id } = await records.article(['Chưa có số liệu.'])
    const logged = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const create = payload.db.create.bind(payload.db)
    vi.spyOn(payload.db, 'create').mockImplementation(async (row) => {
      if (row.collection === 'figures') throw new Error('đĩa đầy')
      return create(row)
    })
    await records.change(id, { body: bodyOfText([laoCai]) })
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ msg: expect.stringContaining(`articles/${id}`) }),
    )
    vi.restoreAllMocks()
    expect(await records.figures(id)).toEqual([])
    expect(await syncDocument(payload, { collection: 'articles', id }, 'stale')).toBe(true)
    expect(quotes(await records.figures(id))).toEqual(['120 lao động'])
  })

  it('without words has no figures and no links', async () => {
    const { id, text, cites, places } = await records.article([])
    expect({ text, cites, places }).toEqual({ text: '', cites: [], places: [] })
    expect(await records.figures(id)).toEqual([])
  })
})

describe('a conference report', () => {
  const lead =
    'Ngày 26/10/2017, tại thành phố Việt Trì, tỉnh Phú Thọ đã diễn ra Hội nghị công tác khuyến công khu vực phía Bắc lần thứ XII.'
  const report = (event?: ConferenceReport['event']) =>
    payload.create({
      collection: 'conference-reports',
      data: {
        title: 'Hội nghị công tác khuyến công khu vực phía Bắc lần thứ XII',
        body: bodyOfText([lead]),
        visibility: 'public',
        _status: 'published',
        ...(event && { event }),
      },
      depth: 0,
    })

  it('takes the conference from its text where the editor has not said it', async () => {
    const { event } = await report()
    expect(event).toMatchObject({ heldOn: '2017-10-26T00:00:00.000Z', ordinal: 12 })
    expect(event?.name).toContain('khu vực phía Bắc')
  })

  it('keeps what the editor has said', async () => {
    const { event } = await report({ venue: 'Hà Nội' })
    expect(event?.venue).toBe('Hà Nội')
    expect(event?.name ?? null).toBeNull()
  })
})

describe('a draft over a published document', () => {
  it('changes figures only when it is published', async () => {
    const { id } = await records.article([phuTho])
    const before = await records.figures(id)
    await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: bodyOfText([laoCai]), _status: 'draft' },
    })
    expect(await records.figures(id)).toEqual(before)
    await records.change(id, { _status: 'published' })
    expect(quotes(await records.figures(id))).toEqual(['120 lao động'])
  })

  it('is published with its figures by the schedule', async () => {
    const { id } = await records.article([phuTho], {}, true)
    expect(await records.figures(id)).toMatchObject([
      { audience: { published: false } },
      { audience: { published: false } },
    ])
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
    })
    await payload.jobs.run()
    expect(await records.figures(id)).toMatchObject([
      { audience: { published: true } },
      { audience: { published: true } },
    ])
  })

  it('gives way to an older version with that version’s figures', async () => {
    const { id } = await records.article([phuTho])
    await records.change(id, { body: bodyOfText([laoCai]) })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    await payload.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '' })
    expect(quotes(await records.figures(id))).toEqual(['25 cơ sở', '3.500.000 đồng'])
  })
})

async function audienceOf(id: string) {
  return (await records.figures(id)).map(({ audience }) => audience)
}

describe('who may see the document', () => {
  it('may see its figures', async () => {
    const { id } = await records.article([laoCai])
    const steps = [
      [{ visibility: 'internal' }, { published: true, visibility: 'internal' }],
      [{ visibility: 'public' }, { published: true, visibility: 'public' }],
      [{ _status: 'draft' }, { published: false, visibility: 'public' }],
      [{ _status: 'published' }, { published: true, visibility: 'public' }],
      [{ deletedAt: new Date().toISOString() }, { published: false, visibility: 'public' }],
      [
        { deletedAt: null, _status: 'published' },
        { published: true, visibility: 'public' },
      ],
    ] as const
    for (const [data, audience] of steps) {
      await records.change(id, data)
      expect(await audienceOf(id)).toMatchObject([audience])
    }
  })

  it('and nobody else: its publisher counts too', async () => {
    const { id: publisher } = await payload.create({
      collection: 'organizations',
      data: { name: 'Trung tâm Khuyến công Phú Thọ', level: 'provincial' },
    })
    const { id } = await records.article([laoCai])
    await records.change(id, { publisher })
    expect(await audienceOf(id)).toMatchObject([{ publisher }])
  })
})

describe('a deleted document', () => {
  it('takes its pending figures along and leaves reviewed ones as unpublished orphans', async () => {
    const { id } = await records.article([phuTho])
    const [reviewed, pending] = await records.figures(id)
    await payload.update({
      collection: 'figures',
      id: reviewed?.id ?? '',
      data: { review: { state: 'accepted' } },
    })
    await payload.delete({ collection: 'articles', id })
    const find = (figure: string) =>
      payload.findByID({ collection: 'figures', id: figure, depth: 0, disableErrors: true })
    expect(await find(pending?.id ?? '')).toBeNull()
    expect(await find(reviewed?.id ?? '')).toMatchObject({
      quote: '25 cơ sở',
      orphaned: true,
      audience: { published: false },
      review: { state: 'accepted' },
    })
    expect(await records.reading(id)).toBeUndefined()
    const rejected = await payload.update({
      collection: 'figures',
      id: reviewed?.id ?? '',
      data: { review: { state: 'rejected' } },
    })
    expect(rejected.review.state).toBe('rejected')
  })
})

describe('a decision', () => {
  it('ties what its own wording says to itself and does not cite itself', async () => {
    const wording =
      'Quyết định số 2646/QĐ-BCT: phấn đấu đến năm 2020 đào tạo nghề cho 500 lao động.'
    const { id, cites } = await payload.create({
      collection: 'decisions',
      data: {
        number: '2646/QĐ-BCT',
        visibility: 'public',
        issuedOn: '2014-01-02T00:00:00.000Z',
        body: bodyOfText([wording, 'Căn cứ Nghị định số 105/2017/NĐ-CP.']),
      },
      depth: 0,
    })
    const figures = await records.figures(id, 'decisions')
    expect(quotes(figures)).toEqual(['500 lao động'])
    expect(figures[0]?.audience).toMatchObject({ published: true, visibility: 'public' })
    expect(cites).toEqual([(await records.decision('105/2017/NĐ-CP'))?.id])
    expect(
      await payload.count({
        collection: 'decisions',
        where: { number: { equals: '2646/QĐ-BCT' } },
      }),
    ).toEqual({ totalDocs: 1 })
  })
})
