import type { Failure } from './queueState.ts'
import type { Say } from './reviewWords.ts'

interface FailuresProps {
  readonly failures: readonly Failure[]
  readonly onDismiss: (key: number) => void
  readonly say: Say
}

/** What the archive refused, until the person has taken note. */
export function Failures({ failures, onDismiss, say }: FailuresProps) {
  return (
    <div role="alert">
      {failures.length > 0 && (
        <ul className="review__failures">
          {failures.map(({ key, item, message }) => (
            <li key={key}>
              <strong>
                {say('failures')}: <q lang="vi">{item.review.quote}</q>
              </strong>{' '}
              {message}{' '}
              <a href={item.address} target="_blank" rel="noreferrer">
                {say('openDocument')}
              </a>{' '}
              <button type="button" onClick={() => onDismiss(key)}>
                {say('dismiss')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
