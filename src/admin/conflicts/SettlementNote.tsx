import type { Conflict } from '../../catalog/conflicts/model.ts'
import type { Settlement } from '../../catalog/facts/model.ts'
import { formatInstant } from '../formatInstant.ts'
import type { Say } from './conflictWords.ts'

interface SettlementNoteProps {
  readonly settlement: Settlement
  readonly witnesses: Conflict['witnesses']
  readonly people: ReadonlyMap<string, string>
  readonly say: Say
}

/** What was settled, by whom and why; of one that no longer holds too. */
export function SettlementNote({ settlement, witnesses, people, say }: SettlementNoteProps) {
  const { outcome, preferred, reason, by, at, holds } = settlement
  const chosen = witnesses.findIndex(({ figure }) => figure.id === preferred) + 1
  const verdict =
    outcome === 'explained'
      ? say('explains')
      : chosen > 0
        ? `${say('prefers')} ${chosen}`
        : say('prefersGone')
  return (
    <p className={holds ? 'conflicts__settled' : 'conflicts__former'}>
      <strong>{say(holds ? 'holds' : 'heldBefore')}:</strong> {verdict}. <q lang="vi">{reason}</q>{' '}
      <span className="conflicts__muted">
        — {(by && people.get(by)) || say('somebody')}, {formatInstant(at)}
      </span>
    </p>
  )
}
