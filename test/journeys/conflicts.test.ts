import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOfText } from '../../src/knowledge/textBody.ts'
import { openBrowser, openPage } from '../support/browser.ts'
import { call, firstAccount, invite, openAs } from '../support/people.ts'
import { startServer, type RunningServer } from '../support/server.ts'

let server: RunningServer
let browser: Browser

const board = '/admin/doi-chieu?kind=fact&place=dien-bien&year=2023'

const trained = (number: string) =>
  `Năm 2023, tỉnh Điện Biên đã đào tạo nghề cho ${number} lao động nông thôn.`

beforeAll(async () => {
  browser = await openBrowser()
  server = await startServer()
  const token = await firstAccount(server.url)
  for (const [role, name] of [
    ['analyst', 'Trần Văn Chuyên Viên'],
    ['staff', 'Lê Thị Cán Bộ'],
  ] as const) {
    await invite(server.url, token, role, name)
  }
  for (const [title, number, day] of [
    ['Điện Biên đào tạo nghề cho lao động nông thôn', 'hơn 18.000', '2024-01-15'],
    ['Tổng kết khuyến công Điện Biên năm 2023', '17.900', '2024-03-20'],
  ] as const) {
    await call(server.url, '/api/articles', {
      token,
      body: {
        title,
        publishedOn: `${day}T00:00:00.000Z`,
        visibility: 'public',
        _status: 'published',
        body: bodyOfText([trained(number)]),
      },
    })
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const conflict = (page: Page) => page.getByRole('article').filter({ hasText: 'Điện Biên' })

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.conflicts').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('settling a conflict', () => {
  it('is done by keyboard, survives a refusal, and can be undone', async () => {
    const { page } = await openAs(browser, server.url, 'analyst@example.vn')
    await page.goto(board)
    const card = conflict(page)
    await card.getByText('Nguồn mới nhất (20/03/2024) nói 17.900 người.').waitFor()
    expect(await card.locator('mark').allTextContents()).toEqual([
      '17.900 lao động nông thôn',
      'hơn 18.000 lao động nông thôn',
    ])
    await card.getByText('Kết luận', { exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await problemsOf(page)).toEqual([])

    await card.getByRole('button', { name: 'Ghi kết luận' }).press('Enter')
    await card.getByText('Hãy chọn một nguồn').waitFor()
    await page.keyboard.press('Space')
    await card.getByRole('textbox', { name: 'Lý do' }).fill('Báo cáo tổng kết là số chính thức.')
    await page.route('**/settle', (route) => route.abort(), { times: 1 })
    await card.getByRole('button', { name: 'Ghi kết luận' }).press('Enter')
    await card.getByText('Những gì bạn nhập vẫn còn').waitFor()
    expect(await card.getByRole('textbox', { name: 'Lý do' }).inputValue()).toBe(
      'Báo cáo tổng kết là số chính thức.',
    )
    await card.getByRole('button', { name: 'Ghi kết luận' }).press('Enter')
    await card.getByText('Đã ghi kết luận.').waitFor()

    await page.goto(`${board}&state=settled`)
    await conflict(page).getByText('Báo cáo tổng kết là số chính thức.').waitFor()
    await conflict(page).getByRole('button', { name: 'Hoàn tác kết luận' }).press('Enter')
    await conflict(page).getByText('chỗ này lại mở').waitFor()
    await page.goto(board)
    await conflict(page).waitFor()
  })

  it('tells the second of two analysts that the first was quicker', async () => {
    const pages = await Promise.all(
      ['analyst', 'quan.tri'].map(async (name) => {
        const { page } = await openAs(browser, server.url, `${name}@example.vn`)
        await page.goto(board)
        const card = conflict(page)
        await card.getByText('Kết luận', { exact: true }).click()
        await card.getByLabel('Các nguồn đều có lý do').check()
        await card.getByRole('textbox', { name: 'Lý do' }).fill('Số ước và số chính thức.')
        return page
      }),
    )
    const [first, second] = pages.map(conflict)
    await first!.getByRole('button', { name: 'Ghi kết luận' }).click()
    await first!.getByText('Đã ghi kết luận.').waitFor()
    await second!.getByRole('button', { name: 'Ghi kết luận' }).click()
    await second!.getByText('đã kết luận chỗ này lúc').waitFor()
    expect(await second!.getByRole('textbox', { name: 'Lý do' }).inputValue()).toBe(
      'Số ước và số chính thức.',
    )
    await first!.getByRole('button', { name: 'Hoàn tác kết luận' }).click()
    await first!.getByText('chỗ này lại mở').waitFor()
  })

  it('is not offered to staff, who may look', async () => {
    const { page } = await openAs(browser, server.url, 'staff@example.vn')
    await page.goto(board)
    await conflict(page).waitFor()
    expect(await conflict(page).getByText('Kết luận', { exact: true }).count()).toBe(0)
  })
})

describe('the page of an indicator', () => {
  it('shows the fact once with its sources, without script, and no conflict to strangers', async () => {
    const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/so-lieu/labour-trained?nam=2023&dia-ban=dien-bien')
    const sources = page.getByText('2 nguồn', { exact: true })
    await sources.click()
    await page.getByText('Tổng kết khuyến công Điện Biên năm 2023').nth(1).waitFor()
    expect(await page.getByText('Các nguồn nói khác nhau').count()).toBe(0)
    await context.close()
    const stranger = await openPage(browser, server.url)
    await stranger.page.goto('/admin/doi-chieu')
    await stranger.page.waitForURL(/\/admin\/login/)
    expect(stranger.strayRequests).toEqual([])
  })
})
