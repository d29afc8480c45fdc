import type { PayloadRequest } from 'payload'
import type { RereadRun } from '../../knowledge/reread/model.ts'
import { isOpen } from '../../knowledge/reread/nextStep.ts'
import { readCodeNames } from './readCodeNames.ts'
import { Report } from './Report.tsx'
import { rereadingWords } from './rereadingWords.ts'
import { type Action, RunActions } from './RunActions.tsx'
import { RunProgress } from './RunProgress.tsx'
import { stateWord } from './stateWord.ts'

const verdicts: readonly Action[] = ['approve', 'dismiss']
const starts: readonly Action[] = ['start']

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
  const isDismissed = run?.state === 'dismissed' && run.decidedAt !== null
  const actions =
    run?.state === 'reported'
      ? { actions: verdicts, address: `${endpoint}/${run.id}`, seen: run.updatedAt }
      : { actions: isWorking ? [] : starts, address: endpoint, seen: null }
  return (
    <>
      {run && (
        <h2>
          {say(stateWord(run))} · {say('version')} {run.extractorVersion}
        </h2>
      )}
      {(run === null || !isOpen(run)) && <p>{say(isDismissed ? 'keptOld' : 'none')}</p>}
      {run && isWorking && <RunProgress key={run.state} endpoint={endpoint} run={run} />}
      {/* One element whatever the state, so that a refusal is still told when the page has followed. */}
      <RunActions {...actions} />
      {run && names && <Report run={run} names={names} admin={admin} />}
    </>
  )
}
