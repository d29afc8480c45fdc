import { chromium, type Browser, type Page } from 'playwright-core'

/** Debian's Chromium; the flags keep it from calling home. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page that remembers every request to another origin than the product's, and every script error. */
export async function openPage(
  browser: Browser,
  url: string,
): Promise<{ page: Page; strayRequests: string[]; scriptErrors: string[] }> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  const strayRequests: string[] = []
  const scriptErrors: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
      strayRequests.push(request.url())
    }
  })
  page.on('pageerror', (error) => scriptErrors.push(error.message))
  return { page, strayRequests, scriptErrors }
}
