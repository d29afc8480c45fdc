import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { playgroundPath } from './model.ts'
import { playgroundWords } from './playgroundWords.ts'

/** The way to the playground in the admin's navigation, for those who may use it. */
export function PlaygroundLink({ i18n, params, payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'analyst')) return null
  const segments: unknown = params?.['segments']
  const isHere = Array.isArray(segments) && `/${segments.join('/')}` === playgroundPath
  return (
    <Link
      className="nav__link"
      href={`${payload.config.routes.admin}${playgroundPath}`}
      prefetch={false}
      {...(isHere && { 'aria-current': 'page' as const })}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{playgroundWords(i18n.language)('title')}</span>
    </Link>
  )
}
