import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { playgroundPath } from './model.ts'
import { Playground } from './Playground.tsx'
import { playgroundWords } from './playgroundWords.ts'
import '../evidence/evidence.css'
import './playground.css'

/**
 * The page on which analysts try the reader. Payload lets everybody look at views that are added to it,
 * so this one asks who is there.
 */
export function PlaygroundView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  if (!req.user) {
    const here = encodeURIComponent(`${routes.admin}${playgroundPath}`)
    redirect(`${routes.admin}${admin.routes.login}?redirect=${here}`)
  }
  if (!hasRole(req.user, 'analyst')) redirect(`${routes.admin}${admin.routes.unauthorized}`)
  const say = playgroundWords(req.i18n.language)
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
      <Gutter className="evidence playground">
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
        <Playground />
      </Gutter>
    </DefaultTemplate>
  )
}
