import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { BoardFilterForm } from './BoardFilterForm.tsx'
import { boardFilterOf, boardQuery } from './boardFilter.ts'
import { ConflictCard } from './ConflictCard.tsx'
import { conflictWords } from './conflictWords.ts'
import { boardPath } from './model.ts'
import { conflictsAtOnce, readBoard } from './readBoard.ts'
import '../evidence/evidence.css'
import './conflicts.css'

/**
 * The page of what does not agree: everybody who works in the archive may look, analysts decide. Payload
 * lets everybody look at views that are added to it, so this one asks who is there.
 */
export async function ConflictBoardView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = req.payload.config
  const address = `${routes.admin}${boardPath}`
  if (!req.user) {
    redirect(`${routes.admin}${admin.routes.login}?redirect=${encodeURIComponent(address)}`)
  }
  if (!hasRole(req.user, 'editor', 'staff', 'analyst')) {
    redirect(`${routes.admin}${admin.routes.unauthorized}`)
  }
  const say = conflictWords(req.i18n.language)
  const filter = boardFilterOf(searchParams ?? {})
  const board = await readBoard(req, filter)
  const isAnalyst = hasRole(req.user, 'analyst')
  const pages = Math.ceil(board[filter.state] / conflictsAtOnce)
  const to = (page: number) => `${address}${boardQuery({ ...filter, page })}`
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
      <Gutter className="evidence conflicts">
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
        {!isAnalyst && <p>{say('onlyAnalysts')}</p>}
        <BoardFilterForm address={address} filter={filter} board={board} say={say} />
        {board.rows.length === 0 && (
          <p role="status">{say(filter.state === 'open' ? 'noneOpen' : 'noneSettled')}</p>
        )}
        {board.rows.map((conflict) => (
          <ConflictCard
            key={conflict.key}
            conflict={conflict}
            board={board}
            records={`${routes.admin}/collections/figures`}
            isAnalyst={isAnalyst}
            say={say}
          />
        ))}
        {pages > 1 && (
          <nav className="conflicts__pages" aria-label={say('pages')}>
            {filter.page > 1 && <a href={to(filter.page - 1)}>{say('previous')}</a>}
            <span aria-current="page">
              {say('page')} {filter.page} / {pages}
            </span>
            {filter.page < pages && <a href={to(filter.page + 1)}>{say('next')}</a>}
          </nav>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
