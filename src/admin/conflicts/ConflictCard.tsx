import type { Conflict } from '../../catalog/conflicts/model.ts'
import { mostShown } from '../../catalog/facts/rankWitnesses.ts'
import { type Say, ruleName } from './conflictWords.ts'
import { describeDifference, saidBy, subjectParts } from './describeConflict.ts'
import type { Board } from './readBoard.ts'
import { SettleForm } from './SettleForm.tsx'
import { SettlementNote } from './SettlementNote.tsx'
import { UndoSettlement } from './UndoSettlement.tsx'
import { WitnessTable } from './WitnessTable.tsx'

interface ConflictCardProps {
  readonly conflict: Conflict
  readonly board: Pick<Board, 'units' | 'people'>
  /** Where figures are opened for review. */
  readonly records: string
  readonly isAnalyst: boolean
  readonly say: Say
}

function titleOf({ kind, finding, witnesses }: Conflict, say: Say): string {
  const [first] = witnesses
  if (kind === 'fact') return first ? subjectParts(first).join(' · ') : say('fact')
  const rule = finding
    ? `${ruleName(finding.rule, say)} (${say(finding.severity)})`
    : say('finding')
  return first ? `${rule} · ${first.figure.document.title}` : rule
}

/** One conflict: what it is about, its witnesses, what differs, and the decision. */
export function ConflictCard({ conflict, board, records, isAnalyst, say }: ConflictCardProps) {
  const { key, finding, witnesses, said, settlement } = conflict
  const { units, people } = board
  const title = titleOf(conflict, say)
  const id = `conflict-${key}`
  return (
    <article className="conflicts__card" aria-labelledby={id}>
      <h2 id={id} lang="vi">
        {title}
      </h2>
      <p lang="vi">{finding ? finding.message : describeDifference(conflict, units).join(' ')}</p>
      <WitnessTable
        witnesses={witnesses}
        units={units}
        records={isAnalyst ? records : null}
        caption={title}
        say={say}
      />
      {witnesses.length === mostShown && <p>{say('more')}</p>}
      {settlement && (
        <SettlementNote settlement={settlement} witnesses={witnesses} people={people} say={say} />
      )}
      {isAnalyst && settlement?.holds && (
        <UndoSettlement key={settlement.id} conflict={key} settlement={settlement.id} />
      )}
      {isAnalyst && !settlement?.holds && (
        <SettleForm
          conflict={key}
          said={said}
          settlement={settlement?.id ?? null}
          choices={witnesses.map((witness, at) => ({
            figure: witness.figure.id,
            label: `${say('number')} ${at + 1}: ${saidBy(witness, units)} — ${witness.figure.document.title}`,
          }))}
        />
      )}
    </article>
  )
}
