import type { AdminViewServerProps } from 'payload'
import { formatInstant } from '../formatInstant.ts'
import { Pages } from '../inbox/Pages.tsx'
import { StaffPage } from '../StaffPage.tsx'
import { MergeActions } from './MergeActions.tsx'
import { mergesPath } from './mergesPage.ts'
import { mergeWords, type MergeWord } from './mergeWords.ts'
import { readMerges } from './readMerges.ts'
import '../evidence/evidence.css'
import './merge.css'

const heads: readonly MergeWord[] = ['of', 'which', 'links', 'when', 'who', 'state', 'undo']

/** The page of what was merged, and where it is undone. */
export async function MergesView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = mergeWords(req.i18n.language)
  const page = Math.max(1, Number(props.searchParams?.['trang']) || 1)
  return (
    <StaffPage view={props} path={mergesPath} className="evidence inbox" roles={['analyst']}>
      {async () => {
        const { merges, pages } = await readMerges(req, page)
        return (
          <>
            <h1>{say('title')}</h1>
            <p>{say('lead')}</p>
            {merges.length === 0 && <p>{say('none')}</p>}
            {merges.length > 0 && (
              <table className="evidence__table">
                <thead>
                  <tr>
                    {heads.map((head) => (
                      <th key={head} scope="col">
                        {say(head)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {merges.map(({ id, pair, title, links, at, by, state }) => (
                    <tr key={id}>
                      <td>{say(pair.of)}</td>
                      <th scope="row">{title}</th>
                      <td>{links}</td>
                      <td>{formatInstant(at)}</td>
                      <td>{by ?? '—'}</td>
                      <td>{say(state)}</td>
                      <td>
                        <MergeActions id={id} pair={pair} state={state} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <Pages path={mergesPath} query={{}} page={page} pages={pages} req={req} />
          </>
        )
      }}
    </StaffPage>
  )
}
