import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/admin/conflicts/model.ts'
import type { Conflict } from '../../src/catalog/conflicts/model.ts'
import type { Catalog } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { addFigure, publish } from '../catalog/support/records.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { rest } from './support/httpDoor.ts'
import { code, invitePeople, type People, type Viewer, viewers } from './support/people.ts'

let archive: TestArchive
let payload: Payload
let catalog: Catalog
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  catalog = openCatalog(payload)
  people = await invitePeople(payload)
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

let documents = 0

/** Publishes a text of its own that says a number of an indicator. */
async function witness(indicator: string, value: number, body?: string) {
  const words = Array.from({ length: 80 }, (_, at) => `chữ${documents}x${at}`).join(' ')
  const text = body ?? `${words}: α.`
  const article = await publish(payload, { title: `Bài ${++documents}`, body: text })
  const { id } = await addFigure(payload, article, {
    quote: 'α',
    value,
    indicator,
    unit: 'person',
    period: { start: '2016-01-01T00:00:00.000Z', end: '2016-12-31T00:00:00.000Z' },
  })
  return { id, text }
}

/** Two witnesses that disagree, and what the board tells of them. */
async function conflict() {
  const name = code()
  const { id: indicator } = await payload.create({
    collection: 'indicators',
    data: { code: name, name: { vi: name }, unit: 'person', aggregate: 'sum' },
  })
  const first = await witness(indicator, 500)
  const second = await witness(indicator, 400)
  const find = async () => (await catalog.conflicts({ indicator: name })).rows[0]
  const found = await find()
  if (!found) throw new Error('they agree')
  return { found, find, indicator, first, second }
}

const explains = ({ said, settlement }: Conflict): Verdict => ({
  outcome: 'explained',
  reason: 'Kế hoạch đã được điều chỉnh.',
  said: [...said],
  settlement: settlement?.id ?? null,
})

async function post(key: string, action: 'settle' | 'reopen', body: unknown, who: Viewer) {
  const answer = await rest('POST', `/conflicts/${key}/${action}`, people.tokens[who], body)
  const { message = '', settlement = '' } = answer.json as { message?: string; settlement?: string }
  return { status: answer.status, message, settlement }
}

const settle = (found: Conflict, body: unknown = explains(found), who: Viewer = 'analyst') =>
  post(found.key, 'settle', body, who)

describe('settling a conflict', () => {
  it('is for analysts and administrators', async () => {
    const { found } = await conflict()
    for (const viewer of viewers.filter((one) => one !== 'analyst' && one !== 'admin')) {
      expect(await settle(found, explains(found), viewer)).toMatchObject({
        status: 403,
        message: expect.stringContaining('Chỉ chuyên viên số liệu') as string,
      })
    }
    const { settlement } = await settle(found, explains(found), 'admin')
    expect(await post(found.key, 'reopen', { settlement }, 'staff')).toMatchObject({ status: 403 })
    expect(await post(found.key, 'reopen', { settlement }, 'analyst')).toMatchObject({
      status: 200,
    })
  })

  it('keeps who preferred which figure, and why', async () => {
    const { found, find, first } = await conflict()
    const verdict = { ...explains(found), outcome: 'preferred', preferred: first.id }
    expect(await settle(found, verdict)).toMatchObject({ status: 201 })
    expect((await find())?.settlement).toMatchObject({
      outcome: 'preferred',
      preferred: first.id,
      reason: 'Kế hoạch đã được điều chỉnh.',
      by: people.ids.analyst,
      holds: true,
    })
    const { rows } = await catalog.facts({
      indicator: found.witnesses[0]!.figure.indicator!,
      audience: 'internal',
    })
    expect(rows[0]).toMatchObject({ conflict: 'settled', witnesses: [{ figure: { id: first.id } }, {}] }) // prettier-ignore
  })

  it.each<[string, (found: Conflict) => object, string]>([
    ['no outcome', (found) => ({ ...explains(found), outcome: undefined }), 'Hãy chọn một nguồn'],
    ['no reason', (found) => ({ ...explains(found), reason: ' ' }), 'Hãy ghi lý do'],
    ['a long reason', (found) => ({ ...explains(found), reason: 'a'.repeat(2001) }), 'dài quá'],
    ['no witness', (found) => ({ ...explains(found), outcome: 'preferred' }), 'Hãy chọn nguồn'],
    [
      'another witness',
      (found) => ({ ...explains(found), outcome: 'preferred', preferred: 'x' }),
      'không nằm trong các nguồn',
    ],
    ['nothing seen', (found) => ({ ...explains(found), said: undefined }), 'Thiếu «said»'],
  ])('is refused with %s', async (_, body, message) => {
    const { found } = await conflict()
    expect(await settle(found, body(found))).toEqual({
      status: 400,
      message: expect.stringContaining(message) as string,
      settlement: '',
    })
  })

  it('is refused where nothing disagrees any more', async () => {
    const { found, second } = await conflict()
    await payload.update({ collection: 'figures', id: second.id, data: { value: 500 } })
    expect(await settle(found)).toMatchObject({
      status: 404,
      message: expect.stringContaining('không còn mâu thuẫn') as string,
    })
  })

  it('tells the second of two analysts who was first', async () => {
    const { found } = await conflict()
    await settle(found, explains(found), 'admin')
    expect(await settle(found)).toMatchObject({
      status: 409,
      message: expect.stringContaining('đã kết luận chỗ này lúc') as string,
    })
  })

  it('lets one of two at the same time succeed', async () => {
    const { found } = await conflict()
    const answers = await Promise.all([settle(found), settle(found, explains(found), 'admin')])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]))
  })

  it('is refused when a witness changed since', async () => {
    const { found, second } = await conflict()
    await payload.update({ collection: 'figures', id: second.id, data: { value: 300 } })
    expect(await settle(found)).toMatchObject({
      status: 409,
      message: expect.stringContaining('Các nguồn đã thay đổi') as string,
    })
  })
})

const holds = async ({ find }: Awaited<ReturnType<typeof conflict>>) =>
  (await find())?.settlement?.holds

describe('a settled conflict', () => {
  it('stays settled when a witness is reposted or goes', async () => {
    const one = await conflict()
    const third = await witness(one.indicator, 450)
    await settle((await one.find())!)
    await witness(one.indicator, 400, one.second.text)
    expect(await holds(one)).toBe(true)
    await payload.delete({ collection: 'figures', id: third.id })
    expect(await holds(one)).toBe(true)
  })

  it('is open again when a witness comes, and can be settled again', async () => {
    const one = await conflict()
    await settle(one.found)
    await witness(one.indicator, 400)
    expect(await holds(one)).toBe(false)
    const { open, settled } = await catalog.conflicts({ indicator: one.found.witnesses[0]!.figure.indicator! }) // prettier-ignore
    expect({ open, settled }).toEqual({ open: 1, settled: 0 })
    expect(await settle((await one.find())!)).toMatchObject({ status: 201 })
    expect(await holds(one)).toBe(true)
  })

  it('is open again when a witness changes', async () => {
    const one = await conflict()
    await settle(one.found)
    await payload.update({ collection: 'figures', id: one.second.id, data: { value: 300 } })
    expect(await holds(one)).toBe(false)
  })

  it('is open again when it is undone, once', async () => {
    const one = await conflict()
    const { settlement } = await settle(one.found)
    const { key } = one.found
    expect(await post(key, 'reopen', { settlement }, 'analyst')).toMatchObject({ status: 200 })
    expect((await one.find())?.settlement).toBeNull()
    expect(await post(key, 'reopen', { settlement }, 'analyst')).toMatchObject({ status: 409 })
    expect(await post(key, 'reopen', { settlement: 'x' }, 'analyst')).toMatchObject({ status: 409 })
    expect(await post(key, 'reopen', {}, 'analyst')).toMatchObject({ status: 400 })
  })
})
