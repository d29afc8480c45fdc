import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { logChange } from '../../src/catalog/changeLog.ts'
import type { Audience, Catalog } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import type { Article, Figure } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { addFigure, publish, rewrite } from './support/records.ts'

let archive: TestArchive
let catalog: Catalog
let indicator: string
let code: string
let place: string
let tests = 0

beforeAll(async () => {
  archive = await openArchive()
  catalog = openCatalog(archive.payload)
  const data = { slug: 'noi-nay', name: 'Nơi Này', level: 'province' } as const
  place = (await archive.payload.create({ collection: 'places', data })).id
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})
beforeEach(async () => {
  code = `test.facts.${++tests}`
  const data = { code, name: { vi: code }, unit: 'person', aggregate: 'sum' } as const
  indicator = (await archive.payload.create({ collection: 'indicators', data })).id
})

let documents = 0

/** Words that figures are made of here; every text has them. */
const quotes =
  'hơn 18.000 người, 18.350 người, 17.900 người, 500 người, 400 người, 300 người, 600 người, 120 người, ' +
  'từ 100 đến 300 người, năm trăm người, 123,37 tỷ đồng, 123,4 tỷ đồng'

/** A text that no other document has, long enough to be told from others. */
const ownText = (seed: number) =>
  `${Array.from({ length: 120 }, (_, at) => `chữ${seed}x${at}`).join(' ')}\n${quotes}`

async function article(data: Partial<Omit<Article, 'body'>> & { body?: string } = {}) {
  const title = `Bài ${++documents}`
  return publish(archive.payload, { title, body: ownText(documents), ...data })
}

/** Says of the test's indicator in 2016 what is given. */
function state(document: { id: string }, value: number, data: Partial<Figure> = {}) {
  return addFigure(archive.payload, document, {
    quote: `${value.toLocaleString('vi-VN')} người`,
    value,
    unit: 'person',
    indicator,
    places: [place],
    period: { start: '2016-01-01T00:00:00.000Z', end: '2016-12-31T00:00:00.000Z' },
    ...data,
  })
}

/** Each fact as its sorted values with how many tell it: «18000 18350 (2)», with `!` while it is open. */
async function facts(audience: Audience = 'internal'): Promise<string> {
  const { rows } = await catalog.facts({ indicator: code, audience })
  return rows
    .map(({ witnesses, sources, conflict }) => {
      const values = witnesses
        .map(({ figure }) => String(figure.value ?? '–'))
        .toSorted()
        .join(' ')
      return `${values} (${sources})${conflict === 'open' ? '!' : ''}`
    })
    .toSorted()
    .join(', ')
}

/** The words that stand for the test's only fact. */
async function lead(): Promise<string | undefined> {
  const { rows } = await catalog.facts({ indicator: code, audience: 'internal' })
  return rows[0]?.witnesses[0].figure.quote
}

describe('a fact', () => {
  it('is one with many witnesses that agree', async () => {
    await state(await article(), 18_000, { qualifier: 'more_than', quote: 'hơn 18.000 người' })
    await state(await article(), 18_350)
    expect(await facts()).toBe('18000 18350 (2)')
    expect(await catalog.facts({ indicator: code, audience: 'internal' })).toMatchObject({
      total: 1,
      figures: 2,
    })
  })

  it('is in conflict when they do not', async () => {
    await state(await article(), 18_000, { qualifier: 'more_than', quote: 'hơn 18.000 người' })
    await state(await article(), 17_900)
    expect(await facts()).toBe('17900 18000 (2)!')
  })

  it('agrees by the precision of what was written', async () => {
    const money = { unit: 'VND', status: 'planned' } as const
    await state(await article(), 123.37e9, { ...money, quote: '123,37 tỷ đồng' })
    await state(await article(), 123.4e9, { ...money, quote: '123,4 tỷ đồng' })
    expect(await facts()).toBe('123370000000 123400000000 (2)')
  })

  it('agrees by ranges', async () => {
    const range = { value: null, range: [100, 300], quote: 'từ 100 đến 300 người' }
    await state(await article(), 0, range)
    await state(await article(), 120)
    expect(await facts()).toBe('120 – (2)')
  })

  it.each<[string, Partial<Figure>]>([
    ['planned', { status: 'planned' }],
    ['a share', { status: 'share', unit: 'percent' }],
    ['of another time', { period: { start: '2017-01-01T00:00:00.000Z', end: null } }],
    ['of no known place', { places: [] }],
    ['counted by years', { per: 'year' }],
  ])('is another one for what is %s', async (_, data) => {
    await state(await article(), 500)
    await state(await article(), 400, data)
    expect(await facts()).toBe('400 (1), 500 (1)')
  })

  it('is not made of what has no period', async () => {
    const period = { start: null, end: null }
    await state(await article(), 500, { period })
    await state(await article(), 400, { period })
    expect(await facts()).toBe('400 (1), 500 (1)')
  })

  it('is not opposed by parts of the total of its own text', async () => {
    const document = await article()
    await state(document, 500)
    await state(document, 300, { part: true })
    await state(await article(), 500)
    expect(await facts()).toBe('300 (1), 500 500 (2)')
  })

  it('has one witness in a text and its repost', async () => {
    const body = ownText(0)
    const first = await article({ body, publishedOn: '2016-05-01T00:00:00.000Z' })
    const repost = await article({ body: `${body} (Theo Báo Công Thương)` })
    await state(first, 500)
    await state(repost, 500)
    expect(await facts()).toBe('500 500 (1)')
    await state(await article(), 500)
    expect(await facts()).toBe('500 500 500 (2)')
    await rewrite(archive.payload, repost.id, ownText(-1))
    await state(repost, 500)
    const { rows } = await catalog.facts({ indicator: code, audience: 'internal' })
    expect(rows.map(({ sources }) => sources)).toEqual([3])
  })

  it('is told first by what was reviewed', async () => {
    const first = await state(await article({ publishedOn: '2016-05-01T00:00:00.000Z' }), 500)
    await state(await article({ publishedOn: '2017-05-01T00:00:00.000Z' }), 500, {
      quote: 'năm trăm người',
      review: { state: 'accepted' },
    })
    expect(await lead()).toBe('500 người')
    const data = { review: { state: 'pending' } } as const
    await archive.payload.update({ collection: 'figures', id: first.id, data })
    expect(await lead()).toBe('năm trăm người')
  })

  it('tells the public nothing of hidden witnesses', async () => {
    await state(await article(), 500)
    await state(await article({ visibility: 'internal' }), 400)
    expect(await facts()).toBe('400 500 (2)!')
    expect(await facts('public')).toBe('500 (1)')
  })

  it('counts reposts for the public without hidden originals', async () => {
    const body = ownText(-2)
    const hidden = { visibility: 'internal', publishedOn: '2016-01-01T00:00:00.000Z' } as const
    await state(await article({ body, ...hidden }), 500)
    await state(await article({ body }), 500)
    await state(await article({ body }), 500)
    expect(await facts('public')).toBe('500 500 (1)')
    const { rows } = await catalog.facts({ indicator: code, audience: 'public' })
    const stories = rows.flatMap(({ witnesses }) => witnesses.map(({ story }) => story))
    const shown = rows.flatMap(({ witnesses }) =>
      witnesses.map(({ figure }) => `articles:${figure.document.id}`),
    )
    expect(shown).toContain(stories[0])
  })
})

const keys = async (query = {}) =>
  (await catalog.conflicts({ indicator: code, ...query })).rows.map(({ key }) => key)

describe('the conflict board', () => {
  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['corrections', { value: 500 }, { value: 400 }],
    ['rejections', { review: { state: 'rejected' } }, { review: { state: 'accepted' } }],
  ])('follows %s', async (_, away, back) => {
    await state(await article(), 500)
    const { id } = await state(await article(), 400)
    const update = (data: Partial<Figure>) =>
      archive.payload.update({ collection: 'figures', id, data })
    expect(await keys()).toHaveLength(1)
    await update(away)
    expect(await keys()).toEqual([])
    await update(back)
    expect(await keys()).toHaveLength(1)
  })

  it('forgets documents that are no longer published', async () => {
    const { id } = await article()
    await state({ id }, 500)
    await state(await article(), 400)
    expect(await keys()).toHaveLength(1)
    const data = { _status: 'draft' } as const
    await archive.payload.update({ collection: 'articles', id, data })
    expect(await keys()).toEqual([])
  })

  it('is filtered by place, year and kind', async () => {
    await state(await article(), 500)
    await state(await article(), 400)
    expect(await keys({ place: 'noi-nay', year: 2016, kind: 'fact' })).toHaveLength(1)
    expect(await keys({ place: 'noi-kia' })).toEqual([])
    expect(await keys({ year: 2017 })).toEqual([])
    expect(await keys({ kind: 'finding' })).toEqual([])
  })

  it('has what the audit found', async () => {
    const { payload } = archive
    const document = await article()
    const total = await state(document, 500, { period: { start: null, end: null } })
    const part = await state(document, 600, { period: { start: null, end: null }, part: true })
    const { docs } = await payload.find({
      collection: 'extractions',
      where: { key: { equals: `articles:${document.id}` } },
    })
    const finding = {
      key: 'total',
      rule: 'total',
      severity: 'high',
      message: 'Các phần cộng lại là 600, còn tổng ghi 500.',
      expected: 600,
      found: 500,
      tolerance: 0,
      figures: [total.id, part.id],
    }
    await payload.update({
      collection: 'extractions',
      id: docs[0]!.id,
      data: { findings: [finding] },
    })
    await logChange(payload, 'figures', part.id)
    const { rows } = await catalog.conflicts({ indicator: code })
    expect(rows).toMatchObject([
      { kind: 'finding', finding: { rule: 'total', severity: 'high', message: finding.message } },
    ])
    expect(rows[0]?.witnesses.map(({ figure }) => figure.id).toSorted()).toEqual(
      [total.id, part.id].toSorted(),
    )
  })

  it('is the same in a catalog that is built anew', async () => {
    await state(await article(), 500)
    await state(await article(), 400)
    const before = [await catalog.conflicts({}), await facts()]
    await catalog.rebuild()
    expect([await catalog.conflicts({}), await facts()]).toEqual(before)
  })
})
