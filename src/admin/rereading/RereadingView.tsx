import type { AdminViewServerProps } from 'payload'
import { finishedRuns, latestRun } from '../../knowledge/reread/rereadingRows.ts'
import { StaffPage } from '../StaffPage.tsx'
import { CurrentRun } from './CurrentRun.tsx'
import { FormerRuns } from './FormerRuns.tsx'
import { rereadingPath } from './model.ts'
import { rereadingWords } from './rereadingWords.ts'
import '../evidence/evidence.css'
import './rereading.css'

/** The page on which analysts decide whether a new version of the extractor is applied. */
export function RereadingView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = rereadingWords(req.i18n.language)
  return (
    <StaffPage view={props} path={rereadingPath} className="evidence rereading" roles={['analyst']}>
      {async () => {
        const { payload } = req
        const [latest, finished] = await Promise.all([latestRun(payload), finishedRuns(payload)])
        return (
          <>
            <h1>{say('title')}</h1>
            <p>{say('lead')}</p>
            <CurrentRun req={req} run={latest} />
            <FormerRuns runs={finished} language={req.i18n.language} />
          </>
        )
      }}
    </StaffPage>
  )
}
