import type { CountedFact } from '../../../catalog/targets/model.ts'
import { placeAddress } from '../../addresses.ts'
import { formatDays } from '../../format/formatDay.ts'
import { formatQuantity } from '../../format/formatQuantity.ts'
import type { UnitNames } from '../../format/unitName.ts'
import { FigureEvidence } from '../FigureEvidence.tsx'
import { Links } from '../Links.tsx'

/** More than this nobody reads on one page; the rest is where all figures of the indicator are. */
const mostRows = 60

function Row({ fact, unit, units }: { fact: CountedFact; unit: string; units: UnitNames }) {
  const { statement, places, periodStart, periodEnd, periodLabel, evidence, against } = fact
  const [first, ...more] = evidence
  return (
    <tr>
      <th scope="row">{formatQuantity({ ...statement, unit }, units)}</th>
      <td>{periodLabel ?? formatDays(periodStart, periodEnd)}</td>
      <td>
        {places.length > 0 ? (
          <Links to={places.map(({ slug, name }) => ({ href: placeAddress(slug), text: name }))} />
        ) : (
          'Cả nước'
        )}
      </td>
      <td className="evidence">
        {first && <FigureEvidence row={first} />}
        {more.length > 0 && (
          <ul className="more-evidence">
            {more.map((row) => (
              <li key={row.id}>
                <FigureEvidence row={row} />
              </li>
            ))}
          </ul>
        )}
        {against.length > 0 && (
          <>
            <p className="disputed">Nơi khác nêu số khác:</p>
            <ul className="more-evidence">
              {against.map((row) => (
                <li key={row.id}>
                  {formatQuantity(row, units)}: <FigureEvidence row={row} />
                </li>
              ))}
            </ul>
          </>
        )}
      </td>
    </tr>
  )
}

/** The numbers that are counted for a target, each with the sentences that say it. */
export function CountedFacts({
  facts,
  unit,
  units,
  caption,
}: {
  facts: readonly CountedFact[]
  unit: string
  units: UnitNames
  caption: string
}) {
  return (
    <>
      <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="figures">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Giá trị</th>
              <th scope="col">Kỳ</th>
              <th scope="col">Địa bàn</th>
              <th scope="col">Câu văn, tài liệu</th>
            </tr>
          </thead>
          <tbody>
            {facts.slice(0, mostRows).map((fact) => (
              <Row key={fact.evidence[0]?.id} fact={fact} unit={unit} units={units} />
            ))}
          </tbody>
        </table>
      </div>
      {facts.length > mostRows && (
        <p className="muted">Còn {facts.length - mostRows} số liệu nữa cũng được cộng.</p>
      )}
    </>
  )
}
