import { Dialog } from './Dialog.tsx'
import type { ReviewWord, Say } from './reviewWords.ts'

const keys: readonly (readonly [keys: string, does: ReviewWord, reviews: boolean])[] = [
  ['A', 'helpAccept', true],
  ['R', 'helpReject', true],
  ['C, E', 'helpCorrect', true],
  ['J, →, ↓', 'helpNext', false],
  ['K, ←, ↑', 'helpPrevious', false],
  ['U', 'helpUndo', true],
  ['O', 'helpOpen', false],
  ['?', 'helpHelp', false],
]

interface KeyHelpProps {
  readonly canReview: boolean
  readonly hasKeys: boolean
  readonly onKeys: (hasKeys: boolean) => void
  readonly onClose: () => void
  readonly say: Say
}

/** What each key does, and the switch that turns them off. */
export function KeyHelp({ canReview, hasKeys, onKeys, onClose, say }: KeyHelpProps) {
  return (
    <Dialog title={say('helpTitle')} onClose={onClose} say={say}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('helpKey')}</th>
            <th scope="col">{say('helpDoes')}</th>
          </tr>
        </thead>
        <tbody>
          {keys
            .filter(([, , reviews]) => canReview || !reviews)
            .map(([names, does]) => (
              <tr key={names}>
                <th scope="row">
                  <kbd>{names}</kbd>
                </th>
                <td>{say(does)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>{say('helpTyping')}</p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={hasKeys}
            onChange={({ target }) => onKeys(target.checked)}
          />{' '}
          {say('keysOn')}
        </label>
      </p>
    </Dialog>
  )
}
