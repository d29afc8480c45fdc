import { figureAddress, indicatorAddress } from '../../addresses.ts'
import { formatNumber } from '../../format/formatNumber.ts'
import { formatQuantity } from '../../format/formatQuantity.ts'
import { intentionOf } from '../../format/names.ts'
import type { UnitNames } from '../../format/unitName.ts'
import type {
  AlignedIndicator,
  AlignedRow,
  Difference,
  NotComparable,
} from '../../reading/alignFigures.ts'
import type { DocumentFigure } from '../../reading/documentFigures.ts'

const reasons: Readonly<Record<NotComparable, string>> = {
  several: 'Có nhiều số, không rõ số nào so với số nào',
  hedged: 'Số nói ước chừng, không trừ được',
  'no-value': 'Chỉ có khoảng, không trừ được',
  'one-sided': 'Chỉ một bên có',
}

const round = (share: number) => Math.round(share * 1000) / 10

/** «tăng 1.200 người (9,6%)», «giảm 2,4 điểm %», «không đổi». */
function differenceWords({ value, unit, share }: Difference, units: UnitNames): string {
  if (value === 0) return 'không đổi'
  const direction = value > 0 ? 'tăng' : 'giảm'
  if (unit === 'percent') return `${direction} ${formatNumber(Math.abs(value))} điểm %`
  const amount = formatQuantity({ value: Math.abs(value), unit, qualifier: 'exact' }, units)
  return `${direction} ${amount}${share === null ? '' : ` (${formatNumber(Math.abs(round(share)))}%)`}`
}

function placesOf({ places }: DocumentFigure): string {
  return (places ?? []).flatMap((place) => (typeof place === 'object' ? place.name : [])).join(', ')
}

function Figures({
  figures,
  slug,
  units,
}: {
  figures: readonly DocumentFigure[]
  slug: string
  units: UnitNames
}) {
  if (figures.length === 0) return <span className="muted">—</span>
  return (
    <ul className="compared">
      {figures.map((figure) => (
        <li key={figure.id}>
          <a href={figureAddress({ collection: 'conference-reports', slug }, figure.id)}>
            {formatQuantity(figure, units) ?? figure.quote}
          </a>
          {figure.period?.label && <span className="muted"> {figure.period.label}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What the figures of a row have in common beside their indicator. */
function about({ left, right }: AlignedRow): string {
  const figure = left[0] ?? right[0]
  if (!figure) return ''
  const part = figure.part ? 'một phần của tổng số' : null
  return [intentionOf(figure.status), part, placesOf(figure)].filter(Boolean).join(' · ')
}

/** Two reports side by side: one row for each indicator, sense, place and length of time. */
export function ComparisonTable({
  indicators,
  left,
  right,
  units,
}: {
  indicators: readonly AlignedIndicator[]
  left: { readonly slug: string; readonly title: string }
  right: { readonly slug: string; readonly title: string }
  units: UnitNames
}) {
  const caption = 'Số liệu của hai báo cáo theo chỉ tiêu'
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="comparison">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Báo cáo thứ nhất</th>
            <th scope="col">Báo cáo thứ hai</th>
            <th scope="col">Chênh lệch</th>
          </tr>
        </thead>
        {indicators.map(({ code, name, rows }) => (
          <tbody key={code}>
            {rows.map((row, at) => (
              <tr key={row.key}>
                <th scope="row">
                  <a
                    href={indicatorAddress(code)}
                    className={at > 0 ? 'visually-hidden' : undefined}
                  >
                    {name}
                  </a>
                  {about(row) && <span className="muted"> {about(row)}</span>}
                </th>
                <td>
                  <Figures figures={row.left} slug={left.slug} units={units} />
                </td>
                <td>
                  <Figures figures={row.right} slug={right.slug} units={units} />
                </td>
                <td>
                  {typeof row.difference === 'string' ? (
                    <span className="muted">{reasons[row.difference]}</span>
                  ) : (
                    differenceWords(row.difference, units)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
