import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { openCatalog } from '../../catalog/openCatalog.ts'
import { reviewPath } from './model.ts'
import { reviewWords } from './reviewWords.ts'

/** The way to the review queue in the admin's navigation, with the number of what is left. */
export async function ReviewLink({ i18n, params, payload, user }: ServerProps) {
  if (!user) return null
  const { pending } = await openCatalog(payload).countReviews({})
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
        {reviewWords(i18n.language)('title')} ({pending.toLocaleString(i18n.language)})
      </span>
    </Link>
  )
}
