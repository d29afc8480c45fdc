import type { ReviewState } from '../../knowledge/review/model.ts'
import type { ReviewWord, Say } from './reviewWords.ts'
import type { KeyCommand } from './useReviewKeys.ts'

interface DeedButtonsProps {
  /** The state of the figure in focus; what it is already is not offered. */
  readonly state: ReviewState
  readonly canReview: boolean
  readonly canUndo: boolean
  readonly onCommand: (command: KeyCommand) => void
  readonly onReopen: () => void
  readonly onTogether: () => void
  readonly say: Say
}

interface Button {
  readonly command: KeyCommand
  readonly word: ReviewWord
  /** As it is shown, and as assistive technology names it. */
  readonly shown: string
  readonly keys: string
}

const reviewing: readonly Button[] = [
  { command: 'accept', word: 'accept', shown: 'A', keys: 'a' },
  { command: 'reject', word: 'reject', shown: 'R', keys: 'r' },
  { command: 'correct', word: 'correct', shown: 'C', keys: 'c e' },
  { command: 'undo', word: 'undo', shown: 'U', keys: 'u' },
]

const looking: readonly Button[] = [
  { command: 'previous', word: 'previous', shown: 'K', keys: 'k ArrowLeft' },
  { command: 'next', word: 'next', shown: 'J', keys: 'j ArrowRight' },
  { command: 'open', word: 'openDocument', shown: 'O', keys: 'o' },
  { command: 'help', word: 'help', shown: '?', keys: '?' },
]

/** Everything that keys do, to be pressed; for those who may look only, what changes nothing. */
export function DeedButtons({ state, canReview, canUndo, say, ...calls }: DeedButtonsProps) {
  const { onCommand, onReopen, onTogether } = calls
  const isIdle = ({ command }: Button) =>
    (command === 'accept' && state === 'accepted') ||
    (command === 'reject' && state === 'rejected') ||
    (command === 'undo' && !canUndo)
  const button = (one: Button) => (
    <button
      key={one.command}
      type="button"
      className={`review__deed review__deed--${one.command}`}
      aria-keyshortcuts={one.keys}
      disabled={isIdle(one)}
      onClick={() => onCommand(one.command)}
    >
      {say(one.word)} <kbd aria-hidden="true">{one.shown}</kbd>
    </button>
  )
  return (
    <div className="review__deeds">
      {canReview && reviewing.map(button)}
      {canReview && state === 'pending' && (
        <button type="button" className="review__deed" onClick={onTogether}>
          {say('together')}
        </button>
      )}
      {canReview && state !== 'pending' && (
        <button type="button" className="review__deed" onClick={onReopen}>
          {say('reopen')}
        </button>
      )}
      {looking.map(button)}
    </div>
  )
}
