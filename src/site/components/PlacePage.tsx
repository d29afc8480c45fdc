import type { Place } from '../../payload-types.ts'
import { placeAddress } from '../addresses.ts'
import { formatDay } from '../format/formatDay.ts'
import { levelNames } from '../format/names.ts'
import { placeName } from '../format/placeName.ts'
import { listDecisions, listDocuments } from '../reading/listDocuments.ts'
import { readHistory } from '../reading/placeHistory.ts'
import { isFormer, placesAround } from '../reading/places.ts'
import { unitNames } from '../reading/unitNames.ts'
import type { Visit } from '../reading/visit.ts'
import { DecisionList } from './DecisionList.tsx'
import { DocumentList } from './DocumentList.tsx'
import { Facts } from './Facts.tsx'
import { FigureTable } from './FigureTable.tsx'
import { Links } from './Links.tsx'
import { PageHead } from './PageHead.tsx'
import { Pager } from './Pager.tsx'

const figuresAtOnce = 50
const documentsAtOnce = 10

function links(places: readonly (string | Place | null | undefined)[]) {
  const known = places.filter((one): one is Place => typeof one === 'object' && one !== null)
  if (known.length === 0) return null
  return (
    <Links
      to={known.map((place) => ({ href: placeAddress(place.slug), text: placeName(place) }))}
    />
  )
}

/** What a page of the place shows; documents and figures turn their pages together. */
async function readPlace(visit: Visit, place: Place, page: number) {
  const [around, history] = await Promise.all([
    placesAround(visit, place),
    readHistory(visit, place),
  ])
  const named = [place, ...around.predecessors].map(({ id }) => id)
  const naming = { where: { places: { in: named } }, page, limit: documentsAtOnce }
  const [reports, articles, decisions, figures, units] = await Promise.all([
    listDocuments(visit, 'conference-reports', naming),
    listDocuments(visit, 'articles', naming),
    listDecisions(visit, naming),
    visit.catalog.figures({
      place: place.slug,
      audience: visit.audience,
      page,
      pageSize: figuresAtOnce,
    }),
    unitNames(visit),
  ])
  const pages = Math.max(
    reports.totalPages,
    articles.totalPages,
    decisions.totalPages,
    Math.ceil(figures.total / figuresAtOnce),
  )
  return { around, history, reports, articles, decisions, figures, units, pages }
}

/** A place: what it is and became, the documents that name it, the figures about it. */
export async function PlacePage({
  visit,
  place,
  page,
}: {
  visit: Visit
  place: Place
  page: number
}) {
  const found = await readPlace(visit, place, page)
  const { around, history, reports, articles, decisions, figures, units, pages } = found
  const documents = reports.totalDocs + articles.totalDocs + decisions.totalDocs
  return (
    <>
      <PageHead
        path={[{ href: '/dia-danh', name: 'Địa danh' }]}
        kicker={levelNames[place.level]}
        title={placeName(place)}
      />
      <Facts
        className="facts event"
        of={[
          ['Mã', place.code],
          ['Thuộc', links([place.parent])],
          ['Vùng kinh tế', links([place.region])],
          ['Có từ ngày', formatDay(place.validFrom)],
          ['Đến hết ngày', formatDay(place.validTo)],
          ['Nay là', links([place.successor])],
          ['Hợp thành từ', links(around.predecessors)],
          ['Gồm', links(around.inside.filter((one) => !isFormer(one) || isFormer(place)))],
        ]}
      />
      <section aria-labelledby="tai-lieu">
        <h2 id="tai-lieu">Tài liệu ({documents})</h2>
        {around.predecessors.length > 0 && (
          <p className="lead">
            Gồm cả tài liệu viết về {around.predecessors.map(({ name }) => name).join(', ')} trước
            ngày {formatDay(place.validFrom)}.
          </p>
        )}
        {documents === 0 && (
          <p className="empty">Chưa có tài liệu nào trong kho nhắc đến {place.name}.</p>
        )}
        <DocumentList entries={reports.docs} collection="conference-reports" heading="h3" />
        <DocumentList entries={articles.docs} collection="articles" heading="h3" />
        <DecisionList decisions={decisions.docs} />
      </section>
      <section aria-labelledby="so-lieu">
        <h2 id="so-lieu">Số liệu ({figures.total})</h2>
        {history.note && <p className="lead">{history.note}</p>}
        {figures.total > 0 ? (
          <FigureTable
            rows={figures.rows}
            units={units}
            caption={`Số liệu về ${place.name}`}
            without={history.note ? [] : ['place']}
            breaks={history.breaks}
          />
        ) : (
          <p className="empty">
            Chưa có số liệu nào về {place.name}. <a href="/so-lieu">Xem các chỉ tiêu</a>
          </p>
        )}
      </section>
      <Pager address={placeAddress(place.slug)} page={page} pages={pages} />
    </>
  )
}
