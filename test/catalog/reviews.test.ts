import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/catalog/model.ts'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import type { ReviewQuery } from '../../src/catalog/reviewModel.ts'
import type { Figure } from '../../src/payload-types.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { publish } from './support/records.ts'

let archive: TestArchive
let catalog: Catalog
const documents: Record<string, string> = {}

const period = (year: number) => ({
  start: `${year}-01-01T00:00:00.000Z`,
  end: `${year}-12-31T00:00:00.000Z`,
})

beforeAll(async () => {
  archive = await openArchive()
  const { payload } = archive
  catalog = openCatalog(payload)
  const indicator = await payload.create({
    collection: 'indicators',
    data: { code: 'test.goal', name: { vi: 'Có mục tiêu' }, unit: 'person', aggregate: 'sum' },
  })
  const place = await payload.create({
    collection: 'places',
    data: { slug: 'noi-nay', name: 'Nơi Này', level: 'province' },
  })
  for (const [name, day] of [
    ['old', '2020-05-06'],
    ['new', '2024-05-06'],
  ] as const) {
    const publishedOn = `${day}T12:00:00.000Z`
    documents[name] = (await publish(payload, { title: name, body: 'α β γ', publishedOn })).id
  }
  /** Written as the machine writes figures: past the operations, which take a person's for accepted. */
  const add = async (name: string, data: Partial<Figure> & { quote: string }) => {
    const row = (await payload.db.create({
      collection: 'figures',
      data: {
        unit: 'person',
        status: 'actual',
        qualifier: 'exact',
        confidence: 0.97,
        start: 0,
        rule: 'digits-lexicon',
        review: { state: 'pending' },
        value: 1,
        sentence: 'α β γ',
        ...data,
        document: {
          relationTo: 'articles',
          value: documents[name],
        },
      },
    })) as Figure
    return row.id
  }
  await add('new', { quote: 'plain late', start: 9 })
  await add('new', { quote: 'plain', start: 3 })
  await add('old', { quote: 'plain old', start: 1 })
  await add('old', { quote: 'money', unit: 'VND', start: 5 })
  await add('old', { quote: 'goal', indicator: indicator.id, status: 'target', start: 6 })
  await add('old', {
    quote: 'counted',
    indicator: indicator.id,
    start: 7,
    places: [place.id],
    period: period(2019),
  })
  await add('old', { quote: 'unsure', confidence: 0.5, rule: 'elided-noun', start: 8 })
  await add('new', { quote: 'accepted', review: { state: 'accepted' } })
  await add('new', { quote: 'rejected', review: { state: 'rejected' } })
  await add('new', { quote: 'orphan', orphaned: true, review: { state: 'accepted' } })
  const contradicting = await add('old', { quote: 'contradicting', start: 9 })
  await payload.db.deleteMany({ collection: 'extractions', where: { id: { exists: true } } })
  await payload.create({
    collection: 'extractions',
    data: {
      key: `articles:${documents['old']}`,
      document: {
        relationTo: 'articles',
        value: documents['old']!,
      },
      textHash: '-',
      extractorVersion: '-',
      vocabularyHash: '-',
      findings: [
        {
          key: 'sum',
          rule: 'sum',
          severity: 'high',
          message: 'Tổng lệch 2.',
          expected: 3,
          found: 1,
          tolerance: 0,
          figures: [contradicting],
        },
      ],
    },
  })
  await catalog.rebuild()
})
afterAll(async () => {
  catalog.close()
  await archive.close()
})

async function quotes(query: Partial<ReviewQuery> = {}): Promise<string[]> {
  const { rows } = await catalog.reviews({ state: 'pending', ...query })
  const ids = rows.map(({ figure }) => figure)
  const { docs } = await archive.payload.find({
    collection: 'figures',
    where: { id: { in: ids } },
    pagination: false,
  })
  return ids.map((id) => docs.find((one) => one.id === id)!.quote)
}

const inOrder = [
  'contradicting',
  'unsure',
  'goal',
  'counted',
  'money',
  'plain',
  'plain late',
  'plain old',
]

describe('the review queue', () => {
  it('begins with what matters most, then goes by document, the newest first, and by its text', async () => {
    expect(await quotes()).toEqual(inOrder)
  })

  it.each<[string, Partial<ReviewQuery>, readonly string[]]>([
    ['of an indicator', { indicator: 'test.goal' }, ['goal', 'counted']],
    ['of no indicator', { indicator: '', unit: 'VND' }, ['money']],
    ['of an unknown indicator', { indicator: "x' OR 1=1 --" }, []],
    ['of a place', { place: 'noi-nay' }, ['counted']],
    ['of an unknown place', { place: 'noi-khac' }, []],
    ['of a year', { year: 2019 }, ['counted']],
    ['of a rule', { rule: 'elided-noun' }, ['unsure']],
    ['of low confidence', { confidence: 'low' }, ['unsure']],
    ['of medium confidence', { confidence: 'medium' }, []],
    ['with a contradiction', { finding: true }, ['contradicting']],
    ['without one', { finding: false, unit: 'person', rule: 'elided-noun' }, ['unsure']],
    ['that were rejected', { state: 'rejected' }, ['rejected']],
    ['that were accepted, but for orphans', { state: 'accepted' }, ['accepted']],
  ])('gives those %s', async (_, query, expected) => {
    expect(await quotes(query)).toEqual(expected)
  })

  it('gives those of a document', async () => {
    expect(await quotes({ document: `articles:${documents['new']}` })).toEqual([
      'plain',
      'plain late',
    ])
    expect(await quotes({ document: `decisions:${documents['new']}` })).toEqual([])
  })

  it.each([1, 2, 3, 8, 9])('comes whole in pages of %i', async (pageSize) => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const page = await catalog.reviews({ state: 'pending', pageSize, ...(after && { after }) })
      ids.push(...page.rows.map(({ figure }) => figure))
      after = page.next
    } while (after !== null)
    const all = await catalog.reviews({ state: 'pending' })
    expect(ids).toEqual(all.rows.map(({ figure }) => figure))
    expect(ids).toHaveLength(inOrder.length)
  })

  it.each(['', 'x', Buffer.from('[1,2]').toString('base64url')])(
    'begins at the top with the cursor «%s»',
    async (after) => {
      expect(await quotes({ after, pageSize: 1 })).toEqual(['contradicting'])
    },
  )

  it('says why a figure stands where it stands', async () => {
    const { rows } = await catalog.reviews({ state: 'pending', pageSize: 3 })
    expect(rows).toMatchObject([
      {
        reasons: ['clearFinding'],
        findings: [{ severity: 'high', message: 'Tổng lệch 2.' }],
        document: { collection: 'articles', title: 'old', publishedOn: '2020-05-06' },
        text: 'α β γ',
      },
      { reasons: ['lowConfidence'], findings: [] },
      { reasons: ['hasTargets'], findings: [] },
    ])
  })

  it('counts what is left and what is done, rejected ones too', async () => {
    const counts = { pending: 8, accepted: 1, corrected: 0, rejected: 1 }
    expect(await catalog.countReviews({})).toEqual(counts)
    expect(await catalog.countReviews({ rule: 'elided-noun' })).toEqual({
      pending: 1,
      accepted: 0,
      corrected: 0,
      rejected: 0,
    })
    expect(await catalog.reviewRules()).toEqual([
      { rule: 'digits-lexicon', pending: 7 },
      { rule: 'elided-noun', pending: 1 },
    ])
  })

  it('keeps rejected figures out of the statistics', async () => {
    const { rows } = await catalog.figures({ audience: 'internal' })
    expect(rows.map(({ quote }) => quote)).not.toContain('rejected')
  })

  it('follows a review', async () => {
    const { rows } = await catalog.reviews({ state: 'pending', rule: 'elided-noun' })
    await archive.payload.update({
      collection: 'figures',
      id: rows[0]!.figure,
      data: { review: { state: 'rejected' } },
    })
    expect(await quotes({ rule: 'elided-noun' })).toEqual([])
    expect(await catalog.countReviews({})).toMatchObject({ pending: 7, rejected: 2 })
  })
})
