import type { PayloadRequest } from 'payload'
import type { RereadRun } from '../../knowledge/reread/model.ts'
import { isOpen } from '../../knowledge/reread/nextStep.ts'
import { readCodeNames } from './readCodeNames.ts'
import { Report } from './Report.tsx'
import { rereadingWords } from './rereadingWords.ts'
import { RunActions } from './RunActions.tsx'
import { RunProgress } from './RunProgress.tsx'
import { stateWord } from './stateWord.ts'

/** The run that is under way or waits, or the last one with the way to a new one. */
export async function CurrentRun({
  req,
  run,
}: {
  readonly req: PayloadRequest
  readonly run: RereadRun | null
}) {
  const { language } = req.i18n
  const say = rereadingWords(language)
  const { api, admin } = req.payload.config.routes
  const endpoint = `${api}/rereadings`
  const isWorking = run?.state === 'comparing' || run?.state === 'applying'
  const names = run && run.state !== 'comparing' ? await readCodeNames(req, run, language) : null
  return (
    <>
      {run && (
        <h2>
          {say(stateWord(run))} · {say('version')} {run.extractorVersion}
        </h2>
      )}
      {(run === null || !isOpen(run)) && <p>{say('none')}</p>}
      {run && isWorking && <RunProgress key={run.state} endpoint={endpoint} run={run} />}
      {run?.state === 'reported' && (
        <RunActions
          verdicts={['approve', 'dismiss']}
          endpoint={`${endpoint}/${run.id}`}
          seen={run.updatedAt}
        />
      )}
      {(run === null || !isOpen(run)) && (
        <RunActions verdicts={['start']} endpoint={endpoint} seen={null} />
      )}
      {run && names && <Report run={run} names={names} admin={admin} />}
    </>
  )
}
