import type { Comparison } from '../../reading/compareReports.ts'
import type { Series } from '../../reading/series.ts'

function Choice({
  name,
  label,
  chosen,
  choices,
  title,
}: {
  name: 'a' | 'b'
  label: string
  chosen: string
  choices: readonly Series[]
  /** Of the chosen report when it is of no series. */
  title: string | undefined
}) {
  const known = choices.some(({ reports }) => reports.some(({ report }) => report.slug === chosen))
  return (
    <p>
      <label htmlFor={`so-sanh-${name}`}>{label}</label>
      <select id={`so-sanh-${name}`} name={name} defaultValue={chosen}>
        <option value="">Chọn báo cáo</option>
        {!known && title && <option value={chosen}>{title}</option>}
        {choices.map((series) => (
          <optgroup key={series.key} label={series.name}>
            {series.reports.map(({ report }) => (
              <option key={report.id} value={report.slug}>
                {report.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}

/** Chooses two reports; works without script. */
export function ComparisonForm({ comparison }: { comparison: Comparison }) {
  const { asked, choices, left, right } = comparison
  return (
    <form
      action="/hoi-nghi/so-sanh"
      method="get"
      className="filter comparison-form"
      aria-label="Chọn hai báo cáo"
    >
      <Choice
        name="a"
        label="Báo cáo thứ nhất"
        chosen={asked.a}
        choices={choices}
        title={left?.title}
      />
      <Choice
        name="b"
        label="Báo cáo thứ hai"
        chosen={asked.b}
        choices={choices}
        title={right?.title}
      />
      <p>
        <button type="submit">So sánh</button>
      </p>
    </form>
  )
}
