import type { FigureReview, Statement } from '../../knowledge/review/model.ts'
import { describePart, differingParts, labelOf, type Names } from './describePart.ts'
import type { FormSay } from './formWords.ts'
import { partLabels } from './partLabels.ts'

interface ConflictPanelProps {
  /** The figure as it is stored now. */
  readonly theirs: FigureReview
  readonly changes: Partial<Statement>
  readonly names: Names
  readonly language: string
  readonly onKeepTheirs: () => void
  readonly onSaveMine: () => void
  readonly say: FormSay
}

/** What somebody else made of a figure beside what this person wants, to choose from. */
export function ConflictPanel({ theirs, changes, names, language, ...rest }: ConflictPanelProps) {
  const { onKeepTheirs, onSaveMine, say } = rest
  const mine = { ...theirs.human, ...changes }
  return (
    <div className="review__conflict" role="alert">
      <p>{say('conflict')}</p>
      <p>
        {say('changedBy')}: {theirs.by?.name ?? say('theMachine')} ·{' '}
        {labelOf(names.tables.states, theirs.state)}
        {theirs.note && (
          <>
            {' '}
            · <q lang="vi">{theirs.note}</q>
          </>
        )}
      </p>
      <table className="review__statement">
        <thead>
          <tr>
            <th scope="col">{say('part')}</th>
            <th scope="col">{say('theirs')}</th>
            <th scope="col">{say('mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differingParts(theirs.human, mine).map((part) => (
            <tr key={part}>
              <th scope="row">{partLabels(language)[part]}</th>
              <td>{describePart(part, theirs.human, names)}</td>
              <td>{describePart(part, mine, names)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" className="review__deed" onClick={onKeepTheirs}>
          {say('keepTheirs')}
        </button>{' '}
        <button type="button" className="review__deed" onClick={onSaveMine}>
          {say('saveMine')}
        </button>
      </p>
    </div>
  )
}
