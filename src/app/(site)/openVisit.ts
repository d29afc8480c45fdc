import config from '@payload-config'
import { cookies, headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import { openCatalog } from '../../catalog/openCatalog.ts'
import { previewCookie } from '../../site/reading/preview.ts'
import type { Visit } from '../../site/reading/visit.ts'

/** Who asks and what answers, found out once a request. */
export const openVisit = cache(async (): Promise<Visit> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  const asked = (await cookies()).has(previewCookie)
  return {
    payload,
    catalog: openCatalog(payload),
    user,
    audience: user ? 'internal' : 'public',
    preview: asked && user !== null,
  }
})

/** A visit of somebody without an account, for what is handed out to everybody alike. */
export async function openPublicVisit(): Promise<Visit> {
  const payload = await getPayload({ config })
  return { payload, catalog: openCatalog(payload), user: null, audience: 'public', preview: false }
}
