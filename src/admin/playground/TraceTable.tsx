'use client'

import type { Figure, TraceEntry } from '../../../extraction/index.ts'
import { entriesAt } from './entriesAt.ts'
import { mostRows } from './model.ts'
import type { PlaygroundWord, Say } from './playgroundWords.ts'

interface TraceTableProps {
  readonly text: string
  readonly entries: readonly TraceEntry[]
  /** Only what concerns this figure is shown. */
  readonly chosen: Figure | null
  readonly onShowAll: () => void
  readonly say: Say
}

const heads: readonly PlaygroundWord[] = ['words', 'stage', 'rule', 'outcome', 'reason']

const outcomes = {
  kept: 'outcomeKept',
  dropped: 'outcomeDropped',
  changed: 'outcomeChanged',
} as const satisfies Record<TraceEntry['outcome'], PlaygroundWord>

/** What the extractor noted while it read, in its order. */
export function TraceTable({ text, entries, chosen, onShowAll, say }: TraceTableProps) {
  const shown = entriesAt(entries, chosen)
  return (
    <>
      {chosen && (
        <p role="status">
          {say('traceOf')} «{chosen.quote}» ({shown.length}).{' '}
          <button type="button" onClick={onShowAll}>
            {say('traceAll')}
          </button>
        </p>
      )}
      {shown.length === 0 ? (
        <p>{say('noTrace')}</p>
      ) : (
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
            {shown.slice(0, mostRows).map(({ start, end, stage, rule, outcome, why }, index) => (
              <tr key={index} lang="vi">
                <th scope="row">{text.slice(start, end)}</th>
                <td>{stage}</td>
                <td>{rule}</td>
                <td>{say(outcomes[outcome])}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length > mostRows && <p>{say('capped')}</p>}
    </>
  )
}
