import type { Indicator } from '../../payload-types.ts'
import { indicatorAddress } from '../addresses.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { unitName } from '../format/unitName.ts'
import { figureFilterOf } from '../reading/figureFilter.ts'
import { pageOf, type SearchParameters } from '../reading/parameters.ts'
import { readHistory } from '../reading/placeHistory.ts'
import { findPlace, knownPlaces } from '../reading/places.ts'
import { unitNames } from '../reading/unitNames.ts'
import type { Visit } from '../reading/visit.ts'
import { FactTable } from './FactTable.tsx'
import { FigureFilterForm } from './FigureFilterForm.tsx'
import { PageHead } from './PageHead.tsx'
import { Pager } from './Pager.tsx'

const factsAtOnce = 50

function countWords(facts: number, figures: number): string {
  const stated = facts < figures ? `, được nêu ${formatNumber(figures)} lần` : ''
  return `Có ${formatNumber(facts)} số liệu${stated}.`
}

/** The history of the place that was asked for, if any. */
async function historyAt(visit: Visit, slug: string) {
  const place = slug ? await findPlace(visit, slug) : null
  return place && readHistory(visit, place)
}

/** What is stated of an indicator, by period, place and sense; each fact once, with all its evidence. */
export async function IndicatorPage({
  visit,
  indicator,
  parameters,
}: {
  visit: Visit
  indicator: Indicator
  parameters: SearchParameters
}) {
  const filter = figureFilterOf(parameters)
  const { year, place, status } = filter
  const page = pageOf(parameters)
  const [{ total, figures, rows }, history, places, units] = await Promise.all([
    visit.catalog.facts({
      indicator: indicator.code,
      audience: visit.audience,
      ...(year && { year }),
      ...(place && { place }),
      ...(status && { status }),
      page,
      pageSize: factsAtOnce,
    }),
    historyAt(visit, place),
    knownPlaces(visit),
    unitNames(visit),
  ])
  const name = indicator.name.vi
  const address = indicatorAddress(indicator.code)
  return (
    <>
      <PageHead path={[{ href: '/so-lieu', name: 'Số liệu' }]} kicker="Chỉ tiêu" title={name}>
        <p className="lead">
          {indicator.definition && `${indicator.definition} `}
          Đơn vị: {unitName(indicator.unit, units)}.
        </p>
      </PageHead>
      <FigureFilterForm address={address} filter={filter} places={places} />
      <p role="status">
        {total > 0 ? countWords(total, figures) : 'Không có số liệu nào khớp với lựa chọn này.'}
      </p>
      {history?.note && <p className="lead">{history.note}</p>}
      {total > 0 && (
        <FactTable rows={rows} units={units} caption={name} breaks={history?.breaks ?? []} />
      )}
      <Pager
        address={address}
        query={{ nam: year, 'dia-ban': place, 'tinh-chat': status }}
        page={page}
        pages={Math.ceil(total / factsAtOnce)}
      />
    </>
  )
}
