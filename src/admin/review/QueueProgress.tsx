import type { ReviewCounts } from '../../catalog/reviewModel.ts'
import type { Choice } from './model.ts'
import type { Say } from './reviewWords.ts'

interface QueueProgressProps {
  readonly counts: ReviewCounts
  readonly states: readonly Choice[]
  /** Requests that have not ended yet. */
  readonly underway: number
  readonly language: string
  readonly say: Say
}

/** What is left, what is done, and whether all of it is saved. */
export function QueueProgress({ counts, states, underway, language, say }: QueueProgressProps) {
  const count = (number: number) => number.toLocaleString(language)
  const done = counts.accepted + counts.corrected + counts.rejected
  const all = done + counts.pending
  const share = all === 0 ? 1 : done / all
  return (
    <div className="review__progress">
      <progress aria-label={say('progress')} max={Math.max(all, 1)} value={done} />
      <p>
        <strong>
          {say('left')} {count(counts.pending)}
        </strong>{' '}
        · {share.toLocaleString(language, { style: 'percent' })} {say('doneCount')} (
        {states
          .filter(({ value }) => value !== 'pending')
          .map(({ value, label }) => `${label} ${count(counts[value as keyof ReviewCounts])}`)
          .join(', ')}
        ) · {underway > 0 ? `${count(underway)} ${say('underway')}` : say('allSaved')}
      </p>
    </div>
  )
}
