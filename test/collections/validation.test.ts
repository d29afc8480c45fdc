import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { rest } from './support/httpDoor.ts'
import { invitePeople, type People } from './support/people.ts'

/** What people type is checked, and they are told in Vietnamese what is wrong and where. */
let archive: TestArchive
let payload: Payload
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  people = await invitePeople(payload)
})
afterAll(() => archive.close())

const report = (fields: object) => ({
  title: 'Hội nghị',
  visibility: 'public',
  _status: 'published',
  ...fields,
})

describe('messages', () => {
  it.each([
    [
      'articles',
      report({ publishedOn: '2019-02-31' }),
      '2019-02-31» không phải là một ngày có thật',
    ],
    ['articles', report({ publishedOn: '31/12/2019' }), 'không phải là một ngày có thật'],
    ['articles', report({ source: { url: 'javascript:alert(1)' } }), 'phải bắt đầu bằng http'],
    [
      'conference-reports',
      report({ event: { heldOn: '2019-04-24', endedOn: '2019-04-20' } }),
      'không được trước «Khai mạc ngày»',
    ],
    ['decisions', { number: '1881', visibility: 'public' }, 'không giống số, ký hiệu văn bản'],
    [
      'indicators',
      { code: 'x', name: { vi: 'X' }, unit: 'khong-co', aggregate: 'sum' },
      'Chưa có đơn vị «khong-co»',
    ],
    ['articles', { visibility: 'public', _status: 'published' }, 'Ô này phải điền'],
    ['articles', report({ body: 'chữ trơn' }), 'không phải là trạng thái của trình soạn thảo'],
    ['articles', report({ body: { root: 5 } }), 'không phải là trạng thái của trình soạn thảo'],
  ])('%s %j', async (collection, body, expected) => {
    const { status, text } = await rest('POST', `/${collection}`, people.tokens.admin, body)
    expect(status).toBe(400)
    expect(text).toContain(expected)
  })

  it('names what is taken already', async () => {
    const body = { number: '45/2012/NĐ-CP', visibility: 'public' }
    const create = () => rest('POST', '/decisions', people.tokens.analyst, body)
    expect((await create()).status).toBe(201)
    const { status, text } = await create()
    expect(status).toBe(400)
    expect(text).toContain('Giá trị này đã có ở bản ghi khác')
  })
})

describe('tidying', () => {
  it('keeps one spelling of a number', async () => {
    const { number } = await payload.create({
      collection: 'decisions',
      data: { number: ' 1288 /QĐ – TTg '.normalize('NFD'), visibility: 'public' },
    })
    expect(number).toBe('1288/QĐ-TTg')
  })

  it('keeps a day as a day, however it came', async () => {
    for (const publishedOn of ['2019-04-24', '2019-04-24T12:00:00.000Z']) {
      const article = await payload.create({
        collection: 'articles',
        data: { title: 'Ngày', visibility: 'public', publishedOn, _status: 'published' },
      })
      expect(article.publishedOn).toBe('2019-04-24T00:00:00.000Z')
    }
  })
})

describe('slugs', () => {
  it('tells two reports of one title apart', async () => {
    const slugs: (string | null | undefined)[] = []
    for (const visibility of ['public', 'internal'] as const) {
      const data = { title: 'Một tên', visibility }
      slugs.push((await payload.create({ collection: 'articles', data })).slug)
    }
    expect(slugs).toEqual(['mot-ten', 'mot-ten-2'])
  })

  it('follows the title until the page is public, then stays', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Khuy', visibility: 'public' },
    })
    const rename = async (title: string, more: object = {}) =>
      (await payload.update({ collection: 'articles', id, draft: true, data: { title, ...more } }))
        .slug
    expect(await rename('Khuyến công')).toBe('khuyen-cong')
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect(await rename('Khuyến công Việt Nam')).toBe('khuyen-cong')
    expect(await rename('Khuyến công 2', { slug: 'dia-chi-rieng' })).toBe('dia-chi-rieng')
  })

  it('keeps what a person chose', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Tên', slug: 'Địa chỉ riêng', visibility: 'public' },
    })
    const renamed = await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { title: 'Tên khác' },
    })
    expect(renamed.slug).toBe('dia-chi-rieng')
  })
})

const created = async (fields: object) => {
  const { text } = await rest('POST', '/articles', people.tokens.admin, report(fields))
  const { doc } = JSON.parse(text) as { doc: { publishedOn: string | null } }
  return doc.publishedOn
}

describe('the day of publication', () => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

  it('is that day when a person publishes without one', async () => {
    expect(await created({ title: 'Không ngày' })).toBe(`${today.format()}T00:00:00.000Z`)
  })

  it('is the stated one when there is one, and none for a draft', async () => {
    const stated = '2019-04-24T00:00:00.000Z'
    expect(await created({ title: 'Có ngày', publishedOn: '2019-04-24' })).toBe(stated)
    expect(await created({ title: 'Nháp', _status: 'draft' })).toBeFalsy()
  })

  it('stays unknown for what the system imports', async () => {
    const { publishedOn } = await payload.create({
      collection: 'articles',
      data: { title: 'Bài cũ', visibility: 'public', _status: 'published' },
    })
    expect(publishedOn).toBeFalsy()
  })
})

const create = (number: string) =>
  rest('POST', '/decisions', people.tokens.analyst, { number, visibility: 'public' })

describe('what people mean', () => {
  it('is one decision, with the Đ or without', async () => {
    expect((await create('77/2020/QĐ-UBND')).status).toBe(201)
    expect((await create('77/2020/QD-UBND')).status).toBe(400)
  })

  it('is found by a bare document id', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        title: 'Có số liệu',
        visibility: 'public',
        _status: 'published',
        body: bodyOfText(['Năm 2020, Trung tâm đã hỗ trợ 25 cơ sở công nghiệp nông thôn.']),
      },
    })
    for (const where of ['where[document][equals]', 'where[or][0][document][equals]']) {
      const { status, text } = await rest('GET', `/figures?${where}=${id}`, null)
      expect(status).toBe(200)
      expect(JSON.parse(text)).toMatchObject({ totalDocs: 1 })
    }
  })
})
