import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listFiles } from '../../src/ingest/files/listFiles.ts'
import type { ImportOptions } from '../../src/ingest/importFiles.ts'
import type { Outcome } from '../../src/ingest/outcome.ts'
import { seedVocabulary } from '../../src/knowledge/vocabulary/seedVocabulary.ts'
import { lexicalText } from '../../src/knowledge/lexicalText.ts'
import { openArchive, type TestArchive } from '../support/archive.ts'
import { article, decision, report, toTcvn3, toUtf16 } from './texts.ts'

let archive: TestArchive
let folder: string

/** Writes files into an empty folder and imports it. */
async function importing(
  files: Record<string, string | Uint8Array>,
  options: Partial<ImportOptions> = {},
): Promise<Outcome[]> {
  const { importFiles } = await import('../../src/ingest/importFiles.ts')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const outcomes: Outcome[] = []
  for await (const outcome of importFiles(archive.payload, listFiles([folder]), options)) {
    outcomes.push(outcome)
  }
  return outcomes
}

const reasons = (outcomes: Outcome[]) =>
  outcomes.map((outcome) =>
    outcome.state === 'refused' || outcome.state === 'known'
      ? `${outcome.state}: ${outcome.reason}`
      : outcome.state,
  )

const knownArticle = 'known: đã có trong kho: «Hưng Yên thêm máy mới cho xưởng bánh đa»'
const knownDecision = 'known: đã có trong kho: «77/2019/QĐ-TTg»'

async function counts() {
  const { payload } = archive
  const count = async (collection: 'articles' | 'conference-reports' | 'decisions' | 'figures') =>
    (await payload.count({ collection, trash: true })).totalDocs
  return {
    articles: await count('articles'),
    reports: await count('conference-reports'),
    decisions: await count('decisions'),
    figures: await count('figures'),
  }
}

beforeAll(async () => {
  archive = await openArchive()
  folder = mkdtempSync(join(tmpdir(), 'kho-nhap-'))
  await seedVocabulary(archive.payload)
})
beforeEach(async () => {
  for (const collection of ['articles', 'conference-reports', 'decisions', 'figures'] as const) {
    await archive.payload.delete({ collection, where: {}, trash: true })
  }
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await archive.close()
})

describe('a text file', () => {
  it('becomes a published article with its figures', async () => {
    expect(reasons(await importing({ 'a.txt': article }))).toEqual(['imported'])
    const { docs } = await archive.payload.find({ collection: 'articles', depth: 0 })
    expect(docs).toMatchObject([
      {
        title: 'Hưng Yên thêm máy mới cho xưởng bánh đa',
        slug: 'hung-yen-them-may-moi-cho-xuong-banh-da',
        publishedOn: '2022-03-21T00:00:00.000Z',
        author: 'Lê Thị Thắm',
        visibility: 'public',
        _status: 'published',
      },
    ])
    expect(docs[0]?.text).toContain('hỗ trợ 4 cơ sở làm bánh đa')
    const figures = await archive.payload.find({ collection: 'figures', depth: 0 })
    expect(figures.docs.map(({ value }) => value)).toEqual(
      expect.arrayContaining([4, 820_000_000, 25]),
    )
  })

  it('about a conference becomes a report with the event', async () => {
    await importing({ 'b.txt': report })
    const { docs } = await archive.payload.find({ collection: 'conference-reports', depth: 1 })
    expect(docs).toMatchObject([
      {
        title: 'Hội nghị công tác khuyến công tỉnh Quảng Bình năm 2021',
        event: { heldOn: '2022-01-11T00:00:00.000Z', venue: 'Đồng Hới, Quảng Bình' },
        cites: [{ number: '77/2019/QĐ-TTg', stub: true }],
      },
    ])
  })

  it.each([
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['UTF-16', toUtf16],
    ['TCVN3', toTcvn3],
  ])('with %s is the same document', async (_what, encode) => {
    await importing({ 'a.txt': encode(article) })
    const { docs } = await archive.payload.find({ collection: 'articles', depth: 0 })
    expect(docs[0]?.title).toBe('Hưng Yên thêm máy mới cho xưởng bánh đa')
    expect(reasons(await importing({ 'khác.txt': article }))).toEqual([knownArticle])
    expect(await counts()).toMatchObject({ articles: 1 })
  })

  it('without a title takes its first sentence and says so', async () => {
    const text =
      'Sáng nay xưởng gốm của làng đã đốt lò trở lại. Đợt này có 3 hộ góp vốn mua máy nhào đất mới.\n'
    const [outcome] = await importing({ 'xưởng.txt': text })
    expect(outcome).toMatchObject({
      state: 'imported',
      title: 'Sáng nay xưởng gốm của làng đã đốt lò trở lại',
      publishedOn: null,
      notes: [
        'không thấy tiêu đề, lấy câu đầu: «Sáng nay xưởng gốm của làng đã đốt lò trở lại»',
        'không thấy ngày đăng',
      ],
    })
  })

  it('with a day that cannot be has no date', async () => {
    const [outcome] = await importing({ 'a.txt': article.replace('21/03/2022', '31/02/2019') })
    expect(outcome).toMatchObject({ state: 'imported', publishedOn: null })
  })

  it('may share its title with another', async () => {
    const other = article.replace('820 triệu đồng', '910 triệu đồng')
    await importing({ 'a.txt': article, 'b.txt': other })
    const { docs } = await archive.payload.find({ collection: 'articles', depth: 0 })
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(2)
  })
})

describe('a decision', () => {
  it('fills in the stub that a citation left', async () => {
    await importing({ 'b.txt': report })
    const [outcome] = await importing({ 'd.txt': decision })
    expect(outcome).toMatchObject({ state: 'imported', collection: 'decisions' })
    const { docs } = await archive.payload.find({ collection: 'decisions', depth: 0 })
    expect(docs).toMatchObject([
      {
        number: '77/2019/QĐ-TTg',
        instrumentType: 'Quyết định',
        issuer: 'Thủ tướng Chính phủ',
        issuedOn: '2019-03-15T00:00:00.000Z',
        stub: false,
        period: {
          start: '2019-01-01T00:00:00.000Z',
          end: '2022-12-31T00:00:00.000Z',
          label: 'giai đoạn 2019–2022',
        },
      },
    ])
    expect(docs[0]?.title).toContain('Phê duyệt Chương trình thử nghiệm giai đoạn 2019-2022')
    const targets = await archive.payload.find({
      collection: 'figures',
      where: { status: { equals: 'target' } },
      depth: 0,
    })
    expect(new Set(targets.docs.map(({ value }) => value))).toEqual(new Set([150, 2000]))
  })

  it('is the same one when imported again, and another wording of it is refused', async () => {
    await importing({ 'd.txt': decision })
    expect(reasons(await importing({ 'd.txt': decision }))).toEqual([knownDecision])
    const other = decision.replace('2.000 lao động', '9.000 lao động')
    expect(reasons(await importing({ 'd.txt': other }))).toEqual([
      'refused: văn bản 77/2019/QĐ-TTg đã được điền trong kho',
    ])
    expect(reasons(await importing({ 'd.txt': other }, { dryRun: true }))).toEqual([
      'refused: văn bản 77/2019/QĐ-TTg đã được điền trong kho',
    ])
  })
})

describe('an HTML page', () => {
  const page = readFileSync(join(import.meta.dirname, 'pages/tin-lang-nghe.html'))

  it('keeps its words, headings, table, lists and web links, and nothing of the site around', async () => {
    const [outcome] = await importing({ 'trang.html': page })
    expect(outcome).toMatchObject({
      state: 'imported',
      title: 'Làng nghề mây tre đan có máy chẻ nan mới',
      publishedOn: '2023-03-15',
    })
    const { docs } = await archive.payload.find({ collection: 'articles', depth: 0 })
    expect(docs[0]).toMatchObject({
      author: 'Phạm Thị Mận',
      summary: 'Máy chẻ nan giúp thợ làng nghề đỡ vất vả.',
      source: {
        name: 'Trang tin Khuyến công tỉnh Thái Bình',
        url: 'https://khuyencong.example.vn/tin/lang-nghe-may-tre',
      },
    })
    const { text } = lexicalText(docs[0]?.body)
    expect(text).toContain('Cơ sở Minh Nụ | 9 máy | 390 triệu đồng')
    expect(text).not.toMatch(/Trang chủ|7\.654\.321|45\/GP|999 tỷ|0227/)
    const types = new Set(
      Array.from(JSON.stringify(docs[0]?.body).matchAll(/"type":"(\w+)"/g), ([, type]) => type),
    )
    expect([...types]).toEqual(
      expect.arrayContaining(['heading', 'list', 'listitem', 'table', 'tablerow', 'quote', 'link']),
    )
    expect(JSON.stringify(docs[0]?.body)).not.toContain('javascript:')
    const figures = await archive.payload.find({ collection: 'figures', depth: 0, limit: 50 })
    expect(figures.docs.map(({ value }) => value)).toContain(640_000_000)
    expect(figures.docs.map(({ value }) => value)).not.toContain(7_654_321)
  })

  it('without declarations is read by its text', async () => {
    const html = `<html><body><div>Trang chủ | Liên hệ</div><div class="content">
      <h1>Bắc Kạn mở lớp dạy làm miến dong</h1><p>Ngày đăng: 05/06/2023</p>
      <p>Trung tâm Khuyến công tỉnh Bắc Kạn mở 3 lớp dạy nghề làm miến dong cho 90 lao động ở vùng cao, học ngay tại
      xưởng của hợp tác xã để vừa học vừa làm ra sản phẩm bán được.</p></div></body></html>`
    const [outcome] = await importing({ 'b.htm': html })
    expect(outcome).toMatchObject({
      title: 'Bắc Kạn mở lớp dạy làm miến dong',
      publishedOn: '2023-06-05',
    })
  })

  it('in the charset it declares is read in it', async () => {
    const html =
      '<meta charset="windows-1252"><h1>Tin caf\u00e9 Bu\u00f4n H\u00f4</h1><p>B\u00e1n 30 bao.</p>'
    const [outcome] = await importing({ 'c.html': Buffer.from(html, 'latin1') })
    expect(outcome).toMatchObject({ state: 'imported', title: 'Tin café Buôn Hô' })
  })
})

describe('an import', () => {
  it('run twice changes nothing the second time', async () => {
    const files = { 'a.txt': article, 'b.txt': report, 'd.txt': decision }
    await importing(files)
    const before = await counts()
    expect(before).toMatchObject({ articles: 1, reports: 1, decisions: 1 })
    expect(before.figures).toBeGreaterThan(4)
    expect(reasons(await importing(files))).toEqual([
      knownArticle,
      'known: đã có trong kho: «Hội nghị công tác khuyến công tỉnh Quảng Bình năm 2021»',
      knownDecision,
    ])
    expect(await counts()).toEqual(before)
  })

  it('takes the same text under two names once', async () => {
    expect(reasons(await importing({ 'a.txt': article, 'bản sao.txt': article }))).toEqual([
      'imported',
      knownArticle,
    ])
  })

  it('leaves alone what lies in the trash', async () => {
    await importing({ 'a.txt': article })
    const { docs } = await archive.payload.find({ collection: 'articles', depth: 0 })
    const data = { deletedAt: new Date().toISOString() }
    await archive.payload.update({ collection: 'articles', id: docs[0]?.id ?? '', data })
    expect(reasons(await importing({ 'a.txt': article }))).toEqual([
      'known: đang nằm trong thùng rác: «Hưng Yên thêm máy mới cho xưởng bánh đa»',
    ])
  })

  it('makes a document anew that lost its version in a crash', async () => {
    await importing({ 'a.txt': article })
    const { docs } = await archive.payload.find({ collection: 'articles', depth: 0 })
    const parent = docs[0]?.id ?? ''
    await archive.payload.db.deleteVersions({
      collection: 'articles',
      where: { parent: { equals: parent } },
    })
    expect(reasons(await importing({ 'a.txt': article }))).toEqual(['imported'])
    const after = await archive.payload.find({ collection: 'articles', depth: 0 })
    expect(after.docs.map(({ slug }) => slug)).toEqual([docs[0]?.slug])
    expect(after.docs[0]?.id).not.toBe(parent)
  })

  it('tried out says what it would do and writes nothing', async () => {
    const outcomes = await importing({ 'a.txt': article, 'a2.txt': article }, { dryRun: true })
    expect(outcomes).toMatchObject([
      {
        state: 'planned',
        kind: 'article',
        title: 'Hưng Yên thêm máy mới cho xưởng bánh đa',
        publishedOn: '2022-03-21',
      },
      { state: 'known', reason: `cùng nội dung với ${join(folder, 'a.txt')}` },
    ])
    expect(outcomes[0]).toHaveProperty('figures', 3)
    expect(await counts()).toEqual({ articles: 0, reports: 0, decisions: 0, figures: 0 })
  })

  it('may leave drafts, for insiders, under a publisher', async () => {
    const { docs: found } = await archive.payload.find({ collection: 'organizations', limit: 1 })
    const publisher = found[0]?.id ?? null
    await importing({ 'a.txt': article }, { draft: true, visibility: 'internal', publisher })
    const { docs } = await archive.payload.find({ collection: 'articles', depth: 0, draft: true })
    expect(docs).toMatchObject([{ _status: 'draft', visibility: 'internal', publisher }])
  })

  it('refuses what is no document, says why, and goes on', async () => {
    const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 97) % 256)
    const outcomes = await importing({
      '1 rỗng.txt': '',
      '2 nhị phân.txt': binary,
      '3 lớn.txt': Buffer.alloc(20 * 1024 * 1024 + 1, 'a'),
      '4 trắng.txt': ' \n\n\t\n',
      '5 trang.html':
        '<html><head><meta charset="utf-8"></head><body><script>var a = 1</script></body></html>',
      '6 sai mã.html': Buffer.from('<meta charset="utf-8"><p>Bu\u00f4n H\u00f4</p>', 'latin1'),
      '7 mã lạ.html': '<meta charset="vni-times"><p>Tin</p>',
      '8.docx': 'x',
      '9.txt': article,
    })
    expect(reasons(outcomes).map((reason) => reason.replace(/^refused: /, ''))).toEqual([
      'tệp rỗng',
      'tệp nhị phân, không phải văn bản',
      'tệp quá lớn: 20,1 MB, tối đa 20 MB',
      'tệp không có chữ nào',
      'không còn nội dung sau khi làm sạch trang',
      'sai bảng mã: trang khai «utf-8» nhưng nội dung không đúng bảng mã đó',
      'trang khai bảng mã lạ «vni-times»',
      'chưa đọc được loại tệp «.docx»; nhận .txt, .html, .htm',
      'imported',
    ])
  })
})
