import type { LeftOut } from '../../../catalog/targets/model.ts'
import { formatNumber } from '../../format/formatNumber.ts'
import { formatQuantity } from '../../format/formatQuantity.ts'
import { exclusionWords } from '../../format/targetWords.ts'
import type { UnitNames } from '../../format/unitName.ts'
import { FigureEvidence } from '../FigureEvidence.tsx'

/** What was not counted, and why, with a few examples. */
export function LeftOutList({ leftOut, units }: { leftOut: readonly LeftOut[]; units: UnitNames }) {
  return (
    <ul className="left-out">
      {leftOut.map(({ reason, count, examples }) => (
        <li key={reason}>
          {formatNumber(count)} số liệu {exclusionWords[reason]}
          {examples.length > 0 && (
            <ul className="more-evidence">
              {examples.map((row) => (
                <li key={row.id}>
                  {formatQuantity(row, units) ?? row.quote}
                  {row.periodLabel && `, ${row.periodLabel}`}: <FigureEvidence row={row} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
