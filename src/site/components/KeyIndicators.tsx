import type { FigureRow } from '../../catalog/model.ts'
import { figureAddress, indicatorAddress } from '../addresses.ts'
import { formatDays } from '../format/formatDay.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { intentionOf } from '../format/names.ts'
import { formatQuantity } from '../format/formatQuantity.ts'
import type { UnitNames } from '../format/unitName.ts'
import type { KeyIndicator } from '../reading/homePage.ts'

function about({ status, periodLabel, periodStart, periodEnd, places }: FigureRow): string {
  const period = periodLabel ?? formatDays(periodStart, periodEnd)
  return [intentionOf(status), period, places.map(({ name }) => name).join(', ')]
    .filter(Boolean)
    .join(' · ')
}

/** The indicators that have most figures, each with its newest ones, linked to where they were said. */
export function KeyIndicators({
  indicators,
  units,
}: {
  indicators: readonly KeyIndicator[]
  units: UnitNames
}) {
  return (
    <ul className="key-indicators">
      {indicators.map(({ indicator, newest }) => (
        <li key={indicator.code}>
          <h3>
            <a href={indicatorAddress(indicator.code)}>{indicator.name}</a>
          </h3>
          <ul>
            {newest.map((figure) => (
              <li key={figure.id}>
                <a href={figureAddress(figure.document, figure.id)} className="figure-value">
                  {formatQuantity(figure, units) ?? figure.quote}
                </a>
                <span className="muted">{about(figure)}</span>
              </li>
            ))}
          </ul>
          <p className="muted">{formatNumber(indicator.figures)} số liệu trong kho</p>
        </li>
      ))}
    </ul>
  )
}
