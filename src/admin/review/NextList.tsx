import { headline, type Names } from './describePart.ts'
import type { QueueItem } from './model.ts'

/** More than these are not listed beside the figure in focus. */
const mostListed = 12

interface NextListProps {
  readonly items: readonly QueueItem[]
  readonly at: number
  readonly names: Names
  /** Called with the index of the figure that is to be looked at. */
  readonly onFocus: (index: number) => void
  readonly isDisabled: boolean
}

/** The figures around the one in focus, from the one before it on. */
export function NextList({ items, at, names, onFocus, isDisabled }: NextListProps) {
  const from = Math.max(0, at - 1)
  return (
    <section className="review__next" aria-labelledby="review-next">
      <h2 id="review-next">{names.say('nextOnes')}</h2>
      <ol start={from + 1}>
        {items.slice(from, from + mostListed).map(({ review, document }, index) => (
          <li key={review.id}>
            <button
              type="button"
              disabled={isDisabled}
              {...(from + index === at && { 'aria-current': 'true' as const })}
              onClick={() => onFocus(from + index)}
            >
              <strong lang="vi">{headline(review.human, names)}</strong>
              <q lang="vi">{review.quote}</q>
              <small lang="vi">{document.title}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
