import type { RereadRun } from '../../knowledge/reread/model.ts'
import { rereadingWords, type Say } from './rereadingWords.ts'
import { stateWord } from './stateWord.ts'

function decider({ decidedBy, decidedAt }: RereadRun, say: Say): string {
  if (decidedBy) return decidedBy.name
  return say(decidedAt ? 'operator' : 'nobody')
}

/** The runs that are over, the newest first. */
export function FormerRuns({
  runs,
  language,
}: {
  readonly runs: readonly RereadRun[]
  readonly language: string
}) {
  if (runs.length === 0) return null
  const say = rereadingWords(language)
  const number = new Intl.NumberFormat(language)
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
  const when = (instant: string | null) => (instant ? time.format(new Date(instant)) : '—')
  return (
    <section aria-labelledby="rereading-former">
      <h2 id="rereading-former">{say('former')}</h2>
      <table className="evidence__table">
        <thead>
          <tr>
            {(['begun', 'finished', 'version', 'state', 'decidedBy'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
            {(['gained', 'lost', 'changed'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <td>{when(run.createdAt)}</td>
              <td>{when(run.finishedAt)}</td>
              <td>{run.extractorVersion}</td>
              <td>{say(stateWord(run))}</td>
              <td>{decider(run, say)}</td>
              <td>{number.format(run.counts.gained)}</td>
              <td>{number.format(run.counts.lost)}</td>
              <td>{number.format(run.counts.changed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
