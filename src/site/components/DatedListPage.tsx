import { listAddress, withQuery } from '../addresses.ts'
import { documentYears, listDocuments, type DatedSlug } from '../reading/listDocuments.ts'
import { pageOf, yearOf, type SearchParameters } from '../reading/parameters.ts'
import type { Visit } from '../reading/visit.ts'
import { DocumentList } from './DocumentList.tsx'
import { PageHead } from './PageHead.tsx'
import { Pager } from './Pager.tsx'

function YearLinks({
  address,
  years,
  chosen,
}: {
  address: string
  years: readonly { year: number; documents: number }[]
  chosen: number | undefined
}) {
  if (years.length < 2 && !chosen) return null
  const current = (year: number | undefined) =>
    year === chosen ? ({ 'aria-current': 'page' } as const) : {}
  return (
    <nav aria-label="Theo năm" className="years">
      <ul>
        <li>
          <a href={address} {...current(undefined)}>
            Tất cả
          </a>
        </li>
        {years.map(({ year, documents }) => (
          <li key={year}>
            <a href={withQuery(address, { nam: year })} {...current(year)}>
              {year} <span className="count">({documents})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** All news or all reports, newest first, by year and page. */
export async function DatedListPage({
  visit,
  collection,
  title,
  lead,
  parameters,
}: {
  visit: Visit
  collection: DatedSlug
  title: string
  lead: string
  parameters: SearchParameters
}) {
  const year = yearOf(parameters)
  const address = listAddress(collection)
  const [found, years] = await Promise.all([
    listDocuments(visit, collection, { year, page: pageOf(parameters) }),
    documentYears(visit, collection),
  ])
  return (
    <>
      <PageHead title={year ? `${title} năm ${year}` : title}>
        <p className="lead">{lead}</p>
      </PageHead>
      <YearLinks address={address} years={years} chosen={year} />
      {found.docs.length > 0 ? (
        <DocumentList entries={found.docs} collection={collection} heading="h2" />
      ) : (
        <p className="empty">
          Chưa có tài liệu nào ở đây. <a href={address}>Xem tất cả</a>
        </p>
      )}
      <Pager
        address={address}
        query={{ nam: year }}
        page={found.page ?? 1}
        pages={found.totalPages}
      />
    </>
  )
}
