import { documentAddress, indicatorAddress, placeAddress } from '../addresses.ts'
import { Facts } from '../components/Facts.tsx'
import { Links } from '../components/Links.tsx'
import { formatDays } from '../format/formatDay.ts'
import { formatQuantity } from '../format/formatQuantity.ts'
import { reviewNames, statusNames } from '../format/names.ts'
import { unitName, type UnitNames } from '../format/unitName.ts'
import type { DocumentFigure } from '../reading/documentFigures.ts'
import { readable } from '../reading/findDocument.ts'

/** How a figure's period is called, or its days. */
export function periodOf({ period }: Pick<DocumentFigure, 'period'>): string | null {
  return period?.label || formatDays(period?.start, period?.end)
}

/** What a figure says: value, unit, period, place, indicator, in what sense, and who checked it. */
export function FigureFacts({ figure, units }: { figure: DocumentFigure; units: UnitNames }) {
  const { indicator, decision, places } = figure
  const instrument = readable([decision ?? ''])[0]
  return (
    <>
      <p className="figure-value">{formatQuantity(figure, units) ?? figure.quote}</p>
      <Facts
        className="facts compact"
        of={[
          ['Nội dung', figure.measure],
          [
            'Chỉ tiêu',
            indicator && typeof indicator === 'object' && (
              <a href={indicatorAddress(indicator.code)}>{indicator.name.vi}</a>
            ),
          ],
          ['Đơn vị', unitName(figure.unit, units)],
          ['Kỳ', periodOf(figure)],
          [
            'Địa bàn',
            places && places.length > 0 && (
              <Links
                to={readable(places).map(({ slug, name }) => ({
                  href: placeAddress(slug),
                  text: name,
                }))}
              />
            ),
          ],
          ['Tính chất', statusNames[figure.status]],
          [
            'Theo văn bản',
            instrument?.slug && (
              <a href={documentAddress({ collection: 'decisions', slug: instrument.slug })}>
                {instrument.number}
              </a>
            ),
          ],
          ['Rà soát', reviewNames[figure.review.state]],
        ]}
      />
    </>
  )
}
