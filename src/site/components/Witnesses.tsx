import type { FactRow } from '../../catalog/facts/model.ts'
import { formatDay } from '../format/formatDay.ts'
import { formatQuantity } from '../format/formatQuantity.ts'
import type { UnitNames } from '../format/unitName.ts'
import { FigureEvidence } from './FigureEvidence.tsx'

/** «3 nguồn»; where one source says it several times, in reposts or in one text, that too. */
function countWords({ sources, figures }: FactRow): string {
  return figures > sources ? `${sources} nguồn, nêu ${figures} lần` : `${sources} nguồn`
}

/** The witnesses of a fact, folded away; nothing for a fact that one figure states. */
export function Witnesses({ fact, units }: { fact: FactRow; units: UnitNames }) {
  const { witnesses, figures } = fact
  if (figures < 2) return null
  return (
    <details className="witnesses">
      <summary>{countWords(fact)}</summary>
      <ul>
        {witnesses.map(({ figure, isRepost }) => (
          <li key={figure.id}>
            <strong>{formatQuantity(figure, units) ?? figure.quote}</strong>{' '}
            <span className="muted">
              (
              {[formatDay(figure.document.publishedOn), isRepost && 'đăng lại']
                .filter(Boolean)
                .join(', ') || 'không rõ ngày'}
              )
            </span>{' '}
            <FigureEvidence row={figure} />
          </li>
        ))}
      </ul>
      {witnesses.length < figures && (
        <p className="muted">… và {figures - witnesses.length} lần nêu khác.</p>
      )}
    </details>
  )
}
