import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueueAnswer } from '../../src/admin/review/model.ts'
import { readQueue } from '../../src/admin/review/readQueue.ts'
import { readTables } from '../../src/admin/review/readTables.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { invitePeople, type People, type Viewer } from './support/people.ts'

let archive: TestArchive
let payload: Payload
let people: People

const sentence = 'Năm 2023, tỉnh Điện Biên đã hỗ trợ 47 cơ sở với tổng kinh phí 4,25 tỷ đồng.'

async function requestOf(viewer: Viewer, query = '') {
  const user =
    viewer === 'anonymous'
      ? null
      : await payload.findByID({ collection: 'users', id: people.ids[viewer], depth: 1 })
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
  return Object.assign(req, { searchParams: new URLSearchParams(query) })
}

const ask = async (viewer: Viewer, query?: string): Promise<QueueAnswer> =>
  readQueue(await requestOf(viewer, query))

const quotes = ({ items }: QueueAnswer) => items.map(({ review }) => review.quote)

async function write(title: string, data: object): Promise<void> {
  await payload.create({
    collection: 'articles',
    data: {
      title,
      publishedOn: '2024-01-15T00:00:00.000Z',
      visibility: 'public',
      _status: 'published',
      body: bodyOfText([title, sentence, 'Đoạn sau.']),
      ...data,
    },
  })
}

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  const { seedVocabulary } = await import('../../src/knowledge/vocabulary/seedVocabulary.ts')
  await seedVocabulary(payload)
  people = await invitePeople(payload)
  await write('Bài đăng', {})
  await write('Bài nội bộ', { visibility: 'internal' })
  await write('Bài nháp', { _status: 'draft' })
  const { docs } = await payload.find({
    collection: 'figures',
    where: { quote: { contains: '47 cơ sở' }, 'audience.published': { equals: true } },
  })
  const [one] = docs
  await payload.update({
    collection: 'figures',
    id: one!.id,
    data: { review: { state: 'rejected' } },
  })
})
afterAll(async () => {
  openCatalog(payload).close()
  await archive.close()
})

describe('what the review queue answers', () => {
  it('is for people with an account', async () => {
    await expect(ask('anonymous')).rejects.toMatchObject({ status: 403 })
    expect(quotes(await ask('staff'))).toHaveLength(3)
    expect(quotes(await ask('analyst'))).toHaveLength(3)
  })

  it('has money first, with all that it takes to judge it', async () => {
    const [item] = (await ask('analyst')).items
    expect(item).toMatchObject({
      review: {
        quote: expect.stringContaining('4,25 tỷ đồng'),
        state: 'pending',
        human: { value: 4_250_000_000, unit: 'VND', places: ['dien-bien'], period: '2023' },
        machine: { value: 4_250_000_000 },
      },
      reasons: expect.arrayContaining(['money']),
      document: { collection: 'articles', publishedOn: '2024-01-15' },
      address: expect.stringMatching(/^\/tin-tuc\/.+\?so-lieu=/),
    })
    expect(item!.passage.map(({ text }) => text).join('')).toContain('Đoạn sau.')
    expect(item!.passage.find(({ kind }) => kind === 'quote')?.text).toBe(item!.review.quote)
  })

  it('names the places its figures are about', async () => {
    expect((await ask('analyst')).places).toMatchObject({ 'dien-bien': 'Điện Biên' })
  })

  it('keeps rejected figures for those who review', async () => {
    const rejected = await ask('analyst', 'state=rejected')
    expect([quotes(rejected).length, rejected.counts.rejected]).toEqual([1, 1])
    const staffs = await ask('staff', 'state=rejected')
    expect([quotes(staffs), staffs.counts.rejected]).toEqual([[], 0])
  })

  it.each([
    ['unit=VND', 2],
    ['year=2023', 3],
    ['year=2022', 0],
    ['place=dien-bien&unit=VND', 2],
    ['confidence=low', 0],
    ['finding=true', 0],
    ['limit=1', 1],
  ])('is narrowed by %s', async (query, count) => {
    expect(quotes(await ask('analyst', query))).toHaveLength(count)
  })

  it.each(['year=abc', 'state=gone', 'confidence=huge', 'limit=0', 'finding=maybe'])(
    'refuses %s and names the condition',
    async (query) => {
      const [field = ''] = query.split('=')
      await expect(ask('analyst', query)).rejects.toMatchObject({
        status: 400,
        message: expect.stringContaining(`«${field}»`),
      })
    },
  )

  it('is told in the names that the tables give', async () => {
    const tables = await readTables(await requestOf('analyst'))
    expect(tables.units).toContainEqual({ value: 'VND', label: 'đồng' })
    expect(tables.states).toContainEqual({ value: 'pending', label: 'Chờ rà soát' })
    expect(tables.actions).toContainEqual({ value: 'reread', label: 'Máy đọc lại' })
    expect(tables.qualifiers).toContainEqual({ value: 'more_than', label: 'hơn' })
  })
})
