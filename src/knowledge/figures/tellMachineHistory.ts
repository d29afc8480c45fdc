import type { Payload, PayloadRequest } from 'payload'
import type { HistoryState } from '../review/model.ts'
import { recordNames, type RecordNames } from '../review/recordNames.ts'
import { difference, machineStatement, toStatement } from '../review/toStatement.ts'
import { writeHistory, type HistoryEntry } from '../review/writeHistory.ts'
import { isKept } from './openFigure.ts'
import type { FigureRecord, FigureStatement, StoredFigure } from './figureRecord.ts'

/** What a reading changed of a stored figure. */
export interface MachineChange {
  readonly before: StoredFigure
  readonly changed: Partial<FigureRecord>
}

const statementParts = {
  value: true,
  range: true,
  unit: true,
  qualifier: true,
  of: true,
  per: true,
  measure: true,
  indicator: true,
  period: true,
  places: true,
  status: true,
  decision: true,
  part: true,
} satisfies Record<keyof FigureStatement, true>

/** True when it says something else now; where it stands is another matter. */
function saysOtherwise({ changed }: MachineChange): boolean {
  return Object.keys(changed).some((field) => field in statementParts)
}

const keptNote = 'Máy nay đọc khác; số liệu vẫn giữ theo người rà soát.'

/** What the machine reads otherwise of a figure that stays as people said. */
function readOtherwise({ before, changed }: MachineChange): HistoryEntry[] {
  const { extracted } = before.record
  if (!extracted || !changed.extracted || !isKept(before)) return []
  const parts = difference(machineStatement(extracted), machineStatement(changed.extracted))
  if (Object.keys(parts.after).length === 0) return []
  return [{ figure: before.id, by: null, action: 'reread', note: keptNote, ...parts }]
}

function wordsOf({ quote, sentence }: FigureRecord): HistoryState {
  return { quote, sentence }
}

function entriesOf({ before, changed }: MachineChange, names: RecordNames): HistoryEntry[] {
  const { id, record } = before
  const after: FigureRecord = { ...record, ...changed }
  const machine = { figure: id, by: null }
  const entries = readOtherwise({ before, changed })
  if (saysOtherwise({ before, changed })) {
    const parts = difference(toStatement(record, names), toStatement(after, names))
    entries.push({ ...machine, action: 'reread', ...parts })
  }
  if (changed.orphaned !== undefined) {
    const action = changed.orphaned ? 'orphaned' : 'found'
    entries.push({ ...machine, action, ...difference(wordsOf(record), wordsOf(after)) })
  }
  return entries
}

/**
 * Notes what a reading changed: figures that say something else, or of which the machine now reads
 * something else than people said; that lost their sentence or found it again. Mere shifts are no history, and neither is what nobody but the machine ever had.
 */
export async function tellMachineHistory(
  payload: Payload,
  changes: readonly MachineChange[],
  req: PayloadRequest,
): Promise<void> {
  const telling = changes.filter(
    (change) =>
      saysOtherwise(change) ||
      change.changed.orphaned !== undefined ||
      readOtherwise(change).length > 0,
  )
  if (telling.length === 0) return
  const statements = telling.flatMap(({ before, changed }) => [before.record, changed])
  const names = await recordNames(payload, statements, req)
  await writeHistory(
    payload,
    telling.flatMap((change) => entriesOf(change, names)),
    req,
  )
}
