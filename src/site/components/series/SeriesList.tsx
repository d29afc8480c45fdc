import { compareAddress, seriesAddress } from '../../addresses.ts'
import type { Series } from '../../reading/series.ts'

/** The series of conferences, with a way to compare two of their reports. */
export function SeriesList({ series }: { series: readonly Series[] }) {
  if (series.length === 0) return null
  return (
    <section aria-labelledby="chuoi" className="series-list">
      <h2 id="chuoi">Chuỗi hội nghị</h2>
      <ul>
        {series.map(({ key, name, reports }) => (
          <li key={key}>
            <a href={seriesAddress(key)}>{name}</a>{' '}
            <span className="count">({reports.length})</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={compareAddress('', '')}>So sánh hai báo cáo</a>
      </p>
    </section>
  )
}
