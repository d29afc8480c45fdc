import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  BulkReviewAnswer,
  FigureReview,
  HistoryRow,
  OrphanList,
} from '../../src/knowledge/review/model.ts'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { rest } from '../collections/support/httpDoor.ts'
import { invitePeople, type People, type Viewer } from '../collections/support/people.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { recordsOf } from './support/records.ts'
import { smallVocabulary } from './support/smallVocabulary.ts'

let archive: TestArchive
let payload: Payload
let records: ReturnType<typeof recordsOf>
let people: People

beforeAll(async () => {
  archive = await openArchive()
  payload = archive.payload
  records = recordsOf(payload)
  await smallVocabulary(payload)
  people = await invitePeople(payload)
  await payload.create({
    collection: 'decisions',
    data: { number: '1881/QĐ-TTg', visibility: 'public' },
  })
})
afterAll(() => archive.close())

const phuTho = 'Năm 2016, tỉnh Phú Thọ đã hỗ trợ 25 cơ sở.'
const laoCai = 'Năm 2017, tỉnh Lào Cai đào tạo nghề cho 120 lao động.'

interface Answered {
  readonly status: number
  readonly message?: string
  readonly figure: FigureReview
}

async function post(path: string, body: unknown, who: Viewer = 'analyst'): Promise<Answered> {
  const { status, json } = await rest('POST', `/figures${path}`, people.tokens[who], body)
  return { status, ...(json as Omit<Answered, 'status'>) }
}

const review = (id: string, body: object, who: Viewer = 'analyst') =>
  post(`/${id}/review`, body, who)

async function history(id: string, who: Viewer = 'analyst'): Promise<HistoryRow[]> {
  const { json } = await rest('GET', `/figures/${id}/history`, people.tokens[who])
  return (json as { rows: HistoryRow[] }).rows
}

const ascending = (a: number, b: number) => a - b

async function firstFigure(paragraphs: string[] = [phuTho]) {
  const { id: document } = await records.article(paragraphs)
  const [figure] = await records.figures(document)
  if (!figure) throw new Error('nothing was read')
  return { document, id: figure.id, expected: figure.updatedAt }
}

describe('reviewing one figure', () => {
  it.each([
    ['accept', 'accepted'],
    ['reject', 'rejected'],
  ] as const)('%s: the figure, who, when and why', async (action, state) => {
    const { id, expected } = await firstFigure()
    const { status, figure } = await review(id, { action, expected, note: 'Đã xem' })
    expect(status).toBe(200)
    expect(figure).toMatchObject({
      id,
      state,
      note: 'Đã xem',
      by: { id: people.ids.analyst, name: 'Người analyst' },
      human: { value: 25, unit: 'establishment', period: '2016', places: ['phu-tho'] },
      machine: { value: 25, unit: 'establishment', period: '2016', places: ['phu-tho'] },
    })
    expect(figure.updatedAt > expected).toBe(true)
    expect(await history(id)).toEqual([
      {
        action: state,
        by: { id: people.ids.analyst, name: 'Người analyst' },
        at: figure.updatedAt,
        note: 'Đã xem',
        before: { state: 'pending' },
        after: { state },
      },
    ])
  })

  it('corrects every part, by keys, and keeps what the machine read', async () => {
    const { id, expected } = await firstFigure()
    const changes = {
      value: null,
      range: [25, 30],
      unit: 'person',
      qualifier: 'about',
      of: 63,
      per: 'establishment',
      measure: 'cơ sở được hỗ trợ',
      indicator: 'labour-trained',
      period: '2017-01/2017-09',
      places: ['ha-giang', 'lao-cai'],
      status: 'planned',
      decision: '1881/qd-ttg',
      part: true,
    }
    const { status, figure } = await review(id, { action: 'correct', expected, changes })
    expect(status).toBe(200)
    const human = { ...changes, decision: '1881/QĐ-TTg' }
    expect(figure).toMatchObject({ state: 'corrected', human, machine: { value: 25, part: false } })
    const stored = await payload.findByID({ collection: 'figures', id, depth: 0 })
    expect(stored.period).toMatchObject({
      start: '2017-01-01T00:00:00.000Z',
      end: '2017-09-30T00:00:00.000Z',
      label: '9 tháng đầu năm 2017',
    })
    const [row] = await history(id)
    expect(row).toMatchObject({ action: 'corrected', after: human })
    expect(row?.before).toMatchObject({ value: 25, range: null, period: '2016', state: 'pending' })
  })

  it.each<[string, object, RegExp]>([
    ['a unit', { unit: 'con-voi' }, /«Đơn vị».*«con-voi»/],
    ['a unit by which a rate is counted', { per: 'con-voi' }, /«Tính trên mỗi».*«con-voi»/],
    ['an indicator', { indicator: 'khong-co' }, /«Chỉ tiêu».*«khong-co»/],
    ['a place', { places: ['phu-tho', 'khong-co'] }, /«Địa bàn».*«khong-co»/],
    ['a decision', { decision: '9/QĐ-KHONG' }, /«Theo văn bản».*«9\/QĐ-KHONG»/],
    ['a period', { period: 'năm ngoái' }, /«Kỳ».*«năm ngoái»/],
    ['a period that ends before it begins', { period: '2018/2014' }, /«Kỳ»/],
    ['a range that descends', { value: null, range: [30, 25] }, /«Khoảng»/],
    ['value and range', { value: 1, range: [25, 30] }, /«Giá trị».*«Khoảng»/],
    ['neither', { value: null }, /«Giá trị».*«Khoảng»/],
    ['a value that is none', { value: 'nhiều' }, /«Giá trị»/],
    ['a status', { status: 'xong' }, /«Tính chất»/],
    ['nothing new', { value: 25 }, /Chưa sửa gì/],
    ['nothing', {}, /Chưa sửa gì/],
  ])('refuses %s that does not exist or cannot be', async (_, changes, words) => {
    const { id, expected } = await firstFigure()
    const { status, message } = await review(id, { action: 'correct', expected, changes })
    expect({ status, message }).toEqual({ status: 400, message: expect.stringMatching(words) })
    expect(await history(id)).toEqual([])
    expect(await payload.findByID({ collection: 'figures', id, depth: 0 })).toMatchObject({
      updatedAt: expected,
    })
  })

  it('reopens: the machine’s reading is back', async () => {
    const { id, expected } = await firstFigure()
    const changes = { value: 26, places: [] }
    const corrected = await review(id, { action: 'correct', expected, changes, note: 'Sai' })
    const seen = corrected.figure.updatedAt
    const { figure } = await review(id, { action: 'reopen', expected: seen, note: '' })
    expect(figure).toMatchObject({
      state: 'pending',
      by: null,
      at: null,
      note: null,
      human: { value: 25, places: ['phu-tho'] },
    })
    expect((await history(id)).map(({ action }) => action)).toEqual(['reopened', 'corrected'])
  })

  it.each<[Viewer, number]>([
    ['anonymous', 403],
    ['staff', 403],
    ['editor', 403],
    ['central', 403],
  ])('is not for %s, who may read it', async (who, wanted) => {
    const { id, expected } = await firstFigure()
    const answers = await Promise.all([
      review(id, { action: 'accept', expected }, who),
      post('/review', { action: 'accept', figures: [{ id, expected }] }, who),
      post(`/${id}/undo`, { expected }, who),
    ])
    expect(answers.map(({ status }) => status)).toEqual([wanted, wanted, wanted])
    expect(answers[0]?.message).toMatch(/chuyên viên số liệu/)
    const { status } = await rest('GET', `/figures/${id}/history`, people.tokens[who])
    expect(status).toBe(200)
  })

  it('knows nothing of figures that one may not see', async () => {
    const { id: document } = await records.article([phuTho], { _status: 'draft' }, true)
    const [figure] = await records.figures(document)
    const body = { action: 'accept', expected: figure?.updatedAt }
    expect((await review(figure?.id ?? '', body)).status).toBe(404)
    expect((await review('khong-co', body)).status).toBe(404)
    const { status } = await rest('GET', `/figures/${figure?.id}/history`, people.tokens.staff)
    expect(status).toBe(404)
  })

  it.each<unknown>([null, [], { action: 'accept' }, { action: 'xoa', expected: 'x' }, 'chữ'])(
    'refuses the body %j with words',
    async (body) => {
      const { id } = await firstFigure()
      const { status, message } = await post(`/${id}/review`, body)
      expect(status).toBe(400)
      expect(message).toMatch(/\p{L}{3}/u)
    },
  )
})

describe('two analysts on one figure', () => {
  it('the second sees that it changed, and how it is now', async () => {
    const { id, expected } = await firstFigure()
    await review(id, { action: 'correct', expected, changes: { value: 26 } })
    const late = await review(id, { action: 'reject', expected }, 'admin')
    expect(late).toMatchObject({
      status: 409,
      message: expect.stringContaining('thay đổi'),
      figure: { state: 'corrected', human: { value: 26 }, by: { name: 'Người analyst' } },
    })
    const again = { action: 'reject', expected: late.figure.updatedAt }
    expect(await review(id, again, 'admin')).toMatchObject({ status: 200 })
  })

  it('at the same instant: one wins, the other is told, nothing is lost', async () => {
    for (let round = 0; round < 8; round++) {
      const { id, expected } = await firstFigure()
      const answers = await Promise.all(
        [26, 27, 28, 29].map((value, index) =>
          review(
            id,
            { action: 'correct', expected, changes: { value, range: null, places: ['ha-giang'] } },
            index % 2 ? 'admin' : 'analyst',
          ),
        ),
      )
      expect(answers.map(({ status }) => status).toSorted(ascending)).toEqual([200, 409, 409, 409])
      const won = answers.find(({ status }) => status === 200)
      const stored = await payload.findByID({ collection: 'figures', id, depth: 0 })
      expect(stored).toMatchObject({
        value: won?.figure.human.value,
        review: { state: 'corrected' },
      })
      expect(await history(id)).toHaveLength(1)
    }
  })

  it('a reading that comes in between makes the figure another one', async () => {
    const { document, id, expected } = await firstFigure()
    await records.change(document, { body: bodyOfText(['Mở đầu.', phuTho]) })
    expect((await review(id, { action: 'accept', expected })).status).toBe(409)
  })
})

describe('accepting many', () => {
  it('accepts what is as it was seen and names the others', async () => {
    const { document } = await firstFigure([phuTho, laoCai, 'Tỉnh Hà Giang hỗ trợ 7 cơ sở.'])
    const [first, second, third] = await records.figures(document)
    await review(second!.id, { action: 'reject', expected: second!.updatedAt }, 'admin')
    const { json } = await rest('POST', '/figures/review', people.tokens.analyst, {
      action: 'accept',
      figures: [first!, second!, third!]
        .map(({ id, updatedAt }) => ({ id, expected: updatedAt }))
        .concat({ id: 'khong-co', expected: first!.updatedAt }),
    })
    const answer = json as BulkReviewAnswer
    expect(answer.done).toEqual([first!.id, third!.id])
    expect(answer.changed).toEqual([second!.id, 'khong-co'])
    const states = (await records.figures(document)).map((one) => one.review.state)
    expect(states).toEqual(['accepted', 'rejected', 'accepted'])
    expect(await history(third!.id)).toMatchObject([{ action: 'accepted' }])
  })
})

describe('undoing', () => {
  it('goes back step by step, with whose decision it was', async () => {
    const { id, expected } = await firstFigure()
    const step = async (body: object, who: Viewer = 'analyst') => review(id, body, who)
    const first = await step({ action: 'accept', expected, note: 'Đúng' })
    const second = await step(
      { action: 'correct', expected: first.figure.updatedAt, changes: { value: 26, places: [] } },
      'admin',
    )
    const third = await step({ action: 'reject', expected: second.figure.updatedAt }, 'admin')
    const undo = async (seen: string) => post(`/${id}/undo`, { expected: seen })
    const toSecond = await undo(third.figure.updatedAt)
    expect(toSecond.figure).toMatchObject({
      state: 'corrected',
      by: { id: people.ids.admin },
      human: { value: 26, places: [] },
    })
    const toFirst = await undo(toSecond.figure.updatedAt)
    expect(toFirst.figure).toMatchObject({
      state: 'accepted',
      by: { id: people.ids.analyst },
      at: first.figure.updatedAt,
      note: 'Đúng',
      human: { value: 25, places: ['phu-tho'] },
    })
    const toNothing = await undo(toFirst.figure.updatedAt)
    expect(toNothing.figure).toMatchObject({ state: 'pending', by: null, at: null, note: null })
    expect(await undo(toNothing.figure.updatedAt)).toMatchObject({ status: 400 })
    expect(await undo(expected)).toMatchObject({ status: 409 })
    expect(await history(id)).toHaveLength(6)
  })

  it('takes back what was done in Payload’s own form', async () => {
    const { id } = await firstFigure()
    const token = people.tokens.analyst
    await rest('PATCH', `/figures/${id}`, token, { value: 26, period: { start: '2015-01-01' } })
    const [row] = await history(id)
    expect(row).toMatchObject({
      action: 'corrected',
      by: { id: people.ids.analyst },
      before: { value: 25, period: '2016', state: 'pending' },
      after: { value: 26, period: '2015/2016', state: 'corrected' },
    })
    const seen = await payload.findByID({ collection: 'figures', id, depth: 0 })
    const { figure } = await post(`/${id}/undo`, { expected: seen.updatedAt })
    expect(figure).toMatchObject({ state: 'pending', human: { value: 25, period: '2016' } })
  })
})

describe('adding a figure', () => {
  const words = 'Các hộ đã lắp xong mười bảy chiếc máy.'
  const quote = 'mười bảy chiếc máy'

  async function add(document: string, data: object = {}, who: Viewer = 'analyst') {
    const body = {
      document: { relationTo: 'articles', value: document },
      quote,
      start: `${phuTho}\n${words}`.indexOf(quote),
      end: `${phuTho}\n${words}`.indexOf(quote) + quote.length,
      changes: { value: 17, unit: 'other:máy', period: '2016' },
      ...data,
    }
    return post('/add', body, who)
  }

  it('by words chosen in the text', async () => {
    const { document } = await firstFigure([phuTho, words])
    const { status, figure } = await add(document, { note: 'Máy bỏ sót' })
    expect(status).toBe(201)
    expect(figure).toMatchObject({
      state: 'corrected',
      quote,
      sentence: words,
      human: { value: 17, unit: 'other:máy', period: '2016', qualifier: 'exact', places: [] },
      machine: null,
      note: 'Máy bỏ sót',
      by: { id: people.ids.analyst },
    })
    expect(await history(figure.id)).toMatchObject([
      { action: 'added', note: 'Máy bỏ sót', before: {}, after: { value: 17, quote } },
    ])
    const undone = await post(`/${figure.id}/undo`, { expected: figure.updatedAt })
    expect(undone.figure).toMatchObject({ state: 'rejected' })
  })

  it('is refused where there is a figure, twice, or without its words', async () => {
    const { document, id } = await firstFigure([phuTho, words])
    const at = phuTho.indexOf('25 cơ sở')
    const taken = await add(document, { quote: '25 cơ sở', start: at, end: at + 8 })
    expect(taken).toMatchObject({ status: 409, figure: { id } })
    expect((await add(document, { quote: 'tám chiếc' })).status).toBe(400)
    expect((await add(document, { changes: { unit: 'person' } })).status).toBe(400)
    expect((await add(document, { changes: { value: 1 } })).status).toBe(400)
    const twice = await Promise.all([add(document), add(document, {}, 'admin')])
    expect(twice.map(({ status }) => status).toSorted(ascending)).toEqual([201, 409])
    expect(await records.figures(document)).toHaveLength(2)
  })

  it('is for analysts, in documents that they can read', async () => {
    const { document } = await firstFigure([phuTho, words])
    for (const who of ['anonymous', 'staff', 'editor', 'central'] as const) {
      expect((await add(document, {}, who)).status).toBe(403)
    }
    const { id: draft } = await records.article([phuTho, words], { _status: 'draft' }, true)
    expect((await add(draft)).status).toBe(404)
    const byForm = await rest('POST', '/figures', people.tokens.analyst, {
      document: { relationTo: 'articles', value: draft },
      quote,
      value: 17,
      unit: 'other:máy',
      qualifier: 'exact',
      status: 'actual',
    })
    expect(byForm.status).toBe(403)
  })

  it('tells apart the same words in one sentence, and finds the right ones again', async () => {
    const row = 'Lào Cai: lắp mười máy sấy, mười máy ép.'
    const { id: document } = await records.article([row])
    const second = row.lastIndexOf('mười máy')
    const chosen = { quote: 'mười máy', start: second, end: second + 8 }
    const { figure } = await add(document, { ...chosen, changes: { value: 10, unit: 'other:máy' } })
    expect(figure.start).toBe(second)
    await records.change(document, { body: bodyOfText(['Tin dài hơn một chút ở đầu.', row]) })
    const [after] = await records.figures(document)
    expect(after).toMatchObject({
      orphaned: false,
      start: `Tin dài hơn một chút ở đầu.\n${row}`.lastIndexOf('mười máy'),
    })
  })
})

/** A corrected figure whose sentence was deleted. */
async function orphan() {
  const { document, id, expected } = await firstFigure([phuTho, laoCai])
  const changes = { value: 26 }
  await review(id, { action: 'correct', expected, changes, note: 'Theo báo cáo' })
  await records.change(document, { body: bodyOfText([laoCai]) })
  const { json } = await rest('GET', `/figures/orphans?document=${document}`, people.tokens.analyst)
  const { rows, total } = json as OrphanList
  return { document, id, rows, total }
}

describe('orphans', () => {
  it('are listed, with what the machine did in their history', async () => {
    const { id, rows, total } = await orphan()
    expect(total).toBe(1)
    expect(rows).toMatchObject([{ id, orphaned: true, human: { value: 26 }, title: /./ }])
    expect(await history(id)).toMatchObject([
      { action: 'orphaned', by: null },
      { action: 'corrected' },
    ])
    expect((await rest('GET', '/figures/orphans', people.tokens.staff)).status).toBe(403)
  })

  it('are put to other words, and stay there', async () => {
    const { document, id, rows } = await orphan()
    const other = 'Tính cả năm 2016 có 25 cơ sở ở tỉnh Phú Thọ nhận máy mới.'
    await records.change(document, { body: bodyOfText([laoCai, other]) })
    const text = `${laoCai}\n${other}`
    const start = text.indexOf('25 cơ sở')
    const chosen = { quote: '25 cơ sở', start, end: start + 8 }
    const { status, figure } = await post(`/${id}/anchor`, {
      expected: rows[0]!.updatedAt,
      ...chosen,
      note: 'Câu viết lại',
    })
    expect(status).toBe(200)
    expect(figure).toMatchObject({
      state: 'corrected',
      orphaned: false,
      start,
      sentence: other,
      human: { value: 26 },
      machine: { value: 25 },
      note: 'Theo báo cáo',
    })
    expect((await history(id))[0]).toMatchObject({
      action: 'found',
      by: { id: people.ids.analyst },
      note: 'Câu viết lại',
      before: { sentence: phuTho },
      after: { sentence: other },
    })
    await records.change(document, { body: bodyOfText([other, laoCai]) })
    const after = await records.figures(document)
    expect(after).toHaveLength(2)
    expect(after.find((one) => one.id === id)).toMatchObject({ value: 26, orphaned: false })
  })

  it('are dismissed by rejecting them, and cannot be pending', async () => {
    const { document, id, rows } = await orphan()
    const seen = rows[0]!.updatedAt
    const reopened = await review(id, { action: 'reopen', expected: seen })
    expect(reopened).toMatchObject({ status: 400, message: expect.stringContaining('Câu gốc') })
    expect((await review(id, { action: 'reject', expected: seen })).status).toBe(200)
    const { json } = await rest(
      'GET',
      `/figures/orphans?document=${document}`,
      people.tokens.analyst,
    )
    expect(json).toMatchObject({ total: 0, rows: [] })
  })

  it('tell when their sentence came back', async () => {
    const { document, id } = await orphan()
    await records.change(document, { body: bodyOfText([phuTho, laoCai]) })
    expect((await history(id)).map(({ action }) => action)).toEqual([
      'found',
      'orphaned',
      'corrected',
    ])
  })
})

describe('what the machine changes', () => {
  it('is history when a pending figure says something else, not when it only moves', async () => {
    const text = 'Tỉnh Phú Thọ hỗ trợ 25 cơ sở.'
    const { document, id } = await firstFigure([`Năm 2016 ở tỉnh Phú Thọ.`, text])
    const [figure] = (await records.figures(document)).filter((one) => one.id === id)
    await records.change(document, {
      body: bodyOfText(['Mở đầu.', 'Năm 2016 ở tỉnh Phú Thọ.', text]),
    })
    expect(await history(id)).toEqual([])
    const period = figure?.period?.label
    await records.change(document, { body: bodyOfText(['Năm 2015 ở tỉnh Phú Thọ.', text]) })
    const [row] = await history(id)
    expect(period).toBe('năm 2016')
    expect(row).toMatchObject({
      action: 'reread',
      by: null,
      before: { period: '2016' },
      after: { period: '2015' },
    })
  })
})
