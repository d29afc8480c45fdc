import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mergeRecords } from '../../src/knowledge/merge/mergeRecords.ts'
import type { MergeableSlug } from '../../src/knowledge/merge/model.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { undoMerge } from '../../src/knowledge/merge/undoMerge.ts'
import { rereadStale } from '../../src/knowledge/rereadStale.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { recordsOf } from './support/records.ts'
import { snapshotOf } from './support/snapshot.ts'

// Looks at the whole archive, many times over.
vi.setConfig({ testTimeout: 300_000 })

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await seedVocabulary(payload)
})
afterAll(() => archive.close())

const citing = (...numbers: string[]) =>
  numbers.map((number) => `Theo Quyết định số ${number}, năm 2019 đào tạo nghề cho 120 lao động.`)

const merge = (of: MergeableSlug, from: string, into: string) =>
  mergeRecords(payload, { of, from, into }, null)

async function decision(number: string, data = {}) {
  const { id } = await payload.create({
    collection: 'decisions',
    data: { number, visibility: 'public', ...data },
  })
  return id
}

async function idOf(collection: 'places' | 'indicators', key: string): Promise<string> {
  const where = { [collection === 'places' ? 'slug' : 'code']: { equals: key } }
  const { docs } = await payload.find({ collection, where, depth: 0, limit: 1 })
  return docs[0]?.id ?? ''
}

const citesOf = async (id: string) =>
  (await payload.findByID({ collection: 'articles', id, depth: 0 })).cites

describe('two decisions that are one', () => {
  it('give all their links to the winner, and get exactly theirs back', async () => {
    const into = await decision('101/2020/QĐ-UBND')
    const both = await records.article(citing('101/QĐ-UBND', '101/2020/QĐ-UBND', '102/QĐ-UBND'))
    const one = await records.article(citing('101/QĐ-UBND'))
    const from = (await records.decision('101/QĐ-UBND'))?.id ?? ''
    const other = await decision('103/QĐ-UBND', { basedOn: [from, into], amends: [from] })
    await payload.update({
      collection: 'decisions',
      id: from,
      data: { replaces: [both.cites![2]!] },
    })
    const before = await snapshotOf(payload)

    const id = await merge('decisions', from, into)
    expect(await citesOf(both.id)).toEqual([into, both.cites?.[2]])
    expect(await citesOf(one.id)).toEqual([into])
    expect((await records.mentions(one.id)).citations[0]?.decision).toBe(into)
    const related = await payload.findByID({ collection: 'decisions', id: other, depth: 0 })
    expect(related).toMatchObject({ basedOn: [into], amends: [into] })
    const winner = await payload.findByID({ collection: 'decisions', id: into, depth: 0 })
    expect(winner.replaces).toEqual([both.cites?.[2]])

    await undoMerge(payload, id, null)
    expect(await snapshotOf(payload)).toEqual(before)
  })

  it('move what figures say they follow, with a line in their history', async () => {
    const into = await decision('111/2020/QĐ-UBND')
    const { id } = await records.article([
      'Theo mục tiêu của Quyết định số 111/QĐ-UBND, đến năm 2025 đào tạo nghề cho 5.000 lao động.',
    ])
    const from = (await records.decision('111/QĐ-UBND'))?.id ?? ''
    const [figure] = await records.figures(id)
    expect(figure?.decision).toBe(from)
    await merge('decisions', from, into)
    expect((await records.figures(id))[0]?.decision).toBe(into)
    const history = await payload.find({
      collection: 'figure-history',
      where: { figure: { equals: figure?.id } },
    })
    expect(history.docs).toEqual([
      expect.objectContaining({
        action: 'relinked',
        before: { decision: '111/QĐ-UBND' },
        after: { decision: '111/2020/QĐ-UBND' },
      }),
    ])
  })

  it('stay one for texts that are written later', async () => {
    const into = await decision('121/2020/QĐ-UBND')
    await records.article(citing('121/QĐ-UBND'))
    const from = (await records.decision('121/QĐ-UBND'))?.id ?? ''
    const id = await merge('decisions', from, into)
    const later = await records.article(citing('121/QĐ-UBND'))
    expect(later.cites).toEqual([into])
    await undoMerge(payload, id, null)
    // What was linked since stays where it was linked.
    expect(await citesOf(later.id)).toEqual([into])
    expect((await records.article(citing('121/QĐ-UBND'))).cites).toEqual([from])
  })

  it('follow each other in chains, which are undone from their end', async () => {
    const [b, c] = [await decision('131/2020/QĐ-UBND'), await decision('131/2021/QĐ-UBND')]
    const { id } = await records.article(citing('131/QĐ-UBND', '131/2020/QĐ-UBND'))
    const a = (await records.decision('131/QĐ-UBND'))?.id ?? ''
    const before = await snapshotOf(payload)
    const first = await merge('decisions', a, b)
    const second = await merge('decisions', b, c)
    expect(await citesOf(id)).toEqual([c])
    expect((await records.article(citing('131/QĐ-UBND'), { title: 'Chuỗi' })).cites).toEqual([c])
    await expect(undoMerge(payload, first, null)).rejects.toThrow(
      '«131/2020/QĐ-UBND» sau đó đã được gộp vào «131/2021/QĐ-UBND». Hãy hoàn tác lần gộp ấy trước.',
    )
    await expect(merge('decisions', c, a)).rejects.toThrow('đã là một')
    await undoMerge(payload, second, null)
    await undoMerge(payload, first, null)
    expect(await snapshotOf(payload)).toMatchObject(before)
  })

  it('are not undone past a later merge that moved the same links', async () => {
    const winner = await decision('141/2020/QĐ-UBND')
    const { id } = await records.article(citing('141/QĐ-UB', '141/QĐ-UBND'))
    const [a = '', d = ''] = (await citesOf(id)) as string[]
    const first = await merge('decisions', a, winner)
    const second = await merge('decisions', d, winner)
    await expect(undoMerge(payload, first, null)).rejects.toThrow('141/QĐ-UBND → 141/2020/QĐ-UBND')
    await undoMerge(payload, second, null)
    await undoMerge(payload, first, null)
    expect(await citesOf(id)).toEqual([a, d])
  })

  it('keep what people changed since, when they are taken apart', async () => {
    const [into, added] = [await decision('151/2020/QĐ-UBND'), await decision('152/QĐ-UBND')]
    const from = await decision('151/QĐ-UBND')
    const holder = await decision('153/QĐ-UBND', { basedOn: [from], amends: [from] })
    const id = await merge('decisions', from, into)
    await payload.update({
      collection: 'decisions',
      id: holder,
      data: { basedOn: [into, added], amends: [] },
    })
    await undoMerge(payload, id, null)
    const now = await payload.findByID({ collection: 'decisions', id: holder, depth: 0 })
    expect(now).toMatchObject({ basedOn: [from, added], amends: [] })
  })

  it('follow a text that was edited since, when they are taken apart', async () => {
    const into = await decision('155/2020/QĐ-UBND')
    const { id: article } = await records.article(citing('155/QĐ-UBND'))
    const from = (await records.decision('155/QĐ-UBND'))?.id ?? ''
    const id = await merge('decisions', from, into)
    await records.change(article, { body: bodyOfText(citing('155/2020/QĐ-UBND')) })
    await undoMerge(payload, id, null)
    expect(await citesOf(article)).toEqual([into])
    expect((await records.mentions(article)).citations[0]?.decision).toBe(into)
  })

  it('let a form that was opened before lead to the winner', async () => {
    const [from, into] = [await decision('161/QĐ-UBND'), await decision('161/2020/QĐ-UBND')]
    await merge('decisions', from, into)
    const holder = await decision('162/QĐ-UBND', { replaces: [from] })
    const saved = await payload.findByID({ collection: 'decisions', id: holder, depth: 0 })
    expect(saved.replaces).toEqual([into])
  })

  it('show and hide stubs by what cites them', async () => {
    await records.article(citing('171/QĐ-UBND'))
    await records.article(citing('171/2020/QĐ-UBND'), { visibility: 'internal' })
    const from = (await records.decision('171/QĐ-UBND'))!
    const into = (await records.decision('171/2020/QĐ-UBND'))!
    expect([from.visibility, into.visibility]).toEqual(['public', 'internal'])
    const id = await merge('decisions', from.id, into.id)
    expect((await records.decision('171/2020/QĐ-UBND'))?.visibility).toBe('public')
    await undoMerge(payload, id, null)
    expect((await records.decision('171/2020/QĐ-UBND'))?.visibility).toBe('internal')
    expect((await records.decision('171/QĐ-UBND'))?.visibility).toBe('public')
  })
})

describe('a merge that cannot be', () => {
  it('says why', async () => {
    const a = await decision('201/QĐ-UBND')
    const b = await decision('202/QĐ-UBND', { replaces: [a] })
    await expect(merge('decisions', a, b)).rejects.toThrow('có quan hệ với nhau')
    await expect(merge('decisions', a, a)).rejects.toThrow('chính nó')
    await expect(merge('decisions', a, 'khong-co')).rejects.toThrow('Không tìm thấy')
    const province = await idOf('places', 'phu-tho')
    const region = await idOf('places', 'mien-bac')
    await expect(merge('places', province, region)).rejects.toThrow('khác cấp')
    const successor = await idOf('places', 'phu-tho-2025')
    await expect(merge('places', province, successor)).rejects.toThrow('có quan hệ với nhau')
  })

  it('leaves no winner deleted', async () => {
    const [from, into] = [await decision('211/QĐ-UBND'), await decision('211/2020/QĐ-UBND')]
    await merge('decisions', from, into)
    await expect(payload.delete({ collection: 'decisions', id: into })).rejects.toThrow(
      'mergedInto',
    )
    await expect(payload.delete({ collection: 'decisions', id: from })).rejects.toThrow(
      'mergedInto',
    )
  })
})

describe('a merge that was cut off', () => {
  it('is finished by running it again, and undone as if it had not been', async () => {
    const into = await decision('301/2020/QĐ-UBND')
    const articles = [
      await records.article(citing('301/QĐ-UBND')),
      await records.article(citing('301/QĐ-UBND', '301/2020/QĐ-UBND')),
      await records.article(citing('301/2020/QĐ-UBND')),
    ]
    const from = (await records.decision('301/QĐ-UBND'))?.id ?? ''
    const before = await snapshotOf(payload)
    const real = payload.db.updateOne.bind(payload.db)
    const dieAt = (write: number) => {
      let writes = 0
      payload.db.updateOne = (args) => {
        if (++writes === write) throw new Error('killed')
        return real(args)
      }
    }
    // However far it came, in the merge or in the undo.
    for (let write = 1; write <= 6; write++) {
      dieAt(write)
      await merge('decisions', from, into).catch(() => undefined)
      payload.db.updateOne = real
      const id = await merge('decisions', from, into)
      expect(await merge('decisions', from, into)).toBe(id)
      for (const { id: article } of articles) expect(await citesOf(article)).toEqual([into])
      dieAt(write)
      await undoMerge(payload, id, null).catch(() => undefined)
      payload.db.updateOne = real
      await undoMerge(payload, id, null)
      expect(await snapshotOf(payload)).toEqual(before)
    }
  })
})

describe('a merge that stands half done', () => {
  it('is settled before its records are merged with others', async () => {
    const [a, b, c] = [
      await decision('311/QĐ-UBND'),
      await decision('311/2020/QĐ-UBND'),
      await decision('311/2021/QĐ-UBND'),
    ]
    const real = payload.db.updateOne.bind(payload.db)
    payload.db.updateOne = () => Promise.reject(new Error('killed'))
    await merge('decisions', a, b).catch(() => undefined)
    payload.db.updateOne = real
    await expect(merge('decisions', b, c)).rejects.toThrow('còn dở dang')
    await merge('decisions', a, b)
    expect(await merge('decisions', b, c)).toEqual(expect.any(String))
  })
})

const trainedIn = (name: string) => [`Năm 2019, huyện ${name} đào tạo nghề cho 120 lao động.`]

describe('two places that are one', () => {
  it('are read by both names as the winner, and apart again after an undo', async () => {
    const { id: into } = await payload.create({
      collection: 'places',
      data: { name: 'Mường Thử', slug: 'muong-thu', level: 'district' },
    })
    const { id: from } = await payload.create({
      collection: 'places',
      data: { name: 'Mường Thứ Hai', slug: 'muong-thu-hai', level: 'district', aliases: ['Thứ Hai Mường'] }, // prettier-ignore
    })
    const { id: holder } = await payload.create({
      collection: 'places',
      data: { name: 'Bản Trong', slug: 'ban-trong', level: 'commune', parent: from },
    })
    const article = await records.article(trainedIn('Mường Thứ Hai'))
    const placesOf = async (id: string) =>
      (await payload.findByID({ collection: 'articles', id, depth: 0 })).places
    expect(article.places).toEqual([from])
    await rereadStale(payload)
    const before = await snapshotOf(payload)

    const id = await merge('places', from, into)
    expect(await placesOf(article.id)).toEqual([into])
    expect((await records.figures(article.id))[0]?.places).toEqual([into])
    expect((await records.article(trainedIn('Thứ Hai Mường'))).places).toEqual([into])
    expect((await payload.findByID({ collection: 'places', id: holder, depth: 0 })).parent).toBe(
      into,
    )
    await rereadStale(payload)
    expect(await placesOf(article.id)).toEqual([into])
    expect((await records.figures(article.id))[0]?.places).toEqual([into])

    await undoMerge(payload, id, null)
    expect(await placesOf(article.id)).toEqual([from])
    await rereadStale(payload)
    expect(await snapshotOf(payload)).toMatchObject(before)
  })
})

describe('two indicators that are one', () => {
  it('move their figures and go on being read by all their phrases', async () => {
    const make = async (code: string, phrase: string) =>
      payload.create({
        collection: 'indicators',
        data: { code, name: { vi: `Chỉ tiêu ${code}` }, unit: 'person', aggregate: 'sum', phrases: [phrase] }, // prettier-ignore
      })
    const into = await make('guides', 'hướng dẫn viên làng nghề')
    const from = await make('guides_old', 'thuyết minh viên làng nghề')
    const text = 'Năm 2019 có 45 người là thuyết minh viên làng nghề.'
    const article = await records.article([text])
    const [figure] = await records.figures(article.id)
    expect(figure?.indicator).toBe(from.id)
    const id = await merge('indicators', from.id, into.id)
    expect((await records.figures(article.id))[0]?.indicator).toBe(into.id)
    const later = await records.article([text])
    expect((await records.figures(later.id))[0]?.indicator).toBe(into.id)
    await undoMerge(payload, id, null)
    expect((await records.figures(article.id))[0]?.indicator).toBe(from.id)
  })
})
