import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { finishedRuns, latestRun } from '../../knowledge/reread/rereadingRows.ts'
import { CurrentRun } from './CurrentRun.tsx'
import { FormerRuns } from './FormerRuns.tsx'
import { rereadingPath } from './model.ts'
import { rereadingWords } from './rereadingWords.ts'
import '../evidence/evidence.css'
import './rereading.css'

/**
 * The page on which analysts decide whether a new version of the extractor is applied. Payload lets
 * everybody look at views that are added to it, so this one asks who is there.
 */
export async function RereadingView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  if (!req.user) {
    const here = encodeURIComponent(`${routes.admin}${rereadingPath}`)
    redirect(`${routes.admin}${admin.routes.login}?redirect=${here}`)
  }
  if (!hasRole(req.user, 'analyst')) redirect(`${routes.admin}${admin.routes.unauthorized}`)
  const say = rereadingWords(req.i18n.language)
  const [latest, finished] = await Promise.all([latestRun(req.payload), finishedRuns(req.payload)])
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
      <Gutter className="evidence rereading">
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
        <CurrentRun req={req} run={latest} />
        <FormerRuns runs={finished} language={req.i18n.language} />
      </Gutter>
    </DefaultTemplate>
  )
}
