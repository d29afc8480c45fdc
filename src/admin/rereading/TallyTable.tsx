import type { Tally } from '../../knowledge/reread/model.ts'
import type { RereadingWord, Say } from './rereadingWords.ts'

const kinds = ['gained', 'lost', 'changed'] as const

function total({ gained, lost, changed }: Tally): number {
  return gained + lost + changed
}

/** How many figures of each rule or indicator would change, the most first. */
export function TallyTable({
  title,
  head,
  table,
  nameOf,
  say,
}: {
  readonly title: RereadingWord
  readonly head: RereadingWord
  readonly table: Readonly<Record<string, Tally>>
  readonly nameOf: (key: string) => string
  readonly say: Say
}) {
  const rows = Object.entries(table).toSorted(([, a], [, b]) => total(b) - total(a))
  if (rows.length === 0) return null
  return (
    <details className="rereading__tally">
      <summary>
        {say(title)} ({rows.length})
      </summary>
      <table className="evidence__table">
        <thead>
          <tr>
            <th scope="col">{say(head)}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {say(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, tally]) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              {kinds.map((kind) => (
                <td key={kind}>{tally[kind]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
