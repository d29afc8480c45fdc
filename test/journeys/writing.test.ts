import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser.ts'
import { startServer, type RunningServer } from '../support/server.ts'

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  server = await startServer()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function createFirstUser(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.locator('input[name="email"]').first().fill('quan.tri@example.vn')
  await page.locator('input[name="password"]').fill('mat-khau-rat-dai')
  await page.locator('input[name="confirm-password"]').fill('mat-khau-rat-dai')
  await page.locator('input[name="name"]').fill('Nguyễn Thị Quản Trị')
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL(/\/admin\/?$/)
}

const title = 'Điện Biên hỗ trợ cơ sở chế biến dược liệu'
const sentence =
  'Năm 2023, tỉnh Điện Biên đã hỗ trợ 47 cơ sở công nghiệp nông thôn với tổng kinh phí 4,25 tỷ đồng theo Quyết định số 1881/QĐ-TTg.'

describe('an editor', () => {
  it('writes a paragraph with a figure, publishes, and sees it on the site and in the statistics', async () => {
    const { page, strayRequests, scriptErrors } = await openPage(browser, server.url)
    await createFirstUser(page)

    await page.goto('/admin/collections/articles/create')
    await page.locator('input[name="title"]').fill(title)
    const body = page.locator('[contenteditable="true"]').first()
    await body.click()
    await page.keyboard.type(sentence)
    await page.getByRole('button', { name: 'Đăng thay đổi' }).click()
    await page.getByText('Trạng thái: Đã đăng').first().waitFor()

    await page.goto('/tin-tuc')
    await page.getByRole('link', { name: title }).first().click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('button', { name: '47 cơ sở công nghiệp nông thôn' }).first().waitFor()
    expect(await page.locator('main a[href="/van-ban/1881-qd-ttg"]').count()).toBeGreaterThan(0)
    expect(await page.locator('main a[href="/dia-danh/dien-bien"]').count()).toBeGreaterThan(0)

    await page.goto('/so-lieu/establishment-supported')
    const row = page.locator('tbody tr', { hasText: 'Điện Biên' })
    expect(await row.first().innerText()).toContain('47')
    await row.first().locator('a[href*="so-lieu="]').first().click()
    await page.locator('mark').first().waitFor()
    expect((await page.locator('mark').allTextContents()).join('')).toContain('4,25 tỷ đồng')

    expect(strayRequests).toEqual([])
    expect(scriptErrors).toEqual([])
  })
})
