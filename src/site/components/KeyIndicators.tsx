import { figureAddress, indicatorAddress } from '../addresses.ts'
import { formatDays } from '../format/formatDay.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { formatQuantity } from '../format/formatQuantity.ts'
import type { UnitNames } from '../format/unitName.ts'
import type { KeyIndicator } from '../reading/homePage.ts'

/** The indicators that have most figures, each with its newest one and where it was said. */
export function KeyIndicators({
  indicators,
  units,
}: {
  indicators: readonly KeyIndicator[]
  units: UnitNames
}) {
  return (
    <ul className="key-indicators">
      {indicators.map(({ indicator, figure }) => (
        <li key={indicator.code}>
          <h3>
            <a href={indicatorAddress(indicator.code)}>{indicator.name}</a>
          </h3>
          <p className="figure-value">{formatQuantity(figure, units) ?? figure.quote}</p>
          <p className="muted">
            {[
              figure.periodLabel ?? formatDays(figure.periodStart, figure.periodEnd),
              figure.places.map(({ name }) => name).join(', '),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            <a href={figureAddress(figure.document, figure.id)} className="evidence-link">
              Xem câu văn
            </a>
            <span className="muted"> · {formatNumber(indicator.figures)} số liệu</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
