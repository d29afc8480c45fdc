import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StoredFinding } from '../../src/knowledge/review/model.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import type { Figure } from '../../src/payload-types.ts'
import { rest } from '../collections/support/httpDoor.ts'
import { invitePeople, type People } from '../collections/support/people.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { recordsOf } from './support/records.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await seedVocabulary(payload)
  people = await invitePeople(payload)
}, 300_000)
afterAll(() => archive.close())

const wrong =
  'Năm 2016, tỉnh Phú Thọ hỗ trợ 25 cơ sở, gồm 10 cơ sở dệt, 12 cơ sở mộc và 9 cơ sở cơ khí.'

async function findingsOf(document: string): Promise<StoredFinding[]> {
  return ((await records.reading(document))?.findings ?? []) as unknown as StoredFinding[]
}

async function review(figure: Figure | undefined, body: object) {
  const seen = await payload.findByID({ collection: 'figures', id: figure?.id ?? '', depth: 0 })
  const path = `/figures/${seen.id}/review`
  return rest('POST', path, people.tokens.analyst, { expected: seen.updatedAt, ...body })
}

/** How many rows told whoever follows changes of this record. */
async function changesOf(of: string, record: string): Promise<number> {
  const where = { and: [{ of: { equals: of } }, { record: { equals: record } }] }
  return (await payload.count({ collection: 'changes', where })).totalDocs
}

describe('what does not add up in a document', () => {
  it('is kept with its reading, by the figures’ ids', async () => {
    const { id } = await records.article([wrong])
    const figures = await records.figures(id)
    const [finding, ...others] = await findingsOf(id)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'total', severity: 'high', expected: 31, found: 25 })
    expect(finding?.figures).toEqual(figures.map((one) => one.id))
    expect(finding?.message).toContain('25 cơ sở')
    await records.change(id, { body: bodyOfText(['Mở đầu bản tin.', wrong]) })
    expect((await findingsOf(id)).map(({ key }) => key)).toEqual([finding?.key])
  })

  it('goes when an analyst corrects a figure, comes back with undoing it, and tells so', async () => {
    const { id } = await records.article([wrong])
    const [total] = await records.figures(id)
    const told = await changesOf('articles', id)
    const answer = await review(total, { action: 'correct', changes: { value: 31 } })
    expect(answer.status).toBe(200)
    expect(await findingsOf(id)).toEqual([])
    expect(await changesOf('articles', id)).toBe(told + 1)
    expect(await changesOf('figures', total?.id ?? '')).toBe(1)
    const { figure } = answer.json as { figure: { updatedAt: string } }
    const undo = `/figures/${total?.id}/undo`
    await rest('POST', undo, people.tokens.analyst, { expected: figure.updatedAt })
    expect(await findingsOf(id)).toHaveLength(1)
  })

  it('follows rejecting, saving in Payload’s form, and another reading of the corrected figure', async () => {
    const { id } = await records.article([wrong])
    const [total, ...parts] = await records.figures(id)
    await review(parts.at(-1), { action: 'reject' })
    const [left] = await findingsOf(id)
    expect(left?.figures ?? []).not.toContain(parts.at(-1)?.id)
    await rest('PATCH', `/figures/${total?.id}`, people.tokens.analyst, { value: 22 })
    expect(await findingsOf(id)).toEqual([])
    await records.change(id, { body: bodyOfText(['Mở đầu bản tin.', wrong]) })
    expect(await findingsOf(id)).toEqual([])
  })

  it('is not looked for anew when a figure is only accepted', async () => {
    const { id } = await records.article([wrong])
    const told = await changesOf('articles', id)
    for (const figure of await records.figures(id)) await review(figure, { action: 'accept' })
    expect(await findingsOf(id)).toHaveLength(1)
    expect(await changesOf('articles', id)).toBe(told)
  })
})

describe('parts of a total', () => {
  it('are marked, their total is not, and what a person says of it stays', async () => {
    const text =
      'Năm 2016, tỉnh Phú Thọ hỗ trợ 25 cơ sở, trong đó 10 cơ sở dệt, còn lại 15 cơ sở mộc.'
    const { id } = await records.article([text])
    const parts = async () => (await records.figures(id)).map(({ part }) => part)
    expect(await parts()).toEqual([false, true, true])
    const [, second] = await records.figures(id)
    await review(second, { action: 'correct', changes: { part: false } })
    await records.change(id, { body: bodyOfText(['Mở đầu bản tin.', text]) })
    expect(await parts()).toEqual([false, false, true])
  })

  it('of another indicator are counted for themselves', async () => {
    const text =
      'Tổng kinh phí khuyến công năm 2020 là 100 tỷ đồng, trong đó khuyến công quốc gia 60 tỷ đồng, khuyến công địa phương 40 tỷ đồng.'
    const { id } = await records.article([text])
    expect((await records.figures(id)).map(({ part }) => part)).toEqual([false, false, false])
  })
})
