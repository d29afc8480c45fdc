import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { mergeRecords } from '../../src/knowledge/merge/mergeRecords.ts'
import { undoMerge } from '../../src/knowledge/merge/undoMerge.ts'
import { recordsOf } from '../knowledge/support/records.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'

let archive: TestArchive
let payload: Payload
let catalog: Catalog
let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  catalog = openCatalog(payload)
  records = recordsOf(payload)
  await records.article(
    ['Câu đầu. Theo Quyết định số 1881/QĐ-TTg, đã làm.', 'Theo quyết định số 1881/QD–TTg đã làm.'],
    { publishedOn: '2021-05-01T00:00:00.000Z' },
  )
  await records.article(['Căn cứ QĐ 1881/QĐ-TTg và Quyết định số 99/QĐ-BCT.'], {
    publishedOn: '2022-05-01T00:00:00.000Z',
  })
  await records.article(['Theo Quyết định số 1881/QĐ-TTg, nội bộ.'], { visibility: 'internal' })
  await records.article(['Theo Quyết định 77 thì chưa rõ. Quyết định 77 là gì?'])
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

const decisionId = async (number: string) => (await records.decision(number))?.id ?? ''

describe('the citations of a decision', () => {
  it('come by written form with their sentences, for whom may read the documents', async () => {
    const decision = await decisionId('1881/QĐ-TTg')
    const { total, documents, forms, rows } = await catalog.citations({
      decision,
      audience: 'public',
    })
    expect([total, documents]).toEqual([3, 2])
    expect(forms.map(({ quote, citations }) => [quote, citations])).toEqual([
      ['Quyết định số 1881/QĐ-TTg', 2],
      ['QĐ 1881/QĐ-TTg', 1],
    ])
    expect(rows[0]).toMatchObject({
      sentence: 'Theo Quyết định số 1881/QĐ-TTg, đã làm.',
      at: 5,
      quote: 'Quyết định số 1881/QĐ-TTg',
      document: { collection: 'articles', publishedOn: '2021-05-01' },
    })
    const inside = await catalog.citations({ decision, audience: 'internal' })
    expect(inside.total).toBe(4)
    const one = await catalog.citations({ decision, audience: 'public', form: 'qd-1881-qd-ttg' })
    expect(one.rows.map(({ quote }) => quote)).toEqual(['QĐ 1881/QĐ-TTg'])
    expect(one.total).toBe(1)
    const second = await catalog.citations({ decision, audience: 'public', page: 2, pageSize: 2 })
    expect(second.rows.map(({ quote }) => quote)).toEqual(['QĐ 1881/QĐ-TTg'])
  })

  it('go over to the winner of a merge, and back', async () => {
    const [from, into] = [await decisionId('99/QĐ-BCT'), await decisionId('1881/QĐ-TTg')]
    const id = await mergeRecords(payload, { of: 'decisions', from, into }, null)
    await catalog.catchUp()
    expect((await catalog.citations({ decision: into, audience: 'public' })).total).toBe(4)
    expect((await catalog.decisionNumbers()).map(({ number }) => number)).toEqual(['1881/QĐ-TTg'])
    const found = await catalog.search({ text: '99/QĐ-BCT', audience: 'internal' })
    expect(found.hits.map(({ collection }) => collection)).not.toContain('decisions')
    await undoMerge(payload, id, null)
    await catalog.catchUp()
    expect((await catalog.citations({ decision: from, audience: 'public' })).total).toBe(1)
    expect(await catalog.decisionNumbers()).toHaveLength(2)
  })
})

async function stubs() {
  const { total, rows } = await catalog.stubs({})
  expect(total).toBe(rows.length)
  return rows.map(({ number, citations, documents }) => [number, citations, documents])
}

describe('the inbox', () => {
  it('names stubs by how often they are cited, without those in the trash', async () => {
    expect(await stubs()).toEqual([
      ['1881/QĐ-TTg', 4, 3],
      ['99/QĐ-BCT', 1, 1],
    ])
    const id = await decisionId('99/QĐ-BCT')
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'decisions', id, data: { deletedAt } })
    expect(await stubs()).toEqual([['1881/QĐ-TTg', 4, 3]])
  })

  it('names a form that a document leaves open once', async () => {
    const { total, rows } = await catalog.openCitations({})
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      quote: 'Quyết định 77',
      citations: 2,
      sentence: 'Theo Quyết định 77 thì chưa rõ.',
    })
  })
})
