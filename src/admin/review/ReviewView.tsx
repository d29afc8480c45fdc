import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { choiceOf } from './choiceOf.ts'
import { reviewPath } from './model.ts'
import { readTables } from './readTables.ts'
import { ReviewPage } from './ReviewPage.tsx'
import { reviewWords } from './reviewWords.ts'
import './review.css'

/**
 * The page on which analysts review figures; others with an account may look. Payload lets everybody
 * look at views that are added to it, so this one asks who is there.
 */
export async function ReviewView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  if (!req.user) {
    const here = encodeURIComponent(`${routes.admin}${reviewPath}`)
    redirect(`${routes.admin}${admin.routes.login}?redirect=${here}`)
  }
  const say = reviewWords(req.i18n.language)
  const canReview = hasRole(req.user, 'analyst')
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
      <Gutter className="review">
        <h1>{say('title')}</h1>
        <p>{say(canReview ? 'lead' : 'onlyLook')}</p>
        <ReviewPage
          api={routes.api}
          admin={routes.admin}
          canReview={canReview}
          tables={await readTables(req)}
          begin={choiceOf(searchParams ?? {})}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
