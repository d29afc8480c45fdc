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

beforeAll(async () => {
  browser = await openBrowser()
  server = await startServer()
  token = await firstAccount(server.url)
  await invite(server.url, token, 'analyst', 'Trần Văn Chuyên Viên')
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const sentence =
  'Năm 2023, tỉnh Điện Biên đã hỗ trợ 47 cơ sở công nghiệp nông thôn với tổng kinh phí 4,25 tỷ đồng theo Quyết định số 1881/QĐ-TTg.'
const missed = 'Bà con làm được việc lớn gấp bội so với trước.'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Đọc được từ nội dung' })
const body = (page: Page) => page.locator('.rich-text-lexical [data-lexical-editor]').first()
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()))

/** Selects words of the body as a mouse does. */
async function mark(page: Page, words: string): Promise<void> {
  await body(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start < 0) continue
      document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
    }
  }, words)
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.live-panel').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('an editor', () => {
  it('sees what is read while typing, selects its words by a click, and loses nothing', async () => {
    const { page, scriptErrors, strayRequests } = await openAs(
      browser,
      server.url,
      'quan.tri@example.vn',
    )
    await page.setViewportSize({ width: 1700, height: 950 })
    await page.goto('/admin/collections/articles/create')
    await panel(page).getByText('Gõ hoặc dán nội dung').waitFor()
    await body(page).click()
    await page.keyboard.type(`Mở đầu.\n${sentence}`)
    const entry = panel(page).getByRole('button', { name: /^4,25 tỷ đồng/ })
    await entry.waitFor()
    const told = await panel(page).innerText()
    for (const words of ['năm 2023', 'Điện Biên', '1881/QĐ-TTg', 'chưa lưu', '47 cơ sở']) {
      expect(told).toContain(words)
    }
    await panel(page)
      .getByRole('status')
      .getByText(/Số liệu: 2 · Viện dẫn: 1 · Địa danh: 1/)
      .waitFor()
    expect(await faults(page)).toEqual([])

    // What is typed in front of them since moves the words along.
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Tin mới. ')
    await entry.click()
    expect(await selected(page)).toBe('4,25 tỷ đồng')
    expect(await body(page).evaluate((root) => root === document.activeElement)).toBe(true)
    await page.keyboard.type('5 tỷ đồng')
    await panel(page)
      .getByRole('button', { name: /^5 tỷ đồng/ })
      .waitFor()
    expect(await body(page).innerText()).toContain('kinh phí 5 tỷ đồng theo')

    // The panel fails; writing goes on, and what was written is saved.
    await page.route('**/api/body-reading', (route) => route.abort())
    await body(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Câu cuối có 12 hộ.')
    await panel(page).getByText('Tạm thời chưa đọc được').waitFor()
    expect(await body(page).innerText()).toContain('Câu cuối có 12 hộ.')
    await page.unroute('**/api/body-reading')
    await panel(page).getByRole('button', { name: 'Thử lại' }).click()
    await panel(page)
      .getByRole('button', { name: /^12 hộ/ })
      .waitFor()

    await panel(page).getByRole('button', { name: 'Đọc được từ nội dung' }).click()
    expect(await entry.count()).toBe(0)
    await page.locator('input[name="title"]').fill('Điện Biên hỗ trợ cơ sở')
    await page.getByRole('button', { name: 'Đăng thay đổi' }).click()
    await page.getByText('Trạng thái: Đã đăng').first().waitFor()
    await page.reload()
    await panel(page).waitFor()
    const opener = panel(page).getByRole('button', { name: 'Đọc được từ nội dung' })
    expect(await opener.getAttribute('aria-expanded')).toBe('false')
    expect(await body(page).innerText()).toContain('Câu cuối có 12 hộ.')
    expect(strayRequests).toEqual([])
    expect(scriptErrors).toEqual([])
  })
})

describe('an analyst', () => {
  it('adds a figure that was missed and rejects a false one, beside the text', async () => {
    const { doc } = await call<{ doc: { id: string } }>(server.url, '/api/articles', {
      token,
      body: {
        title: 'Bà con làm được việc lớn',
        publishedOn: '2024-01-15T00:00:00.000Z',
        visibility: 'public',
        _status: 'published',
        body: bodyOfText([sentence, missed]),
      },
    })
    const { page, scriptErrors } = await openAs(browser, server.url, 'analyst@example.vn')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`/admin/collections/articles/${doc.id}`)
    const opener = panel(page).getByRole('button', { name: 'Đọc được từ nội dung' })
    await opener.waitFor()
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
    await panel(page).getByText('Máy đọc sót?').waitFor()

    await panel(page)
      .getByRole('button', { name: /^4,25 tỷ đồng/ })
      .click()
    expect(await selected(page)).toBe('4,25 tỷ đồng')

    await mark(page, 'gấp bội')
    await panel(page).getByText('Đang chọn: gấp bội').waitFor()
    await panel(page).getByRole('button', { name: 'Thêm số liệu' }).click()
    const dialog = page.getByRole('dialog', { name: 'Thêm số liệu máy đọc sót' })
    await dialog.getByRole('button', { name: 'Thêm', exact: true }).click()
    await dialog.getByText('Hãy điền một số.').first().waitFor()
    await dialog.getByLabel('Giá trị', { exact: true }).fill('2')
    await dialog.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'lần' })
    await dialog.getByLabel('Kỳ', { exact: true }).fill('2023')
    await dialog.getByLabel('Ghi chú').fill('Gấp bội là hai lần')
    await dialog.getByRole('button', { name: 'Thêm', exact: true }).click()
    await panel(page).getByText('Đã thêm số liệu: «gấp bội».').waitFor()
    const added = panel(page).getByRole('button', { name: /^2 lần.*thêm tay/ })
    await added.click()
    expect(await selected(page)).toBe('gấp bội')

    await panel(page)
      .getByRole('button', { name: 'Đây không phải số liệu: «47 cơ sở công nghiệp nông thôn»' })
      .click()
    await panel(page).getByText('đã bác', { exact: true }).waitFor()
    const { docs } = await call<{ docs: object[] }>(
      server.url,
      `/api/figures?sort=start&where[document.value][equals]=${doc.id}`,
      { token },
    )
    expect(docs).toMatchObject([
      { quote: '47 cơ sở công nghiệp nông thôn', review: { state: 'rejected' } },
      { quote: '4,25 tỷ đồng', review: { state: 'pending' } },
      { quote: 'gấp bội', value: 2, unit: 'times', review: { note: 'Gấp bội là hai lần' } },
    ])
    expect(await faults(page)).toEqual([])
    expect(scriptErrors).toEqual([])
  })

  it('is told to store the text first when it was changed', async () => {
    const { docs } = await call<{ docs: { id: string }[] }>(
      server.url,
      '/api/articles?limit=1&where[title][equals]=Bà con làm được việc lớn',
      { token },
    )
    const { page } = await openAs(browser, server.url, 'quan.tri@example.vn')
    await page.setViewportSize({ width: 1700, height: 950 })
    await page.goto(`/admin/collections/articles/${docs[0]!.id}`)
    await panel(page).getByText('Máy đọc sót?').waitFor()
    await body(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Và vài chục chuyến xe.')
    await mark(page, 'vài chục chuyến')
    await panel(page).getByText('Đang chọn: vài chục chuyến').waitFor()
    await panel(page).getByRole('button', { name: 'Thêm số liệu' }).click()
    await panel(page).getByText('khác bản ấy').waitFor()
    await panel(page).getByRole('button', { name: 'Đăng thay đổi trước' }).click()
    await panel(page).getByText('khác bản ấy').waitFor({ state: 'detached' })
    await mark(page, 'vài chục chuyến')
    await panel(page).getByRole('button', { name: 'Thêm số liệu' }).click()
    const dialog = page.getByRole('dialog', { name: 'Thêm số liệu máy đọc sót' })
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Và vài chục chuyến xe.')
  })
})
