import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { conflictWords } from './conflictWords.ts'
import { boardPath } from './model.ts'

/** The way to the conflict board in the admin's navigation. */
export function ConflictBoardLink({ i18n, params, payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'editor', 'staff', 'analyst')) return null
  const segments: unknown = params?.['segments']
  const isHere = Array.isArray(segments) && `/${segments.join('/')}` === boardPath
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}${boardPath}`}
      prefetch={false}
      {...(isHere && { 'aria-current': 'page' as const })}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{conflictWords(i18n.language)('title')}</span>
    </Link>
  )
}
