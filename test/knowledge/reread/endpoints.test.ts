import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { continueRereading } from '../../../src/knowledge/reread/continueRereading.ts'
import { rest } from '../../collections/support/httpDoor.ts'
import { invitePeople, type People, type Viewer } from '../../collections/support/people.ts'
import { quotes } from '../support/records.ts'
import { openRereadArchive, phuThoFigures } from '../support/rereadArchive.ts'

let archive: Awaited<ReturnType<typeof openRereadArchive>>
let people: People

beforeAll(async () => {
  archive = await openRereadArchive()
  people = await invitePeople(archive.payload)
})
afterAll(() => archive.close())
beforeEach(() => archive.empty())

interface Answered {
  readonly status: number
  readonly message?: string
  readonly run?: { readonly id: string; readonly state: string } | null
}

async function call(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  who: Viewer = 'analyst',
): Promise<Answered> {
  const { status, json } = await rest(method, `/rereadings${path}`, people.tokens[who], body)
  return { status, ...(json as Omit<Answered, 'status'>) }
}

/** A report that waits, and the id of its document. */
async function reported() {
  const document = await archive.readOtherwise()
  await continueRereading(archive.payload)
  const { id, updatedAt } = await archive.latest()
  return { document, id, seen: updatedAt }
}

const appliedInBackground = () =>
  vi.waitFor(async () => expect(await archive.latest()).toMatchObject({ state: 'applied' }), 20_000)

describe('a report over HTTP', () => {
  it('is approved by an analyst and applied in the background', async () => {
    const { document, id, seen } = await reported()
    expect(await call('GET', '/progress')).toMatchObject({ run: { id, state: 'reported' } })
    const approved = await call('POST', `/${id}/approve`, { seen })
    expect(approved).toMatchObject({ status: 200, run: { id, state: 'applying' } })
    await appliedInBackground()
    expect(quotes(await archive.records.figures(document))).toEqual(phuThoFigures)
    expect(await archive.latest()).toMatchObject({ decidedBy: { id: people.ids.analyst } })
  })

  it('is dismissed by an administrator, and compared again when somebody asks', async () => {
    const { id, seen } = await reported()
    const dismissed = await call('POST', `/${id}/dismiss`, { seen }, 'admin')
    expect(dismissed).toMatchObject({ status: 200, run: { state: 'dismissed' } })
    expect(await call('POST', '/start', {})).toMatchObject({ status: 201 })
    await vi.waitFor(
      async () => expect(await archive.latest()).toMatchObject({ state: 'reported' }),
      20_000,
    )
    expect((await archive.latest()).id).not.toBe(id)
    expect(await call('POST', '/start', {})).toMatchObject({
      status: 409,
      message: expect.stringContaining('chờ duyệt'),
    })
  })

  it('tells the second analyst who has decided', async () => {
    const { id, seen } = await reported()
    await call('POST', `/${id}/dismiss`, { seen }, 'admin')
    expect(await call('POST', `/${id}/approve`, { seen })).toMatchObject({
      status: 409,
      message: expect.stringMatching(
        /^Người admin đã quyết định không áp dụng .* \d\d\/\d\d\/\d{4}\.$/,
      ),
    })
  })

  it('is decided only as it was seen', async () => {
    const { id } = await reported()
    const seen = '2020-01-01T00:00:00.000Z'
    expect(await call('POST', `/${id}/approve`, { seen })).toMatchObject({
      status: 409,
      message: expect.stringContaining('lập lại'),
    })
  })

  it.each([
    ['nothing', undefined],
    ['no date', { seen: 'hôm qua' }],
    ['a list', []],
  ])('refuses a body of %s', async (_, body) => {
    const { id } = await reported()
    expect(await call('POST', `/${id}/approve`, body)).toMatchObject({ status: 400 })
    expect(await archive.latest()).toMatchObject({ state: 'reported' })
  })

  it('knows no run of another id', async () => {
    const seen = new Date().toISOString()
    expect(await call('POST', '/khong-co/approve', { seen })).toMatchObject({ status: 404 })
  })

  it.each<Viewer>(['anonymous', 'staff', 'editor', 'central'])('is not for %s', async (who) => {
    const { id, seen } = await reported()
    for (const [method, path] of [
      ['GET', '/progress'],
      ['POST', '/start'],
      ['POST', `/${id}/approve`],
      ['POST', `/${id}/dismiss`],
    ] as const) {
      const body = method === 'POST' ? { seen } : undefined
      expect(await call(method, path, body, who)).toMatchObject({
        status: 403,
        message: expect.stringContaining('chuyên viên'),
      })
    }
    expect((await rest('GET', '/rereadings', people.tokens[who])).status).toBe(403)
    expect(await archive.latest()).toMatchObject({ state: 'reported' })
  })
})
