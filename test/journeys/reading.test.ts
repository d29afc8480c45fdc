import type { Browser } from 'playwright-core'
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

describe('a newcomer', () => {
  it('walks from 1881/QĐ-TTg to its sixteen targets and to each sentence', async () => {
    const { page, strayRequests, scriptErrors } = await openPage(browser, server.url)
    await page.goto('/')
    await page.getByRole('navigation').getByRole('link', { name: 'Văn bản' }).first().click()
    await page
      .getByRole('link', { name: /1881\/QĐ-TTg/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /1881\/QĐ-TTg/ }).waitFor()

    const targets = page.locator('section', {
      has: page.getByRole('heading', { name: /^Mục tiêu/ }),
    })
    expect(await targets.getByRole('heading', { name: 'Mục tiêu (16)' }).count()).toBe(1)
    const rows = targets.locator('tbody tr')
    expect(await rows.count()).toBe(16)

    const evidence = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('a[href*="so-lieu="]')?.getAttribute('href') ?? ''),
    )
    for (const href of evidence) {
      await page.goto(href)
      const marked = page.locator('mark')
      await marked.first().waitFor()
      expect((await marked.allTextContents()).join('').length).toBeGreaterThan(10)
      expect(await page.locator(new URL(href, server.url).hash).isVisible()).toBe(true)
    }
    expect(strayRequests).toEqual([])
    expect(scriptErrors).toEqual([])
  })

  it('walks from Phú Thọ to the report of the northern conference', async () => {
    const { page } = await openPage(browser, server.url)
    await page.goto('/dia-danh')
    await page
      .getByRole('link', { name: /^Phú Thọ/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Phú Thọ/ }).waitFor()
    await page.goto('/dia-danh/phu-tho')
    await page
      .getByRole('link', { name: /khu vực phía Bắc lần thứ XII/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /lần thứ XII/ }).waitFor()
    const facts = await page.locator('main').innerText()
    expect(facts).toContain('05/10/2017')
    expect(facts).toContain('Việt Trì')
  })

  it('points at a figure and sees what it is about', async () => {
    const { page } = await openPage(browser, server.url)
    await page.goto('/hoi-nghi')
    await page
      .getByRole('link', { name: /lần thứ XII/ })
      .first()
      .click()
    const figure = page.getByRole('button', { name: 'hơn 123,37 tỷ đồng' }).first()
    await figure.focus()
    await page.keyboard.press('Enter')
    const card = page.locator(':popover-open')
    await card.waitFor()
    const said = await card.innerText()
    expect(said).toContain('123,37 tỷ đồng')
    expect(said).toContain('năm 2016')
    expect(said).toContain('Tổng kinh phí khuyến công')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' }).catch(() => undefined)
    expect(await page.locator(':popover-open').count()).toBe(0)
  })

  it('finds the same with accents and without, and no more than that', async () => {
    const { page } = await openPage(browser, server.url)
    const hits = async (words: string) => {
      await page.goto('/')
      await page.getByRole('main').getByRole('searchbox').fill(words)
      await page.getByRole('main').getByRole('searchbox').press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Tìm kiếm' }).waitFor()
      return page
        .locator('main ol a, main article a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    }
    const accented = await hits('khuyến công')
    expect(accented.length).toBeGreaterThan(5)
    expect((await hits('khuyen cong')).toSorted()).toEqual(accented.toSorted())
    expect((await hits('ĐẮK LẮK')).toSorted()).toEqual((await hits('dak lak')).toSorted())
    expect(await hits('"không có cụm từ này trong kho"')).toEqual([])
  })

  it('walks from an indicator to the sentence of a figure', async () => {
    const { page } = await openPage(browser, server.url)
    await page.goto('/so-lieu')
    await page.getByRole('link', { name: 'Tổng kinh phí khuyến công' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Tổng kinh phí khuyến công' }).waitFor()
    await page.locator('tbody a[href*="so-lieu="]').first().click()
    await page.locator('mark').first().waitFor()
    expect(await page.locator(':target').count()).toBe(1)
  })

  it('is told what to do where nothing is', async () => {
    const { page } = await openPage(browser, server.url)
    const answer = await page.goto('/tin-tuc/khong-co-bai-nay')
    expect(answer?.status()).toBe(404)
    await page.getByRole('main').getByRole('searchbox').waitFor()
  })

  it('reads without client scripts', async () => {
    const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
    const page = await context.newPage()
    for (const path of ['/', '/tin-tuc', '/hoi-nghi', '/van-ban', '/dia-danh', '/so-lieu']) {
      await page.goto(path)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    }
    await page.getByRole('banner').getByRole('searchbox').fill('khuyen cong')
    await page.getByRole('banner').getByRole('searchbox').press('Enter')
    expect(await page.locator('main').innerText()).toMatch(/Có \d+ tài liệu/)
    await context.close()
  })
})

const get = (path: string) => fetch(new URL(path, server.url))

describe('a machine', () => {
  it('is told how the archive is', async () => {
    const answer = await get('/api/health')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'ok', database: 'ok' })
  })

  it('finds feed, map and rules', async () => {
    expect(await (await get('/rss.xml')).text()).toContain('<rss')
    expect(await (await get('/sitemap.xml')).text()).toContain('/van-ban/1881-qd-ttg')
    expect(await (await get('/robots.txt')).text()).toMatch(/Sitemap: http/)
  })
})
