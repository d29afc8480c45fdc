import { documentAddress } from '../addresses.ts'
import { decisionName } from '../format/decisionName.ts'
import type { DecisionEntry } from '../reading/listDocuments.ts'
import { Badges } from './Badges.tsx'
import { Day } from './Day.tsx'

/** Legal instruments: number, what it is about, who issued it and when. */
export function DecisionList({ decisions }: { decisions: readonly DecisionEntry[] }) {
  if (decisions.length === 0) return null
  return (
    <ul className="decisions">
      {decisions.map(
        ({ id, slug, number, title, instrumentType, issuer, issuedOn, visibility }) => (
          <li key={id}>
            <a href={documentAddress({ collection: 'decisions', slug: slug ?? '' })}>
              {decisionName({ instrumentType, number })}
            </a>{' '}
            <Badges visibility={visibility} />
            {title && <p>{title}</p>}
            <p className="entry-meta">
              <Day of={issuedOn} />
              {issuer && <span>{issuer}</span>}
            </p>
          </li>
        ),
      )}
    </ul>
  )
}
