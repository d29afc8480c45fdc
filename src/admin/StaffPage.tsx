import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { hasRole, type Role } from '../../collections/shared/access/roles.ts'

/**
 * The frame of a page of our own in the admin. Payload lets everybody look at views that are added to it,
 * so this one asks who is there before anything is read.
 */
export async function StaffPage({
  view: { initPageResult, params, searchParams },
  path,
  className,
  roles,
  children,
}: {
  readonly view: AdminViewServerProps
  /** Where the page is, below the admin. */
  readonly path: string
  readonly className: string
  /** Who may look; everybody with an account when it is left out. */
  readonly roles?: readonly Role[]
  /** Gives what is on the page; it is asked only for those who may look. */
  readonly children: () => ReactNode | Promise<ReactNode>
}) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  if (!req.user) {
    const here = encodeURIComponent(`${routes.admin}${path}`)
    redirect(`${routes.admin}${admin.routes.login}?redirect=${here}`)
  }
  if (roles && !hasRole(req.user, ...roles)) {
    redirect(`${routes.admin}${admin.routes.unauthorized}`)
  }
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
      <Gutter className={className}>{await children()}</Gutter>
    </DefaultTemplate>
  )
}
