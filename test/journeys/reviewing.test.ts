import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openBrowser } from '../support/browser.ts'
import { call, firstAccount, invite, openAs } from '../support/people.ts'
import { startServer, type RunningServer } from '../support/server.ts'

let server: RunningServer
let browser: Browser
let token: string
let article: { id: string }

const sentence =
  'Năm 2023, tỉnh Điện Biên đã hỗ trợ 47 cơ sở công nghiệp nông thôn với tổng kinh phí 4,25 tỷ đồng theo Quyết định số 1881/QĐ-TTg.'

interface Found {
  readonly totalDocs: number
  readonly docs: {
    id: string
    quote: string
    value: number
    orphaned: boolean
    updatedAt: string
  }[]
}

const figures = (where: string) =>
  call<Found>(server.url, `/api/figures?limit=0&${where}`, { token })

beforeAll(async () => {
  browser = await openBrowser()
  server = await startServer()
  token = await firstAccount(server.url)
  await invite(server.url, token, 'analyst', 'Trần Văn Chuyên Viên')
  await invite(server.url, token, 'staff', 'Lê Thị Cán Bộ')
  const created = await call<{ doc: { id: string } }>(server.url, '/api/articles', {
    token,
    body: {
      title: 'Điện Biên hỗ trợ cơ sở chế biến dược liệu',
      publishedOn: '2024-01-15T00:00:00.000Z',
      visibility: 'public',
      _status: 'published',
      body: bodyOfText([sentence]),
    },
  })
  article = created.doc
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const pending = async () => (await figures('where[review.state][equals]=pending')).totalDocs

const panel = (page: Page) => page.getByRole('article', { name: 'Số liệu đang xem' })

/** What tells the figure in focus from all others. */
async function inFocus(page: Page): Promise<string> {
  return (await panel(page).getByRole('link', { name: 'Mở bản ghi' }).getAttribute('href')) ?? ''
}

async function press(page: Page, key: string): Promise<void> {
  const before = await inFocus(page)
  await page.keyboard.press(key)
  await page.waitForFunction(
    (href) => !document.querySelector(`.review__focus a[href="${href}"]`),
    before,
  )
}

const allSaved = (page: Page) => page.getByText('Đã lưu hết').waitFor()

/** The administrator decides on a figure while the analyst looks at it. */
async function decideMeanwhile(id: string, body: object): Promise<void> {
  const { updatedAt } = await call<{ updatedAt: string }>(server.url, `/api/figures/${id}`, {
    token,
  })
  await call(server.url, `/api/figures/${id}/review`, {
    token,
    body: { expected: updatedAt, ...body },
  })
}
const figure = async (id: string) => (await figures(`where[id][equals]=${id}`)).docs[0]
const idInFocus = async (page: Page) => (await inFocus(page)).split('/').at(-1)!

describe('an analyst', () => {
  it('reviews ten figures by keyboard, corrects one, and finds the correction kept after an edit', async () => {
    const analyst = await openAs(browser, server.url, 'analyst@example.vn')
    const { page } = analyst
    await page.goto('/admin')
    await page.getByRole('link', { name: /Số liệu chờ rà soát/ }).click()
    await panel(page).waitFor()

    const seen = new Set<string>()
    for (let count = 0; count < 10; count++) {
      seen.add(await inFocus(page))
      await press(page, 'a')
    }
    await allSaved(page)
    expect(seen.size).toBe(10)
    const accepted = 'where[review.state][equals]=accepted'
    expect((await figures(accepted)).totalDocs).toBe(10)

    const undone = [...seen].at(-1)
    await press(page, 'u')
    expect(await inFocus(page)).toBe(undone)
    await allSaved(page)
    expect((await figures(accepted)).totalDocs).toBe(9)
    await press(page, 'j')
    await press(page, 'k')
    expect(await inFocus(page)).toBe(undone)

    // Keys are letters while the note is typed.
    await page.keyboard.press('r')
    await page.keyboard.type('Đây là rác')
    await page.keyboard.press('Enter')
    await allSaved(page)
    const rejected = await figures('where[review.state][equals]=rejected')
    expect(rejected.docs).toMatchObject([
      { id: undone?.split('/').at(-1), review: { state: 'rejected', note: 'Đây là rác' } },
    ])

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Phím tắt của hàng đợi' }).waitFor()
    await page.keyboard.press('Escape')
    const { violations } = await new AxeBuilder({ page }).include('.review').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

    await page.goto(`/admin/ra-soat?document=articles:${article.id}`)
    await page.getByRole('button', { name: /4,25 tỷ đồng/ }).click()
    await panel(page).getByRole('heading', { name: '4.250.000.000' }).waitFor()
    await page.keyboard.press('c')
    await page.getByLabel('Giá trị', { exact: true }).fill('4.3 tỷ')
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
    await page.getByText('Dấu chấm chỉ tách hàng nghìn').waitFor()
    await page.getByLabel('Giá trị', { exact: true }).fill('4,3 tỷ')
    await page.getByText('Hiểu là: 4.300.000.000').waitFor()
    const indicator = page.getByRole('combobox', { name: 'Chỉ tiêu' })
    await indicator.fill('tong kinh phi')
    await page.getByRole('option', { name: 'Tổng kinh phí khuyến công' }).waitFor()
    await page.keyboard.press('Escape')
    const place = page.getByRole('combobox', { name: 'Địa bàn' })
    await place.fill('lao cai')
    await page
      .getByRole('option', { name: /^Lào Cai/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Bỏ Lào Cai' }).waitFor()
    await page.getByLabel('Vì sao sửa').fill('Theo báo cáo quyết toán')
    const formFaults = await new AxeBuilder({ page }).include('.review').analyze()
    expect(formFaults.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
    await page.getByRole('heading', { name: 'Sửa số liệu' }).waitFor({ state: 'detached' })

    await call(server.url, `/api/articles/${article.id}`, {
      token,
      method: 'PATCH',
      body: {
        _status: 'published',
        body: bodyOfText(['Một đoạn mở đầu mới viết, nói chuyện khác.', sentence, 'Đoạn cuối.']),
      },
    })
    await page.goto(`/admin/ra-soat?document=articles:${article.id}&state=corrected`)
    await panel(page).getByRole('heading', { name: '4.300.000.000' }).waitFor()
    const told = await panel(page).innerText()
    for (const words of [
      '4.250.000.000',
      'Lào Cai',
      'Một đoạn mở đầu',
      'Theo báo cáo quyết toán',
    ]) {
      expect(told).toContain(words)
    }
    await panel(page).getByText('Lịch sử', { exact: true }).click()
    await panel(page).getByText('Trần Văn Chuyên Viên').nth(1).waitFor()
    const kept = await figures('where[review.state][equals]=corrected')
    expect(kept.docs).toMatchObject([{ value: 4_300_000_000, orphaned: false }])

    await page.goto(`/admin/collections/figures/${kept.docs[0]!.id}`)
    const history = page.getByRole('region', { name: 'Lịch sử' })
    await history.getByText('Theo báo cáo quyết toán').waitFor()
    expect(await history.innerText()).toContain('4.250.000.000')

    expect(analyst.strayRequests).toEqual([])
    expect(analyst.scriptErrors).toEqual([])
  })

  it('puts a correction whose sentence is gone to other words', async () => {
    const { page } = await openAs(browser, server.url, 'analyst@example.vn')
    const corrected = await figures('where[review.state][equals]=corrected')
    expect(corrected.docs).toMatchObject([{ value: 4_300_000_000, orphaned: false }])
    await call(server.url, `/api/articles/${article.id}`, {
      token,
      method: 'PATCH',
      body: {
        _status: 'published',
        body: bodyOfText(['Quyết toán được 4,3 tỷ đồng cho các xưởng dược liệu.']),
      },
    })
    await page.goto('/admin/ra-soat')
    await page.getByRole('button', { name: 'Mất câu gốc' }).click()
    await page.getByRole('button', { name: 'Gắn lại vào chữ khác' }).click()
    await page.getByLabel('Bôi đen').focus()
    await page.keyboard.press('Control+Home')
    for (let at = 0; at < 'Quyết toán được '.length; at++) await page.keyboard.press('ArrowRight')
    for (let at = 0; at < '4,3 tỷ đồng'.length; at++) await page.keyboard.press('Shift+ArrowRight')
    await page.getByRole('button', { name: 'Gắn vào «4,3 tỷ đồng»' }).click()
    await page.getByText('Đã gắn lại.').waitFor()
    const now = await figure(corrected.docs[0]!.id)
    expect(now).toMatchObject({ quote: '4,3 tỷ đồng', value: 4_300_000_000, orphaned: false })
  })

  it('accepts together what is alike, having seen it', async () => {
    const { page } = await openAs(browser, server.url, 'analyst@example.vn')
    await page.goto('/admin/ra-soat?finding=false&confidence=high')
    await panel(page).waitFor()
    const before = (await figures('where[review.state][equals]=accepted')).totalDocs
    await page.getByRole('button', { name: 'Chấp nhận cùng loại' }).click()
    const dialog = page.getByRole('dialog', { name: 'Chấp nhận cùng loại' })
    const button = dialog.getByRole('button', { name: /Chấp nhận \d+ số liệu cùng luật/ })
    const count = Number(/\d+/.exec(await button.innerText())?.[0])
    expect(await dialog.getByRole('checkbox').count()).toBe(count)
    await button.click()
    await dialog.getByText(`Đã chấp nhận ${count} số liệu.`).waitFor()
    const after = (await figures('where[review.state][equals]=accepted')).totalDocs
    expect(after - before).toBe(count)
  })
})

describe('two analysts on one figure', () => {
  it('are told of each other: nothing is overwritten unseen', async () => {
    const { page } = await openAs(browser, server.url, 'analyst@example.vn')
    await page.goto('/admin/ra-soat')
    await panel(page).waitFor()
    const rejected = await idInFocus(page)
    await decideMeanwhile(rejected, { action: 'reject' })
    await press(page, 'a')
    await page.getByText('Chưa lưu được').waitFor()
    expect(await figure(rejected)).toMatchObject({ review: { state: 'rejected' } })

    const corrected = await idInFocus(page)
    await page.keyboard.press('c')
    await page.getByLabel('Giá trị', { exact: true }).fill('1.234,5')
    await decideMeanwhile(corrected, { action: 'correct', changes: { value: 77 } })
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
    await page.getByText('Chưa gì bị ghi đè').waitFor()
    await page.getByRole('row', { name: 'Giá trị 77 1.234,5' }).waitFor()
    expect(await figure(corrected)).toMatchObject({ value: 77 })
    await page.getByRole('button', { name: 'Lưu bản của tôi' }).click()
    await page.getByRole('heading', { name: 'Sửa số liệu' }).waitFor({ state: 'detached' })
    expect(await figure(corrected)).toMatchObject({ value: 1234.5 })
  })

  it('lose nothing when the tab is closed too soon', async () => {
    const { page } = await openAs(browser, server.url, 'analyst@example.vn')
    await page.goto('/admin/ra-soat')
    await panel(page).waitFor()
    await page.route('**/api/figures/*/review', async (route) => {
      await new Promise((done) => setTimeout(done, 3000))
      await route.continue()
    })
    await press(page, 'a')
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await allSaved(page)
  })
})

describe('a member of staff', () => {
  it('sees the queue without buttons, and no key changes anything', async () => {
    const { page } = await openAs(browser, server.url, 'staff@example.vn')
    await page.goto('/admin/ra-soat')
    await panel(page).waitFor()
    expect(await page.getByRole('button', { name: /^(Chấp nhận|Bác|Sửa|Hoàn tác)/ }).count()).toBe(
      0,
    )
    const before = await pending()
    const first = await inFocus(page)
    for (const key of ['a', 'r', 'c', 'u']) await page.keyboard.press(key)
    expect(await inFocus(page)).toBe(first)
    await press(page, 'j')
    expect(await pending()).toBe(before)
    const refused = await page.request.post(`/api/figures/${first.split('/').at(-1)}/review`, {
      data: { action: 'accept', expected: new Date().toISOString() },
    })
    expect(refused.status()).toBe(403)
  })
})
