import { buildEditorState } from '@payloadcms/richtext-lexical'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '../../src/admin/evidence/readDraft.ts'
import { readEvidence } from '../../src/admin/evidence/readEvidence.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { invitePeople, type People, type Person } from './support/people.ts'

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

async function requestOf(person: Person): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id: people.ids[person], depth: 1 })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

function writeDraft(text: string, publisher: string) {
  return payload.create({
    collection: 'articles',
    draft: true,
    data: { title: 'Tin', visibility: 'public', publisher, body: buildEditorState({ text }) },
  })
}

describe('the evidence page', () => {
  it('reads the newest draft of what was never published', async () => {
    const { id } = await writeDraft('Đang viết.', people.own)
    await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: buildEditorState({ text: 'Năm 2024, tỉnh Lào Cai hỗ trợ 12 cơ sở mua máy.' }) },
    })
    const req = await requestOf('editor')
    expect((await readEvidence(req, 'articles', id))?.isPublished).toBe(false)
    const draft = await readDraft(req, 'articles', id)
    expect(draft?.figures).toMatchObject([
      { id: null, quote: '12 cơ sở', value: 12, period: 'năm 2024', review: null },
    ])
    expect(draft?.places.map(({ name }) => name)).toEqual(['Lào Cai'])
    const { totalDocs } = await payload.count({
      collection: 'figures',
      where: { 'document.value': { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('keeps to the published text while a newer draft lies over it', async () => {
    const { id } = await writeDraft('Năm 2024 có 12 cơ sở được hỗ trợ.', people.own)
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: buildEditorState({ text: 'Năm 2024 có 99 cơ sở được hỗ trợ.' }) },
    })
    const evidence = await readEvidence(await requestOf('staff'), 'articles', id)
    expect(evidence?.isPublished).toBe(true)
    expect(evidence?.isRead).toBe(true)
    expect(evidence?.figures.map(({ value }) => value)).toEqual([12])
  })

  it.each(['staff', 'editor', 'analyst'] as const)('shows %s no draft of others', async (who) => {
    const { id } = await writeDraft('Năm 2024 có 12 cơ sở được hỗ trợ.', people.other)
    const req = await requestOf(who)
    expect(await readEvidence(req, 'articles', id)).toBeNull()
    expect(await readDraft(req, 'articles', id)).toBeNull()
  })
})
