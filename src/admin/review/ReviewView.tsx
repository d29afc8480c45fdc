import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { StaffPage } from '../StaffPage.tsx'
import { choiceOf } from './choiceOf.ts'
import { reviewPath } from './model.ts'
import { readTables } from './readTables.ts'
import { ReviewPage } from './ReviewPage.tsx'
import { reviewWords } from './reviewWords.ts'
import './review.css'

/** The page on which analysts review figures; others with an account may look. */
export function ReviewView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { routes } = req.payload.config
  const say = reviewWords(req.i18n.language)
  const canReview = hasRole(req.user, 'analyst')
  return (
    <StaffPage view={props} path={reviewPath} className="review">
      {async () => (
        <>
          <h1>{say('title')}</h1>
          <p>{say(canReview ? 'lead' : 'onlyLook')}</p>
          <ReviewPage
            api={routes.api}
            admin={routes.admin}
            canReview={canReview}
            tables={await readTables(req)}
            begin={choiceOf(props.searchParams ?? {})}
          />
        </>
      )}
    </StaffPage>
  )
}
