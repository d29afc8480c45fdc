import type { FigureRow } from '../../catalog/model.ts'
import { indicatorAddress, placeAddress } from '../addresses.ts'
import { formatDays } from '../format/formatDay.ts'
import { formatQuantity } from '../format/formatQuantity.ts'
import { statusNames } from '../format/names.ts'
import type { UnitNames } from '../format/unitName.ts'
import type { SeriesBreak } from '../reading/placeHistory.ts'
import { FigureEvidence } from './FigureEvidence.tsx'
import { Links } from './Links.tsx'
import { SeriesRows } from './SeriesRows.tsx'

/** Columns that a page leaves out because it is about one of them. */
export type FigureColumn = 'place' | 'status'

function Row({
  row,
  units,
  without,
}: {
  row: FigureRow
  units: UnitNames
  without: readonly FigureColumn[]
}) {
  const places = row.places.map(({ slug, name }) => ({ href: placeAddress(slug), text: name }))
  return (
    <tr>
      <th scope="row">{formatQuantity(row, units) ?? row.quote}</th>
      <td>
        {row.indicator ? (
          <a href={indicatorAddress(row.indicator)}>{row.indicatorName}</a>
        ) : (
          <span className="muted">Chưa xếp vào chỉ tiêu nào</span>
        )}
      </td>
      <td>{row.periodLabel ?? formatDays(row.periodStart, row.periodEnd) ?? '—'}</td>
      {!without.includes('place') && <td>{places.length > 0 ? <Links to={places} /> : '—'}</td>}
      {!without.includes('status') && <td>{statusNames[row.status]}</td>}
      <td className="evidence">
        <FigureEvidence row={row} />
      </td>
    </tr>
  )
}

/** Figures as a table, each with the link to its sentence. */
export function FigureTable({
  rows,
  units,
  caption,
  without = [],
  breaks = [],
}: {
  rows: readonly FigureRow[]
  units: UnitNames
  caption: string
  without?: readonly FigureColumn[]
  /** Where a place's series is broken. */
  breaks?: readonly SeriesBreak[]
}) {
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="figures">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Giá trị</th>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Kỳ</th>
            {!without.includes('place') && <th scope="col">Địa bàn</th>}
            {!without.includes('status') && <th scope="col">Tính chất</th>}
            <th scope="col">Câu văn, tài liệu</th>
          </tr>
        </thead>
        <tbody>
          <SeriesRows
            rows={rows.map((row) => ({
              key: row.id,
              day: row.periodEnd ?? row.periodStart,
              row: <Row row={row} units={units} without={without} />,
            }))}
            breaks={breaks}
            columns={6 - without.length}
          />
        </tbody>
      </table>
    </div>
  )
}
