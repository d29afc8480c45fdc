import { cookies } from 'next/headers'
import { previewCookie } from '../../../../site/reading/preview.ts'

/** Ends the preview; the site shows what everybody sees again. */
export async function POST() {
  const store = await cookies()
  store.delete(previewCookie)
  return new Response(null, { status: 303, headers: { Location: '/' } })
}
