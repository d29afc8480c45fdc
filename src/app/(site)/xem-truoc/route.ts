import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { documentAddress, documentOf } from '../../../site/addresses.ts'
import { findDocument } from '../../../site/reading/findDocument.ts'
import { previewCookie } from '../../../site/reading/preview.ts'
import { openVisit } from '../openVisit.ts'

/**
 * Opens `?duong-dan=/tin-tuc/SLUG` as its draft, for people who may read it. Own documents only: the
 * address people are sent to is made from its parts. The cookie is our own because Next's is
 * `Secure`, which archives served over plain HTTP within an office would lose without a word.
 */
export async function GET(request: NextRequest) {
  const asked = request.nextUrl.searchParams.get('duong-dan') ?? ''
  const document = documentOf(asked)
  if (!document) {
    return new Response('Chỉ xem trước được tin tức, báo cáo hội nghị và văn bản của kho.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const visit = await openVisit()
  if (!visit.user) {
    const back = `/xem-truoc?duong-dan=${encodeURIComponent(asked)}`
    return redirect(`/admin/login?redirect=${encodeURIComponent(back)}`)
  }
  const draft = await findDocument({ ...visit, preview: true }, document.collection, document.slug)
  if (draft) {
    const store = await cookies()
    store.set(previewCookie, '1', { httpOnly: true, sameSite: 'lax', path: '/' })
  }
  // Who may not read it gets what the page itself says to them.
  return redirect(documentAddress(document))
}
