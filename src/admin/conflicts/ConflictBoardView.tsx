import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../collections/shared/access/roles.ts'
import { StaffPage } from '../StaffPage.tsx'
import { BoardFilterForm } from './BoardFilterForm.tsx'
import { boardFilterOf, boardQuery } from './boardFilter.ts'
import { ConflictCard } from './ConflictCard.tsx'
import { conflictWords } from './conflictWords.ts'
import { boardPath } from './model.ts'
import { conflictsAtOnce, readBoard } from './readBoard.ts'
import '../evidence/evidence.css'
import './conflicts.css'

/** The page of what does not agree: everybody who works in the archive may look, analysts decide. */
export function ConflictBoardView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { admin } = req.payload.config.routes
  const address = `${admin}${boardPath}`
  const say = conflictWords(req.i18n.language)
  const filter = boardFilterOf(props.searchParams ?? {})
  const isAnalyst = hasRole(req.user, 'analyst')
  const to = (page: number) => `${address}${boardQuery({ ...filter, page })}`
  return (
    <StaffPage
      view={props}
      path={boardPath}
      className="evidence conflicts"
      roles={['editor', 'staff', 'analyst']}
    >
      {async () => {
        const board = await readBoard(req, filter)
        const pages = Math.ceil(board[filter.state] / conflictsAtOnce)
        return (
          <>
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
                records={`${admin}/collections/figures`}
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
          </>
        )
      }}
    </StaffPage>
  )
}
