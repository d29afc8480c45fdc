import type { FigureRow } from '../../catalog/model.ts'
import type { Decision } from '../../payload-types.ts'
import { targetsAddress } from '../addresses.ts'
import { decisionName } from '../format/decisionName.ts'
import type { UnitNames } from '../format/unitName.ts'
import { FigureTable } from './FigureTable.tsx'

function TargetTable({
  id,
  title,
  rows,
  units,
  caption,
}: {
  id: string
  title: string
  rows: readonly FigureRow[]
  units: UnitNames
  caption: string
}) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({rows.length})
      </h2>
      <FigureTable rows={rows} units={units} caption={caption} without={['status']} />
    </section>
  )
}

/**
 * The targets an instrument sets: those of its own text, apart from what other documents say of them.
 * Where the archive has no text of it, what others say is all there is.
 */
export function DecisionTargets({
  decision,
  rows,
  units,
}: {
  decision: Decision
  rows: readonly FigureRow[]
  units: UnitNames
}) {
  const isOwn = ({ document }: FigureRow) =>
    document.collection === 'decisions' && document.id === decision.id
  const own = rows.filter(isOwn)
  const others = own.length > 0 ? rows.filter((row) => !isOwn(row)) : []
  const caption = `Mục tiêu theo ${decisionName(decision)}`
  return (
    <>
      {rows.length > 0 && (
        <p>
          <a href={targetsAddress(decision.slug ?? '')}>
            So mục tiêu với số liệu thực hiện trong kho
          </a>
        </p>
      )}
      <TargetTable
        id="muc-tieu"
        title="Mục tiêu"
        rows={own.length > 0 ? own : rows}
        units={units}
        caption={caption}
      />
      <TargetTable
        id="nhac-lai"
        title="Được nhắc lại trong tài liệu khác"
        rows={others}
        units={units}
        caption={`${caption}, được nhắc lại trong tài liệu khác`}
      />
    </>
  )
}
