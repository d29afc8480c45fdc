import type { IndicatorRow } from '../../catalog/model.ts'
import { indicatorAddress } from '../addresses.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { unitName, type UnitNames } from '../format/unitName.ts'

const collator = new Intl.Collator('vi')

/** All indicators with how much there is of each, the richest first; those without figures by name. */
export function IndicatorList({
  indicators,
  units,
}: {
  indicators: readonly IndicatorRow[]
  units: UnitNames
}) {
  const rows = indicators.toSorted(
    (a, b) => b.figures - a.figures || collator.compare(a.name, b.name),
  )
  return (
    <div className="table-scroll" role="region" aria-label="Các chỉ tiêu" tabIndex={0}>
      <table className="indicators">
        <caption className="visually-hidden">Các chỉ tiêu và số lượng số liệu</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Đơn vị</th>
            <th scope="col" className="number">
              Số liệu
            </th>
            <th scope="col" className="number">
              Tài liệu
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, unit, figures, documents }) => (
            <tr key={code} className={figures === 0 ? 'muted' : undefined}>
              <th scope="row">
                <a href={indicatorAddress(code)}>{name}</a>
              </th>
              <td>{unitName(unit, units)}</td>
              <td className="number">{formatNumber(figures)}</td>
              <td className="number">{formatNumber(documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
