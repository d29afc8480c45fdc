import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { mainContent } from '../../src/ingest/page/mainContent.ts'
import { readMeta } from '../../src/ingest/page/readMeta.ts'

const page = readFileSync(join(import.meta.dirname, 'pages/tin-lang-nghe.html'), 'utf8')
const documentOf = (html: string) => new JSDOM(html).window.document

describe('what a page says of itself', () => {
  it('is read from JSON-LD and the meta elements, without the site’s name in the title', () => {
    expect(readMeta(documentOf(page))).toEqual({
      title: 'Làng nghề mây tre đan có máy chẻ nan mới',
      publishedOn: '2023-03-15',
      author: 'Phạm Thị Mận',
      summary: 'Máy chẻ nan giúp thợ làng nghề đỡ vất vả.',
      siteName: 'Trang tin Khuyến công tỉnh Thái Bình',
      url: 'https://khuyencong.example.vn/tin/lang-nghe-may-tre',
    })
  })

  it('survives broken JSON-LD and addresses that are no web pages', () => {
    const meta = readMeta(
      documentOf(`<script type="application/ld+json">{ "headline": </script>
        <link rel="canonical" href="javascript:alert(1)">
        <meta property="article:published_time" content="31/02/2019">
        <meta name="author" content="https://facebook.com/trang">
        <h1>Tin  một</h1>`),
    )
    expect(meta).toMatchObject({ title: 'Tin một', publishedOn: null, author: null, url: null })
  })

  it('has no title when the page has several main headings and declares none', () => {
    expect(readMeta(documentOf('<h1>Một</h1><h1>Hai</h1>')).title).toBeNull()
  })
})

describe('the main content of a page', () => {
  const html = mainContent(documentOf(page), 'https://khuyencong.example.vn/tin/lang-nghe-may-tre')

  it.each([
    ['menus', 'Trang chủ'],
    ['counters', '7.654.321'],
    ['comment forms', 'Ý kiến bạn đọc'],
    ['licences', '45/GP-STTTT'],
    ['scripts', '999 tỷ'],
    ['pictures', '<img'],
    ['handlers', 'onclick'],
    ['script links', 'javascript:'],
    ['styles', 'class='],
  ])('leaves out %s', (_what, words) => {
    expect(html).not.toContain(words)
  })

  it('keeps words, table, headings and web links', () => {
    expect(html).toContain('<a href="https://khuyencong.example.vn/van-ban/1881?tu=bai">')
    expect(html).toContain('trang giới thiệu máy')
    expect(html).toContain('<h4>Việc tiếp theo</h4>')
    expect(html).toContain('<td>390 triệu đồng</td>')
    expect(html).toContain('Máy chẻ nan tại xưởng bà Nụ')
  })

  it('is the whole page when there is no article in it', () => {
    expect(mainContent(documentOf('<p>Kinh phí 5 tỷ đồng.</p>'), null)).toContain('5 tỷ đồng')
  })
})
