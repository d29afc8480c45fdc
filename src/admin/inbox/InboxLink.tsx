import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { openCatalog } from '../../catalog/openCatalog.ts'
import { mergesPath } from '../merge/mergesPage.ts'
import { mergeWords } from '../merge/mergeWords.ts'
import { inboxWords } from './inboxWords.ts'
import { inboxPath } from './model.ts'

/** The ways to the inbox, with what waits in it, and to the merges, for analysts. */
export async function InboxLink({ i18n, params, payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'analyst')) return null
  const { stubs, open } = await openCatalog(payload).countInbox()
  const waiting = (stubs + open).toLocaleString(i18n.language)
  const segments: unknown = params?.['segments']
  const here = Array.isArray(segments) ? `/${segments.join('/')}` : ''
  const links = [
    { path: inboxPath, label: `${inboxWords(i18n.language)('title')} (${waiting})` },
    { path: mergesPath, label: mergeWords(i18n.language)('title') },
  ]
  return links.map(({ path, label }) => (
    <Link
      key={path}
      className="nav__link"
      href={`${payload.config.routes.admin}${path}`}
      prefetch={false}
      {...(here === path && { 'aria-current': 'page' as const })}
    >
      {here === path && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  ))
}
