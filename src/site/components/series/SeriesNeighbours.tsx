import { compareAddress, documentAddress, seriesAddress } from '../../addresses.ts'
import { ordinalWords } from '../../format/eventWords.ts'
import type { SeriesPlace, SeriesReport } from '../../reading/series.ts'

function Neighbour({ report, words }: { report: SeriesReport; words: 'Lần trước' | 'Lần sau' }) {
  const { number } = report
  return (
    <li>
      {words}
      {number !== null && ` (${ordinalWords(number).toLowerCase()})`}:{' '}
      <a href={documentAddress(report.report)}>{report.report.title}</a>
    </li>
  )
}

/** The way from a report to its series and to the ones before and after it. */
export function SeriesNeighbours({ place, slug }: { place: SeriesPlace; slug: string }) {
  const { series, previous, next } = place
  return (
    <nav aria-label="Trong chuỗi hội nghị" className="series-neighbours">
      <p>
        Thuộc chuỗi <a href={seriesAddress(series.key)}>{series.name}</a> ({series.reports.length}{' '}
        báo cáo)
      </p>
      <ul>
        {previous && <Neighbour report={previous} words="Lần trước" />}
        {next && <Neighbour report={next} words="Lần sau" />}
        {previous && (
          <li>
            <a href={compareAddress(previous.report.slug, slug)}>So số liệu với lần trước</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
