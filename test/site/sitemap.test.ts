import { expect, test } from 'vitest'
import { sitemapIndex, urlSet } from '../../src/site/sitemap.ts'

test('a sitemap gives whole addresses, escaped, with the day of their last change', () => {
  const xml = urlSet('https://kho.example.vn', [
    { address: '/tin-tuc/a', changed: '2024-01-02T00:00:00.000Z' },
    { address: '/so-lieu/a?b=1&c=2' },
  ])
  expect(xml).toContain(
    '<url><loc>https://kho.example.vn/tin-tuc/a</loc><lastmod>2024-01-02T00:00:00.000Z</lastmod></url>',
  )
  expect(xml).toContain('<loc>https://kho.example.vn/so-lieu/a?b=1&amp;c=2</loc>')
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /)
})

test('an index names its parts', () => {
  const xml = sitemapIndex('https://kho.example.vn', [{ address: '/sitemap.xml?phan=chung' }])
  expect(xml).toContain(
    '<sitemap><loc>https://kho.example.vn/sitemap.xml?phan=chung</loc></sitemap>',
  )
  expect(xml).toContain('</sitemapindex>')
})
