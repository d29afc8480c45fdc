import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ChoiceReading,
  mostCharacters,
  type PanelReading,
  type TypedDocument,
} from '../../src/admin/panel/model.ts'
import type { FigureReview } from '../../src/knowledge/review/model.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { rest } from './support/httpDoor.ts'
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

const sentence =
  'Giai đoạn 2014–2018, tỉnh Phú Thọ dự kiến hỗ trợ 47 cơ sở công nghiệp nông thôn với kinh phí 181,9469 tỷ đồng theo Quyết định số 1288/QĐ-TTg.'

const empty: TypedDocument = {
  collection: 'articles',
  id: null,
  text: '',
  title: 'Phú Thọ hỗ trợ cơ sở công nghiệp nông thôn',
  day: '2014-05-06T00:00:00.000Z',
  number: null,
  publisher: null,
}

type Answer<T> = T & { readonly status: number; readonly message?: string }

async function post<T>(path: string, body: object, who: Viewer): Promise<Answer<T>> {
  const { status, json } = await rest('POST', path, people.tokens[who], body)
  return { ...(json as T), status }
}

const ask = (typed: object, who: Viewer = 'editor') =>
  post<PanelReading>('/body-reading', { ...empty, ...typed }, who)

const choose = (typed: object, who: Viewer = 'analyst') =>
  post<ChoiceReading>('/body-reading/choice', { ...empty, ...typed }, who)

/** Where words stand in a text. */
function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** Publishes an article and gives its id. */
async function publish(paragraphs: readonly string[], data: object = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      title: empty.title!,
      publishedOn: empty.day,
      visibility: 'public',
      publisher: people.own,
      _status: 'published',
      body: bodyOfText([...paragraphs]),
      ...data,
    },
  })
  return id
}

async function counts(): Promise<number[]> {
  const slugs = ['articles', 'decisions', 'figures', 'extractions', 'changes'] as const
  const found = await Promise.all(slugs.map((collection) => payload.count({ collection })))
  return found.map(({ totalDocs }) => totalDocs)
}

async function decide(id: string, quote: string, request: object): Promise<void> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: { and: [{ 'document.value': { equals: id } }, { quote: { equals: quote } }] },
  })
  const [figure] = docs
  const body = { expected: figure!.updatedAt, ...request }
  const { status } = await post<object>(`/figures/${figure!.id}/review`, body, 'analyst')
  expect(status).toBe(200)
}

describe('reading a text while it is typed', () => {
  it.each(viewers)('is for editors, analysts and administrators: %s', async (viewer) => {
    const { status, message } = await ask({ text: sentence }, viewer)
    const isRefused = viewer === 'anonymous' || viewer === 'staff'
    expect(status).toBe(isRefused ? 403 : 200)
    expect(message ?? '').toMatch(isRefused ? /^Chỉ biên tập viên/ : /^$/)
  })

  it('says what is understood, where it stands, and stores nothing', async () => {
    const before = await counts()
    const answer = await ask({ text: sentence })
    const money = answer.figures.find(({ quote }) => quote.includes('181,9469'))
    expect(money).toMatchObject({
      label: '181 tỷ 946,9 triệu đồng',
      state: 'new',
      stored: null,
    })
    expect(money!.details.join(' · ')).toMatch(
      /kế hoạch.* · giai đoạn 2014–2018 · Phú Thọ · .*chỉ tiêu.* · theo 1288\/QĐ-TTg/,
    )
    const [start, end] = money!.spans[0]!
    expect(sentence.slice(start, end)).toBe(money!.quote)
    expect(answer.citations).toMatchObject([
      { label: '1288/QĐ-TTg', details: [expect.stringContaining('chưa có trong kho')] },
    ])
    expect(answer.places).toMatchObject([{ label: 'Phú Thọ', details: [] }])
    expect(answer.isSaved).toBe(false)
    expect(await counts()).toEqual(before)
  })

  it('puts the mentions of one place together', async () => {
    const text = 'Tỉnh Phú Thọ có 12 hộ.\nNăm sau, tỉnh Phú Thọ có 15 hộ.'
    const { places } = await ask({ text })
    expect(places).toHaveLength(1)
    const words = places[0]!.spans.map(([start, end]) => text.slice(start, end))
    expect(words).toEqual([expect.stringContaining('Phú Thọ'), expect.stringContaining('Phú Thọ')])
  })

  it('ties the goals of a decision to the decision itself', async () => {
    const text = 'Mục tiêu đến năm 2030: hỗ trợ 1.000 cơ sở công nghiệp nông thôn.'
    const typed = { collection: 'decisions', title: null, day: '2024-05-06', number: '77/QĐ-UBND' }
    const { status, figures } = await ask({ ...typed, text })
    expect(status).toBe(200)
    expect(figures[0]?.details).toContain('theo 77/QĐ-UBND')
  })

  it('tells what does not add up, by the figures it is about', async () => {
    const text =
      'Năm 2016, tổng kinh phí là 100 tỷ đồng, trong đó ngân sách trung ương 30 tỷ đồng, ngân sách địa phương 40 tỷ đồng, doanh nghiệp 45 tỷ đồng.'
    const { findings, figures } = await ask({ text })
    expect(findings.length).toBeGreaterThan(0)
    const keys = new Set(figures.map(({ key }) => key))
    expect(findings[0]!.figures.every((key) => keys.has(key))).toBe(true)
    expect(findings[0]!.message).toMatch(/100|115/)
    expect((await ask({ text: text.replace('45 tỷ', '30 tỷ') })).findings).toEqual([])
  })

  it('reads as long a text as it says, and says so of a longer one in Vietnamese', async () => {
    const text = 'Có 12 hộ. '.repeat(mostCharacters / 10)
    const answer = await ask({ text })
    expect(answer.status).toBe(200)
    expect(answer.totals.figures).toBeGreaterThan(answer.figures.length)
    const tooLong = await ask({ text: `${text}a` })
    expect(tooLong).toMatchObject({
      status: 400,
      message: '«Nội dung» dài quá 200.000 ký tự.',
    })
  })

  it.each([
    ['another collection', { collection: 'users' }],
    ['no text', { text: 12 }],
    ['a day of another form', { day: '31/12/2020' }],
  ])('refuses %s', async (_, typed) => {
    const { status, message } = await ask({ text: sentence, ...typed })
    expect(status).toBe(400)
    expect(message).toMatch(/[«.]/)
  })
})

describe('a text that people have reviewed', () => {
  it('shows what they said while it is edited, and what would lose its sentence', async () => {
    const other = 'Năm 2017, tỉnh Lào Cai đào tạo nghề cho 120 lao động.'
    const id = await publish([sentence, other, 'Năm 2018, tỉnh Yên Bái có 33 hộ.'])
    await decide(id, '47 cơ sở công nghiệp nông thôn', {
      action: 'correct',
      changes: { value: 74 },
    })
    await decide(id, '120 lao động', { action: 'accept' })
    await decide(id, '33 hộ', { action: 'reject' })
    const text = `Một đoạn mới.\n${sentence}\nNăm 2018, tỉnh Yên Bái có 33 hộ.`
    const { figures, gone, isSaved } = await ask({ id, text }, 'analyst')
    expect(isSaved).toBe(false)
    expect(figures.map(({ quote, label, state }) => [quote, label, state])).toEqual([
      ['47 cơ sở công nghiệp nông thôn', expect.stringMatching(/^74 /), 'corrected'],
      [expect.stringContaining('181,9469'), expect.anything(), 'pending'],
      ['33 hộ', '33 hộ', 'rejected'],
    ])
    expect(figures.every(({ stored }) => stored !== null)).toBe(true)
    const [start, end] = figures[0]!.spans[0]!
    expect(text.slice(start, end)).toBe('47 cơ sở công nghiệp nông thôn')
    expect(gone).toEqual([expect.stringMatching(/^120 /)])
  })

  it('is shown to those only who may see it', async () => {
    const id = await publish([sentence], { publisher: people.other, _status: 'draft' })
    expect((await ask({ id, text: sentence }, 'editor')).status).toBe(404)
    expect((await ask({ id, text: sentence }, 'central')).status).toBe(200)
    expect((await ask({ id: 'khong-co', text: sentence }, 'central')).status).toBe(404)
    const shown = await publish([sentence], { publisher: people.other })
    await decide(shown, '47 cơ sở công nghiệp nông thôn', { action: 'reject', note: 'Không phải' })
    const states = async (who: Viewer) =>
      (await ask({ id: shown, text: sentence }, who)).figures.map(({ state }) => state)
    expect(await states('analyst')).toContain('rejected')
    expect(await states('editor')).not.toContain('rejected')
  })
})

describe('the words that an analyst selects', () => {
  it.each(viewers)('are read for analysts and administrators: %s', async (viewer) => {
    const { status } = await choose({ text: sentence, ...at(sentence, '47 cơ sở') }, viewer)
    expect(status).toBe(viewer === 'analyst' || viewer === 'admin' ? 200 : 403)
  })

  it('fill the form by themselves, their sentence says the rest', async () => {
    const answer = await choose({ text: sentence, ...at(sentence, '47 cơ sở') })
    expect(answer).toMatchObject({
      isRead: true,
      statement: {
        value: 47,
        period: '2014/2018',
        places: ['phu-tho'],
        status: expect.stringMatching(/planned|target/),
      },
      places: { 'phu-tho': 'Phú Thọ' },
    })
    expect(answer.tables.units.length).toBeGreaterThan(5)
    const unread = await choose({ text: sentence, ...at(sentence, 'công nghiệp nông thôn') })
    expect(unread).toMatchObject({ isRead: false, statement: { value: null, unit: '' } })
  })

  it.each([
    ['none', { start: 3, end: 3 }],
    ['blanks', { start: 4, end: 5 }],
    ['past the end', { start: 5000, end: 5010 }],
  ])('are refused: %s', async (_, span) => {
    const { status, message } = await choose({
      text: 'Năm 2016 có 12 hộ. '.replace('m ', 'm  '),
      ...span,
    })
    expect(status).toBe(400)
    expect(message).toBe('Chưa chọn chữ nào trong nội dung.')
  })

  it('become a figure that the panel shows as added by hand', async () => {
    const text = 'Năm 2018, tỉnh Yên Bái làm được việc lớn gấp bội cho bà con.'
    const id = await publish([text])
    const span = at(text, 'việc lớn gấp bội')
    const added = await post<{ figure: FigureReview }>(
      '/figures/add',
      {
        document: { relationTo: 'articles', value: id },
        quote: 'việc lớn gấp bội',
        ...span,
        changes: { value: 2, unit: 'times', period: '2018', places: ['yen-bai'] },
      },
      'analyst',
    )
    expect(added.status).toBe(201)
    const { figures, isSaved } = await ask({ id, text }, 'analyst')
    expect(isSaved).toBe(true)
    expect(figures).toMatchObject([
      {
        quote: 'việc lớn gấp bội',
        state: 'added',
        spans: [[span.start, span.end]],
        stored: { id: added.figure.id },
      },
    ])
  })
})
