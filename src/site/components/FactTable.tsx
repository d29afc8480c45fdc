import type { FactRow } from '../../catalog/facts/model.ts'
import { placeAddress } from '../addresses.ts'
import { formatDays } from '../format/formatDay.ts'
import { formatQuantity } from '../format/formatQuantity.ts'
import { statusNames } from '../format/names.ts'
import type { UnitNames } from '../format/unitName.ts'
import type { SeriesBreak } from '../reading/placeHistory.ts'
import { FigureEvidence } from './FigureEvidence.tsx'
import { Links } from './Links.tsx'
import { SeriesRows } from './SeriesRows.tsx'
import { Witnesses } from './Witnesses.tsx'

function Row({ fact, units }: { fact: FactRow; units: UnitNames }) {
  const [{ figure }] = fact.witnesses
  const places = figure.places.map(({ slug, name }) => ({ href: placeAddress(slug), text: name }))
  return (
    <tr>
      <th scope="row">
        {formatQuantity(figure, units) ?? figure.quote}
        {fact.conflict === 'open' && (
          <span className="badge">
            {' '}
            <a href={`/admin/doi-chieu?indicator=${encodeURIComponent(figure.indicator ?? '')}`}>
              Các nguồn nói khác nhau
            </a>
          </span>
        )}
      </th>
      <td>{figure.periodLabel ?? formatDays(figure.periodStart, figure.periodEnd) ?? '—'}</td>
      <td>{places.length > 0 ? <Links to={places} /> : '—'}</td>
      <td>{statusNames[figure.status]}</td>
      <td className="evidence">
        <FigureEvidence row={figure} />
        <Witnesses fact={fact} units={units} />
      </td>
    </tr>
  )
}

/** Facts as a table, each once, with the link to its sentence and its other witnesses. */
export function FactTable({
  rows,
  units,
  caption,
  breaks = [],
}: {
  rows: readonly FactRow[]
  units: UnitNames
  caption: string
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
            <th scope="col">Kỳ</th>
            <th scope="col">Địa bàn</th>
            <th scope="col">Tính chất</th>
            <th scope="col">Câu văn, tài liệu</th>
          </tr>
        </thead>
        <tbody>
          <SeriesRows
            rows={rows.map((fact) => ({
              key: fact.key,
              day: fact.witnesses[0].figure.periodEnd ?? fact.witnesses[0].figure.periodStart,
              row: <Row fact={fact} units={units} />,
            }))}
            breaks={breaks}
            columns={5}
          />
        </tbody>
      </table>
    </div>
  )
}
