import { readEnvironment } from '../../../environment.ts'

export const dynamic = 'force-dynamic'

/** What search engines may visit: everything but the admin, the interfaces and result lists. */
export function GET() {
  const { siteUrl } = readEnvironment(process.env)
  const lines = [
    'User-agent: *',
    'Allow: /api/media/file/',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /tim-kiem',
    'Disallow: /xem-truoc',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
