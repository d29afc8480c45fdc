import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseDecision, forgetChoice } from '../../src/knowledge/choices/chooseDecision.ts'
import { mergeRecords } from '../../src/knowledge/merge/mergeRecords.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { peopleOf } from './support/people.ts'
import { recordsOf } from './support/records.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>
let by: string

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  by = (await peopleOf(payload)).analyst.id
})
afterAll(() => archive.close())

const text = ['Thực hiện Quyết định 1881, các tỉnh đã đào tạo nghề cho 120 lao động.']

async function decision(number: string): Promise<string> {
  return (await payload.create({ collection: 'decisions', data: { number, visibility: 'public' } }))
    .id
}

const meantIn = async (id: string) =>
  (await records.mentions(id)).citations.map((one) => [one.quote, one.number, one.decision])

it('keeps what a short form means over edits of the text, and over a merge', async () => {
  const meant = await decision('1881/QĐ-TTg')
  const { id } = await records.article(text)
  const other = await records.article(text)
  expect(await meantIn(id)).toEqual([['Quyết định 1881', null, null]])
  const document = { collection: 'articles', id } as const
  await chooseDecision(payload, { document, quote: 'Quyết định 1881', decision: meant }, by)
  expect(await meantIn(id)).toEqual([['Quyết định 1881', '1881/QĐ-TTg', meant]])
  expect((await payload.findByID({ collection: 'articles', id, depth: 0 })).cites).toEqual([meant])
  // In another document the same words are as open as before.
  expect(await meantIn(other.id)).toEqual([['Quyết định 1881', null, null]])

  const edited = await records.change(id, { body: bodyOfText(['Một câu mới.', ...text]) })
  expect(edited.cites).toEqual([meant])
  const winner = await decision('1881/2020/QĐ-TTg')
  await mergeRecords(payload, { of: 'decisions', from: meant, into: winner }, by)
  const again = await records.change(id, { body: bodyOfText([...text, 'Câu cuối.']) })
  expect(again.cites).toEqual([winner])
})

it('keeps what is no citation out of every later reading, until it is taken back', async () => {
  const { id } = await records.article(text)
  const document = { collection: 'articles', id } as const
  await chooseDecision(payload, { document, quote: 'quyết định 1881', decision: null }, by)
  expect(await meantIn(id)).toEqual([])
  await records.change(id, { body: bodyOfText(['Một câu mới.', ...text]) })
  expect(await meantIn(id)).toEqual([])
  const { docs } = await payload.find({
    collection: 'citation-choices',
    where: { document: { equals: `articles:${id}` } },
  })
  await forgetChoice(payload, docs[0]!.id)
  expect(await meantIn(id)).toEqual([['Quyết định 1881', null, null]])
})

it('is open again when the chosen decision is deleted', async () => {
  const meant = await decision('1882/QĐ-TTg')
  const words = ['Thực hiện Quyết định 1882, các tỉnh đã đào tạo nghề cho 120 lao động.']
  const { id } = await records.article(words)
  const document = { collection: 'articles', id } as const
  await chooseDecision(payload, { document, quote: 'Quyết định 1882', decision: meant }, by)
  await payload.delete({ collection: 'decisions', id: meant })
  await records.change(id, { body: bodyOfText([...words, 'Câu cuối.']) })
  expect(await meantIn(id)).toEqual([['Quyết định 1882', null, null]])
})
