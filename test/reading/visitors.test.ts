import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCatalog } from '../../src/catalog/openCatalog.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import type { User } from '../../src/payload-types.ts'
import { readDecision } from '../../src/site/reading/decisionPage.ts'
import { readDocument } from '../../src/site/reading/documentPage.ts'
import { findDocument } from '../../src/site/reading/findDocument.ts'
import { readHome } from '../../src/site/reading/homePage.ts'
import { documentYears, listDocuments } from '../../src/site/reading/listDocuments.ts'
import { findPlace, knownPlaces, placesAround } from '../../src/site/reading/places.ts'
import { documentEntries, documentSitemaps } from '../../src/site/reading/sitemapEntries.ts'
import type { Visit } from '../../src/site/reading/visit.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'

let archive: TestArchive
let reader: Visit
let staff: Visit
let editor: Visit

const sentence = (people: number) =>
  `Năm 2019, tỉnh Phú Thọ đã đào tạo nghề cho ${people} lao động theo Quyết định số 1288/QĐ-TTg.`

function visitOf(payload: Payload, user: User | null, preview = false): Visit {
  const catalog = openCatalog(payload)
  const audience = user ? 'internal' : 'public'
  return { payload, catalog, user, audience, preview }
}

async function write(
  title: string,
  people: number,
  visibility: 'public' | 'internal',
  day: string,
) {
  return archive.payload.create({
    collection: 'articles',
    data: {
      title,
      visibility,
      body: bodyOfText([sentence(people)]),
      publishedOn: `${day}T00:00:00.000Z`,
      _status: 'published',
    },
  })
}

async function userWith(role: 'staff' | 'editor', organization: string): Promise<User> {
  const email = `${role}@example.vn`
  const created = await archive.payload.create({
    collection: 'users',
    data: { email, password: 'mat-khau-thu', roles: [role], organization },
  })
  return { ...created, collection: 'users' }
}

beforeAll(async () => {
  archive = await openArchive()
  const { payload } = archive
  await seedVocabulary(payload)
  const centre = await payload.create({
    collection: 'organizations',
    data: { name: 'Cục thử nghiệm', level: 'central' },
  })
  await payload.create({
    collection: 'users',
    data: { email: 'dau-tien@example.vn', password: 'mat-khau-thu', roles: ['admin'] },
  })
  await write('Tin cho mọi người', 120, 'public', '2019-12-20')
  await write('Tin nội bộ', 450, 'internal', '2020-02-20')
  const draft = {
    title: 'Tin nháp',
    visibility: 'public',
    body: bodyOfText([sentence(9)]),
  } as const
  await payload.create({ collection: 'articles', data: draft, draft: true })
  reader = visitOf(payload, null)
  staff = visitOf(payload, await userWith('staff', centre.id))
  const author = await payload.findByID({
    collection: 'users',
    id: (await userWith('editor', centre.id)).id,
    depth: 1,
  })
  editor = visitOf(payload, { ...author, collection: 'users' }, true)
})
afterAll(() => archive.close())

async function titles(visit: Visit) {
  const { docs, totalDocs } = await listDocuments(visit, 'articles')
  expect(totalDocs).toBe(docs.length)
  return docs.map(({ title }) => title)
}

describe('a reader without an account', () => {
  it('sees public documents only, in lists, years, the first page and the sitemap', async () => {
    expect(await titles(reader)).toEqual(['Tin cho mọi người'])
    expect(await documentYears(reader, 'articles')).toEqual([{ year: 2019, documents: 1 }])
    const home = await readHome(reader)
    expect(home.articles.docs.map(({ title }) => title)).toEqual(['Tin cho mọi người'])
    expect(home.figures).toBe(1)
    const entries = await documentEntries(reader, 'articles', 1)
    expect(entries.map(({ address }) => address)).toEqual(['/tin-tuc/tin-cho-moi-nguoi'])
    const parts = await documentSitemaps(reader)
    expect(parts).toContainEqual({ collection: 'articles', page: 1 })
  })

  it.each(['tin-noi-bo', 'tin-nhap', 'khong-co'])('finds nothing at %s', async (slug) => {
    expect(await findDocument(reader, 'articles', slug)).toBeNull()
    expect(await findDocument({ ...reader, preview: true }, 'articles', slug)).toBeNull()
  })

  it('sees from a decision only the public documents that cite it, with their sentences', async () => {
    const decision = await findDocument(reader, 'decisions', '1288-qd-ttg')
    expect(decision?.number).toBe('1288/QĐ-TTg')
    const { citing } = await readDecision(reader, decision!, '', 1)
    expect(citing.total).toBe(1)
    expect(citing.documents.map(({ title, sentences }) => [title, sentences])).toEqual([
      ['Tin cho mọi người', [sentence(120)]],
    ])
  })
})

describe('people with an account', () => {
  it('see internal documents too, but no drafts', async () => {
    expect(await titles(staff)).toEqual(['Tin nội bộ', 'Tin cho mọi người'])
    expect(await findDocument(staff, 'articles', 'tin-noi-bo')).not.toBeNull()
    expect(await findDocument({ ...staff, preview: true }, 'articles', 'tin-nhap')).toBeNull()
    expect((await readHome(staff)).figures).toBe(2)
  })

  it('see a draft in a preview when they may write it, and its figures', async () => {
    expect(await findDocument({ ...editor, preview: false }, 'articles', 'tin-nhap')).toBeNull()
    const draft = await findDocument(editor, 'articles', 'tin-nhap')
    expect(draft?._status).toBe('draft')
    const { figures, marked } = await readDocument(editor, 'articles', draft!, '')
    expect(figures.map(({ quote }) => quote)).toEqual(['9 lao động'])
    expect(marked.placed.size).toBe(1)
  })
})

describe('an article', () => {
  it('comes with its figures, citations and places marked, and the sentence asked for', async () => {
    const article = await findDocument(reader, 'articles', 'tin-cho-moi-nguoi')
    const first = await readDocument(reader, 'articles', article!, '')
    expect(first.marked.marks.map(({ kind }) => kind)).toEqual(['place', 'figure', 'citation'])
    const [figure] = first.figures
    const { marked } = await readDocument(reader, 'articles', article!, figure!.id)
    expect(marked.highlight).toEqual({ start: 0, end: sentence(120).length })
  })

  it('whose published text has a newer draft shows that draft without marks of the old text', async () => {
    const { payload } = archive
    const article = await write('Tin sẽ sửa', 77, 'public', '2018-01-01')
    const changed = { body: bodyOfText(['Câu mới.', sentence(77)]) }
    await payload.update({ collection: 'articles', id: article.id, data: changed, draft: true })
    const preview = await findDocument(editor, 'articles', 'tin-se-sua')
    const shown = await readDocument(editor, 'articles', preview!, '')
    expect(preview?._status).toBe('draft')
    expect(shown.marked.marks).toEqual([])
    const published = await findDocument(reader, 'articles', 'tin-se-sua')
    expect((await readDocument(reader, 'articles', published!, '')).marked.marks).toHaveLength(3)
    await payload.delete({ collection: 'articles', id: article.id })
  })
})

describe('a place', () => {
  it('leads to what became of it, and back', async () => {
    const before = await findPlace(reader, 'phu-tho')
    const today = await findPlace(reader, 'phu-tho-2025')
    expect(before?.successor).toMatchObject({ slug: 'phu-tho-2025' })
    const { predecessors } = await placesAround(reader, today!)
    expect(predecessors.map(({ slug }) => slug)).toEqual(['hoa-binh', 'phu-tho', 'vinh-phuc'])
    const provinces = (await knownPlaces(reader)).filter(({ level }) => level === 'province')
    expect(provinces.filter(({ validTo }) => !validTo)).toHaveLength(34)
  })
})
