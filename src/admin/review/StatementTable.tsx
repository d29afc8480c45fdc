import type { FigureReview } from '../../knowledge/review/model.ts'
import { describePart, differingParts, type Names, shownParts } from './describePart.ts'
import { partLabels } from './partLabels.ts'

interface StatementTableProps {
  readonly review: FigureReview
  readonly names: Names
  readonly language: string
}

/** What a figure says, part by part; beside it what the machine read, where people said otherwise. */
export function StatementTable({ review, names, language }: StatementTableProps) {
  const { human, machine } = review
  const { say } = names
  const differing = new Set(machine ? differingParts(human, machine) : [])
  const isBeside = differing.size > 0
  return (
    <table className="review__statement">
      <caption>{say('statementTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('part_')}</th>
          {isBeside && <th scope="col">{say('machine')}</th>}
          <th scope="col">{isBeside || !machine ? say('human') : say('machine')}</th>
        </tr>
      </thead>
      <tbody>
        {shownParts
          .map((part) => ({
            part,
            stored: describePart(part, human, names),
            read: machine ? describePart(part, machine, names) : '',
          }))
          .filter(({ part, stored }) => stored !== '—' || differing.has(part))
          .map(({ part, stored, read }) => (
            <tr key={part} data-differs={differing.has(part) || undefined}>
              <th scope="row">{partLabels(language)[part]}</th>
              {isBeside && <td>{differing.has(part) ? <del>{read}</del> : read}</td>}
              <td>{differing.has(part) ? <ins>{stored}</ins> : stored}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
