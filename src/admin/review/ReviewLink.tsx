import { Link } from '@payloadcms/ui'
import type { Payload, ServerProps } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import { openCatalog } from '../../catalog/openCatalog.ts'
import { reviewPath } from './model.ts'
import { reviewWords } from './reviewWords.ts'

/** The longest that a page of the admin waits for the number, in milliseconds. */
const patience = 400

/** How many figures wait; null when the catalog does not tell at once (it may be in the making). */
function countPending(payload: Payload): Promise<number | null> {
  const counted = openCatalog(payload)
    .countReviews({})
    .then(({ pending }) => pending)
  return Promise.race([counted, sleep(patience, null, { ref: false })]).catch(() => null)
}

/** The way to the review queue in the admin's navigation, with the number of what is left. */
export async function ReviewLink({ i18n, params, payload, user }: ServerProps) {
  if (!user) return null
  const pending = await countPending(payload)
  const segments: unknown = params?.['segments']
  const isHere = Array.isArray(segments) && `/${segments.join('/')}` === reviewPath
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}${reviewPath}`}
      prefetch={false}
      {...(isHere && { 'aria-current': 'page' as const })}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">
        {reviewWords(i18n.language)('title')}
        {pending !== null && ` (${pending.toLocaleString(i18n.language)})`}
      </span>
    </Link>
  )
}
