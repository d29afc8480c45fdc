import type { WrittenForm } from '../../catalog/citations/model.ts'
import { withQuery } from '../addresses.ts'
import { formatNumber } from '../format/formatNumber.ts'

/** The ways in which an instrument is cited, with how often; each leads to its citations. */
export function WrittenForms({
  forms,
  address,
  chosen,
}: {
  forms: readonly WrittenForm[]
  /** Where the citations are listed. */
  address: string
  /** Key of the form that is shown; undefined where all are or none. */
  chosen?: string | undefined
}) {
  return (
    <ul className="written-forms">
      {forms.map(({ form, quote, citations }) => (
        <li key={form}>
          <a
            href={withQuery(address, { 'cach-viet': form })}
            {...(form === chosen && { 'aria-current': 'true' as const })}
          >
            «{quote}» <span className="count">{formatNumber(citations)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
