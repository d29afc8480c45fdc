import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { rereadingPath } from './model.ts'
import { rereadingWords } from './rereadingWords.ts'

/** The way to the page in the admin's navigation, for those who may use it; tells of a waiting report. */
export async function RereadingLink({ i18n, params, payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'analyst')) return null
  const say = rereadingWords(i18n.language)
  const where = { state: { equals: 'reported' } }
  const { totalDocs } = await payload.count({ collection: 'rereadings', where })
  const segments: unknown = params?.['segments']
  const isHere = Array.isArray(segments) && `/${segments.join('/')}` === rereadingPath
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}${rereadingPath}`}
      prefetch={false}
      {...(isHere && { 'aria-current': 'page' as const })}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">
        {say('title')}
        {totalDocs > 0 && ` (${say('reported').toLowerCase()})`}
      </span>
    </Link>
  )
}
