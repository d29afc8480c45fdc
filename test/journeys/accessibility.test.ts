import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
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

const lists = ['/', '/tin-tuc', '/hoi-nghi', '/van-ban', '/dia-danh', '/so-lieu']
const others = [
  '/van-ban/1881-qd-ttg',
  '/dia-danh/phu-tho',
  '/so-lieu/budget-total',
  '/muc-tieu',
  '/muc-tieu/1881-qd-ttg',
  '/hoi-nghi/chuoi/hoi-nghi-khuyen-cong-phia-bac',
  '/hoi-nghi/so-sanh',
  '/tim-kiem?q=khuyen+cong',
  '/tim-kiem?q=kh%C3%B4ngc%C3%B3g%C3%AC',
  '/khong-co-trang-nay',
]

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('in %s, %i pixels wide', (colorScheme, width) => {
  it('no page keeps anybody out', async () => {
    const context = await browser.newContext({
      baseURL: server.url,
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const faults: string[] = []
    const look = async (path: string) => {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      faults.push(...violations.map(({ id, nodes }) => `${path}: ${id} ×${nodes.length}`))
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) faults.push(`${path}: ${overflow}px too wide`)
    }
    for (const path of lists) {
      await look(path)
      const document = await page
        .locator('main a[href^="/tin-tuc/"], main a[href^="/hoi-nghi/"]')
        .first()
        .getAttribute('href', { timeout: 1000 })
        .catch(() => null)
      if (document && path !== '/') await look(document)
    }
    for (const path of others) await look(path)
    expect(faults).toEqual([])
    await context.close()
  })
})
