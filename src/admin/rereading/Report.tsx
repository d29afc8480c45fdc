import { changeKinds, type RereadRun, type ShownField } from '../../knowledge/reread/model.ts'
import type { CodeNames } from './describeFigure.ts'
import { Examples } from './Examples.tsx'
import { TallyTable } from './TallyTable.tsx'

/** The figures of the summary: the machine's own, those people spoke about, documents. */
const countRows = [
  ...(['gained', 'lost', 'changed', 'kept', 'reviewed', 'orphaned', 'found', 'differs'] as const),
  ...(['links', 'failed'] as const),
] as const

/** What a run found: how many of what, by which rules and indicators, and examples. */
export function Report({
  run,
  names,
  admin,
}: {
  readonly run: RereadRun
  readonly names: CodeNames
  /** Where the admin is. */
  readonly admin: string
}) {
  const { say, language, indicators } = names
  const { counts, examples } = run
  const number = new Intl.NumberFormat(language)
  const fields = (Object.entries(counts.fields) as [ShownField, number][]).toSorted(
    ([, a], [, b]) => b - a,
  )
  const isTold = run.state === 'reported' || run.state === 'applying'
  return (
    <>
      <section aria-labelledby="rereading-outcome">
        <h3 id="rereading-outcome">{say(isTold ? 'outcome' : 'outcomeDone')}</h3>
        <dl className="rereading__counts">
          {countRows.map((row) => (
            <div
              key={row}
              className={`rereading__count ${counts[row] > 0 ? `rereading__count--${row}` : ''}`}
            >
              <dt>{say(row)}</dt>
              <dd>{number.format(counts[row])}</dd>
            </div>
          ))}
          <div className="rereading__count">
            <dt>{say('changedDocuments')}</dt>
            <dd>
              {number.format(counts.documents)}/{number.format(run.of)}
            </dd>
          </div>
        </dl>
        {fields.length > 0 && (
          <p>
            {say('byField')}:{' '}
            {fields.map(([field, count]) => `${say(field)} ${number.format(count)}`).join(' · ')}
          </p>
        )}
      </section>
      <div className="rereading__tables">
        <TallyTable
          title="byRule"
          head="rule"
          table={counts.rules}
          nameOf={(rule) => rule}
          say={say}
        />
        <TallyTable
          title="byIndicator"
          head="indicator"
          table={counts.indicators}
          nameOf={(code) => (code === '' ? say('noIndicator') : (indicators.get(code) ?? code))}
          say={say}
        />
      </div>
      {examples.length > 0 && <h3>{say('examples')}</h3>}
      {changeKinds.map((kind) => (
        <Examples
          key={kind}
          kind={kind}
          examples={examples.filter((example) => example.kind === kind)}
          count={counts[kind]}
          names={names}
          admin={admin}
          isApplied={run.state === 'applied'}
        />
      ))}
    </>
  )
}
