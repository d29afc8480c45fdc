import { compareAddress, documentAddress } from '../../addresses.ts'
import { formatDays } from '../../format/formatDay.ts'
import { ordinalWords } from '../../format/eventWords.ts'
import type { SeriesEntry, SeriesReading, SeriesReport } from '../../reading/series.ts'
import { PageHead } from '../PageHead.tsx'

/** The report before each, where one is compared with it. */
function previousOf(entries: readonly SeriesEntry[], at: number): SeriesReport | null {
  const before = entries.slice(0, at).findLast((entry) => entry.kind === 'held')
  return before?.kind === 'held' ? (before.reports[0] ?? null) : null
}

function HeldRow({
  report,
  previous,
  hosts,
}: {
  report: SeriesReport
  previous: SeriesReport | null
  hosts: readonly string[]
}) {
  const { number, heldOn, endedOn, venue } = report
  const { slug, title, publishedOn } = report.report
  return (
    <tr>
      <th scope="row">{number === null ? 'Không rõ lần' : ordinalWords(number)}</th>
      <td>{formatDays(heldOn, endedOn) ?? formatDays(publishedOn, null) ?? '—'}</td>
      <td>{venue ?? '—'}</td>
      <td>{hosts.length > 0 ? hosts.join('; ') : '—'}</td>
      <td className="evidence">
        <a href={documentAddress(report.report)}>{title}</a>
        {previous && (
          <>
            <br />
            <a className="muted" href={compareAddress(previous.report.slug, slug)}>
              So với lần trước
            </a>
          </>
        )}
      </td>
    </tr>
  )
}

/** The conferences of a series in order, and the ones of which the archive has no report. */
export function SeriesPage({ reading }: { reading: SeriesReading }) {
  const { series, hosts } = reading
  const { name, entries, reports } = series
  return (
    <>
      <PageHead
        path={[{ href: '/hoi-nghi', name: 'Hội nghị' }]}
        kicker="Chuỗi hội nghị"
        title={name}
      >
        <p className="lead">
          Kho có {reports.length} báo cáo của chuỗi này. Lần nào chưa có báo cáo thì ghi «chưa có
          trong kho».
        </p>
      </PageHead>
      <div className="table-scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="series">
          <caption className="visually-hidden">Các lần hội nghị, cũ trước mới sau</caption>
          <thead>
            <tr>
              <th scope="col">Lần</th>
              <th scope="col">Ngày</th>
              <th scope="col">Nơi họp</th>
              <th scope="col">Chủ trì</th>
              <th scope="col">Báo cáo</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, at) =>
              entry.kind === 'missing' ? (
                <tr key={`thieu-${entry.from}`} className="missing">
                  <th scope="row">{ordinalWords(entry.from, entry.to)}</th>
                  <td colSpan={4}>Chưa có trong kho</td>
                </tr>
              ) : (
                entry.reports.map((report) => (
                  <HeldRow
                    key={report.report.id}
                    report={report}
                    previous={previousOf(entries, at)}
                    hosts={hosts.get(report.report.id) ?? []}
                  />
                ))
              ),
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}
