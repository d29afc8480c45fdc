import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostCharacters, type PastedAnswer } from '../../src/admin/playground/model.ts'
import { readPastedText } from '../../src/admin/playground/readPastedText.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { invitePeople, type People, type Viewer, viewers } from './support/people.ts'

let archive: TestArchive
let payload: Payload
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  const { seedVocabulary } = await import('../../src/knowledge/vocabulary/seedVocabulary.ts')
  await seedVocabulary(payload)
  people = await invitePeople(payload)
})
afterAll(() => archive.close())

const form = { text: '', title: '', publishedOn: null, isPassage: true }

async function ask(viewer: Viewer, args: Record<string, unknown>): Promise<PastedAnswer> {
  const user =
    viewer === 'anonymous'
      ? null
      : await payload.findByID({ collection: 'users', id: people.ids[viewer], depth: 1 })
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
  return readPastedText({
    ...form,
    ...args,
    req,
    cookies: new Map(),
    importMap: {},
    permissions: {},
  })
}

async function counts(): Promise<number[]> {
  const slugs = ['articles', 'decisions', 'figures', 'extractions', 'changes'] as const
  const found = await Promise.all(slugs.map((collection) => payload.count({ collection })))
  return found.map(({ totalDocs }) => totalDocs)
}

describe('reading a pasted text', () => {
  it.each(viewers)('is for analysts and administrators: %s', async (viewer) => {
    const answer = await ask(viewer, { text: 'Năm 2024 hỗ trợ 12 cơ sở.' })
    expect('reading' in answer).toBe(viewer === 'analyst' || viewer === 'admin')
    expect('problem' in answer && answer.problem).toBe('reading' in answer ? false : 'forbidden')
  })

  it('uses the words that analysts keep, in Vietnamese', async () => {
    const text = 'Năm 2024 có 12 khung dệt.'
    expect(await ask('analyst', { text })).toMatchObject({
      reading: { extraction: { figures: [{ unit: 'other:khung dệt' }] } },
    })
    await payload.create({
      collection: 'units',
      data: {
        code: 'loom',
        name: { vi: 'khung dệt', en: 'loom' },
        kind: 'count',
        forms: [{ text: 'khung dệt', factor: 1 }],
      },
    })
    expect(await ask('analyst', { text })).toMatchObject({
      reading: {
        extraction: { figures: [{ unit: 'loom' }] },
        figureWords: [{ value: '12 khung dệt', status: 'Thực hiện' }],
      },
    })
  })

  it('stores nothing', async () => {
    const before = await counts()
    await ask('analyst', { text: 'Theo Quyết định số 77/QĐ-UBND, năm 2024 hỗ trợ 12 cơ sở.' })
    expect(await counts()).toEqual(before)
  })

  it.each([
    ['empty', { text: ' \n' }],
    ['tooLong', { text: 'a'.repeat(mostCharacters + 1) }],
    ['badRequest', { text: 12 }],
    ['badRequest', { text: 'Có 12 hộ.', publishedOn: '31/12/2020' }],
    ['badRequest', { text: 'Có 12 hộ.', title: 'a'.repeat(1001) }],
  ])('answers %s', async (problem, args) => {
    expect(await ask('analyst', args)).toEqual({ problem })
  })

  it('reads as long a text as it says', async () => {
    const text = 'Có 12 hộ. '.repeat(mostCharacters / 10)
    expect(await ask('analyst', { text })).toHaveProperty('reading')
  })
})
