import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { recordsOf } from './support/records.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
})
afterAll(() => archive.close())

const citing = (number: string) => [`Theo Quyết định số ${number} đã ban hành.`]
const internal = { visibility: 'internal' } as const

describe('a cited decision', () => {
  it('is one record however many documents cite it for the first time at once', async () => {
    const saved = await Promise.all(
      Array.from({ length: 6 }, () => records.article(citing('11/QĐ-TTg'))),
    )
    const { totalDocs } = await payload.count({
      collection: 'decisions',
      where: { number: { equals: '11/QĐ-TTg' } },
    })
    expect(totalDocs).toBe(1)
    expect(new Set(saved.flatMap(({ cites }) => cites)).size).toBe(1)
  })

  it('is found however its dashes and marks are written', async () => {
    const { id } = await payload.create({
      collection: 'decisions',
      data: { number: '12/QD-TTg', visibility: 'public', title: 'Chương trình khuyến công' },
    })
    const { cites } = await records.article(citing('12/QĐ-TTg'))
    expect(cites).toEqual([id])
    expect(await records.decision('12/QĐ-TTg')).toMatchObject({ id, stub: false })
  })

  it('may be a law that is called by its name', async () => {
    const words = ['Luật Đất đai năm 2013 quy định việc này.']
    const [first, second] = [await records.article(words), await records.article(words)]
    expect(await records.decision('Luật Đất đai 2013')).toMatchObject({ id: first.cites?.[0] })
    expect(second.cites).toEqual(first.cites)
  })

  it('is not brought back from the trash', async () => {
    await records.article(citing('13/QĐ-TTg'))
    const stub = await records.decision('13/QĐ-TTg')
    await payload.update({
      collection: 'decisions',
      id: stub?.id ?? '',
      data: { deletedAt: new Date().toISOString() },
    })
    const { cites } = await records.article(citing('13/QĐ-TTg'))
    expect(cites).toEqual([stub?.id])
    expect((await records.decision('13/QĐ-TTg'))?.deletedAt).toBeTruthy()
  })

  it('is not made while somebody types, but with the next saving', async () => {
    const { id } = await records.article(['Đang viết'], {}, true)
    const typed = await payload.update({
      collection: 'articles',
      id,
      draft: true,
      autosave: true,
      data: { body: bodyOfText(citing('14/QĐ-TTg')) },
      req: { query: { autosave: 'true' } },
      depth: 0,
    })
    expect(typed.cites).toEqual([])
    expect(await records.decision('14/QĐ-TTg')).toBeUndefined()
    const published = await records.change(id, { _status: 'published' })
    expect(published.cites).toEqual([(await records.decision('14/QĐ-TTg'))?.id])
  })

  it('that is known already is linked while somebody types', async () => {
    await records.article(citing('15/QĐ-TTg'))
    const typed = await payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Đang viết tiếp', body: bodyOfText(citing('15/QĐ-TTg')) },
      req: { query: { autosave: 'true' } },
      depth: 0,
    })
    expect(typed.cites).toEqual([(await records.decision('15/QĐ-TTg'))?.id])
  })
})

async function visibilityOf(number: string) {
  return (await records.decision(number))?.visibility
}

describe('a stub', () => {
  it('is for people with an account when drafts and internal documents cite it', async () => {
    await records.article(citing('21/QĐ-TTg'), {}, true)
    await records.article(citing('21/QĐ-TTg'), internal)
    expect(await visibilityOf('21/QĐ-TTg')).toBe('internal')
  })

  it('follows what the outside sees of the document that cites it', async () => {
    const { id } = await records.article(citing('22/QĐ-TTg'), internal)
    const steps = [
      [{ visibility: 'public' }, 'public'],
      [{ visibility: 'internal' }, 'internal'],
      [{ visibility: 'public' }, 'public'],
      [{ _status: 'draft' }, 'internal'],
      [{ _status: 'published' }, 'public'],
      [{ deletedAt: new Date().toISOString() }, 'internal'],
      [{ deletedAt: null, _status: 'published' }, 'public'],
      [{ body: bodyOfText(['Không viện dẫn gì.']) }, 'internal'],
      [{ body: bodyOfText(citing('22/QĐ-TTg')) }, 'public'],
    ] as const
    for (const [data, expected] of steps) {
      await records.change(id, data)
      expect(await visibilityOf('22/QĐ-TTg')).toBe(expected)
    }
    await payload.delete({ collection: 'articles', id })
    expect(await visibilityOf('22/QĐ-TTg')).toBe('internal')
  })

  it('stays public while another public document cites it', async () => {
    const first = await records.article(citing('23/QĐ-TTg'))
    const second = await payload.create({
      collection: 'conference-reports',
      data: {
        title: 'Hội nghị khuyến công',
        body: bodyOfText(citing('23/QĐ-TTg')),
        visibility: 'public',
        _status: 'published',
      },
    })
    await records.change(first.id, internal)
    expect(await visibilityOf('23/QĐ-TTg')).toBe('public')
    await payload.delete({ collection: 'conference-reports', id: second.id })
    expect(await visibilityOf('23/QĐ-TTg')).toBe('internal')
  })

  it('that an analyst has filled in stays as the analyst set it', async () => {
    const { id } = await records.article(citing('24/QĐ-TTg'))
    const decision = await records.decision('24/QĐ-TTg')
    await payload.update({
      collection: 'decisions',
      id: decision?.id ?? '',
      data: { stub: false, title: 'Đề án khuyến công' },
    })
    await records.change(id, { _status: 'draft' })
    expect(await visibilityOf('24/QĐ-TTg')).toBe('public')
  })
})
