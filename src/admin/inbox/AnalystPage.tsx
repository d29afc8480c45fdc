import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import '../evidence/evidence.css'

/**
 * The frame of a page that is for analysts. Payload lets everybody look at views that are added to it,
 * so this one asks who is there before anything is read.
 */
export async function AnalystPage({
  view: { initPageResult, params, searchParams },
  path,
  children,
}: {
  readonly view: AdminViewServerProps
  /** Where the page is, below the admin. */
  readonly path: string
  readonly children: () => Promise<ReactNode>
}) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  if (!req.user) {
    const here = encodeURIComponent(`${routes.admin}${path}`)
    redirect(`${routes.admin}${admin.routes.login}?redirect=${here}`)
  }
  if (!hasRole(req.user, 'analyst')) redirect(`${routes.admin}${admin.routes.unauthorized}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
    >
      <Gutter className="evidence inbox">{await children()}</Gutter>
    </DefaultTemplate>
  )
}
