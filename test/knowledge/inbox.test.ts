import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { rest } from '../collections/support/httpDoor.ts'
import { invitePeople, type People, type Viewer } from '../collections/support/people.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { recordsOf } from './support/records.ts'
import { smallVocabulary } from './support/smallVocabulary.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await smallVocabulary(payload)
  people = await invitePeople(payload)
})
afterAll(() => archive.close())

interface Answer {
  readonly status: number
  readonly message?: string
  readonly merge?: string
  readonly choice?: string
  readonly targets?: { id: string; name: string }[]
}

async function ask(
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  who: Viewer = 'analyst',
): Promise<Answer> {
  const { status, json } = await rest(method, path, people.tokens[who], body)
  return { status, ...(json as Omit<Answer, 'status'>) }
}

const post = (path: string, body: object = {}, who: Viewer = 'analyst') =>
  ask('POST', path, body, who)

const citing = (number: string) => [`Theo Quyết định số ${number} đã ban hành.`]

async function stubOf(number: string) {
  const article = await records.article(citing(number))
  return { article, id: (await records.decision(number))?.id ?? '' }
}

describe('a stub', () => {
  it('is filled in with what people say of it', async () => {
    const { id } = await stubOf('401/QĐ-TTg')
    const said = {
      instrumentType: 'Quyết định',
      issuer: 'Thủ tướng Chính phủ',
      issuedOn: '2020-11-20',
      title: '',
    }
    expect(await post(`/decisions/${id}/fill`, said)).toMatchObject({ status: 200 })
    expect(await records.decision('401/QĐ-TTg')).toMatchObject({
      stub: false,
      issuer: 'Thủ tướng Chính phủ',
      issuedOn: '2020-11-20T00:00:00.000Z',
    })
    expect(await post(`/decisions/${id}/fill`, said)).toMatchObject({
      status: 409,
      message: '«401/QĐ-TTg» đã được điền, không còn chờ xử lý.',
    })
  })

  it('is refused what makes no sense, by name', async () => {
    const { id } = await stubOf('402/QĐ-TTg')
    const answer = await post(`/decisions/${id}/fill`, { issuedOn: '20/11/2020' })
    expect(answer).toMatchObject({ status: 400 })
    expect(await post(`/decisions/${id}/fill`, { instrumentType: '', issuer: '', issuedOn: 'x' }))
      .toMatchObject({ status: 400, message: '«Ngày ban hành» phải là một ngày có thật, dạng năm-tháng-ngày.' }) // prettier-ignore
    expect((await records.decision('402/QĐ-TTg'))?.stub).toBe(true)
  })

  it('that is no citation is not offered again, also after the text is read again', async () => {
    const { article, id } = await stubOf('403/QĐ-TTg')
    expect(await post(`/decisions/${id}/reject`)).toMatchObject({ status: 200 })
    await records.change(article.id, { title: 'Sửa tên' })
    await records.article(citing('403/QĐ-TTg'))
    const catalog = openCatalog(payload)
    await catalog.catchUp()
    const numbers = async () => (await catalog.stubs({})).rows.map(({ number }) => number)
    expect(await numbers()).not.toContain('403/QĐ-TTg')
    expect(await post(`/decisions/${id}/restore`)).toMatchObject({ status: 200 })
    expect(await numbers()).toContain('403/QĐ-TTg')
  })
})

describe('an open citation', () => {
  it('means what an analyst chose, until that is taken back', async () => {
    const { id: meant } = await payload.create({
      collection: 'decisions',
      data: { number: '404/QĐ-TTg', visibility: 'public' },
    })
    const { id } = await records.article(['Thực hiện Quyết định 404, các tỉnh đã làm.'])
    const document = { collection: 'articles', id }
    const quote = 'Quyết định 404'
    const body = { document, quote, decision: meant }
    const { status, choice } = await post('/citation-choices/choose', body)
    expect(status).toBe(200)
    expect((await records.mentions(id)).citations[0]?.decision).toBe(meant)
    expect(await post(`/citation-choices/${choice}/forget`)).toMatchObject({ status: 200 })
    expect((await records.mentions(id)).citations[0]?.decision).toBeNull()
    expect(await post('/citation-choices/choose', { ...body, decision: 'khong-co' })).toMatchObject(
      { status: 404 },
    )
  })
})

describe('merging over HTTP', () => {
  it('finds the record that stays by what people type, merges and undoes', async () => {
    const { article, id: from } = await stubOf('405/QĐ-TTg')
    const into = (
      await payload.create({
        collection: 'decisions',
        data: { number: '405/2020/QĐ-TTg', visibility: 'public' },
      })
    ).id
    const query = new URLSearchParams({ of: 'decisions', q: '405/2020', not: from })
    const { targets } = await ask('GET', `/merges/targets?${query}`)
    expect(targets).toEqual([expect.objectContaining({ id: into, name: '405/2020/QĐ-TTg' })])
    const { status, merge } = await post('/merges/run', { of: 'decisions', from, into })
    expect(status).toBe(201)
    // Hidden from every way out, to analysts too.
    const shown = await rest('GET', `/decisions/${from}`, people.tokens.analyst)
    expect(shown.status).toBe(404)
    const list = await ask('GET', `/merges/targets?${new URLSearchParams({ of: 'decisions', q: '405' })}`) // prettier-ignore
    expect(list.targets?.map(({ id }) => id)).toEqual([into])
    expect(await post(`/merges/${merge}/undo`)).toMatchObject({ status: 200 })
    const cites = (await payload.findByID({ collection: 'articles', id: article.id, depth: 0 }))
      .cites
    expect(cites).toEqual([from])
  })

  it('says in Vietnamese why not', async () => {
    const { id } = await stubOf('406/QĐ-TTg')
    const pair = { of: 'decisions', from: id, into: id }
    expect(await post('/merges/run', pair)).toMatchObject({
      status: 409,
      message: 'Không gộp được một bản ghi vào chính nó.',
    })
    expect(await post('/merges/run', { ...pair, of: 'articles' })).toMatchObject({
      status: 400,
      message: '«of» phải là decisions, places hoặc indicators.',
    })
    expect(await post('/merges/khong-co/undo')).toMatchObject({ status: 409 })
  })
})

describe('people who are no analysts', () => {
  it.each(['staff', 'editor', 'anonymous'] as const)('are refused: %s', async (who) => {
    const { id } = await stubOf('407/QĐ-TTg')
    const choose = { document: { collection: 'articles', id: 'x' }, quote: 'x', decision: null }
    const refused = [
      await post(`/decisions/${id}/fill`, {}, who),
      await post(`/decisions/${id}/reject`, {}, who),
      await post(`/decisions/${id}/restore`, {}, who),
      await post('/citation-choices/choose', choose, who),
      await post('/citation-choices/x/forget', {}, who),
      await post('/merges/run', { of: 'decisions', from: id, into: id }, who),
      await post('/merges/x/undo', {}, who),
      await ask('GET', '/merges/targets?of=decisions&q=407', undefined, who),
    ]
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
    expect((await records.decision('407/QĐ-TTg'))?.deletedAt).toBeFalsy()
  })
})
