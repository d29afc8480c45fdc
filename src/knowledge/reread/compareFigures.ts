import { isDeepStrictEqual } from 'node:util'
import type { FigureRecord, StoredFigure } from '../figures/figureRecord.ts'
import { isKept } from '../figures/openFigure.ts'
import { reconcile, type FigureReading } from '../figures/reconcile.ts'
import type { FigureChange, ShownField, ShownFigure } from './model.ts'
import { shownReading, shownStatement, type Names } from './shownFigure.ts'

/** What another reading of one document would do to its figures. */
export interface FigureComparison {
  readonly changes: readonly FigureChange[]
  /** Figures of the machine's own that would stay as they are. */
  readonly kept: number
  /** Figures that a person has spoken about. */
  readonly reviewed: number
}

/** A machine's figure in words. */
function machineShown(record: FigureRecord, names: Names): ShownFigure {
  return record.extracted ? shownReading(record, record.extracted) : shownStatement(record, names)
}

/** The parts in which two readings differ; where their sentences are cut does not count. */
function fieldsBetween(before: ShownFigure, after: ShownFigure): ShownField[] {
  return (Object.keys(after) as (keyof ShownFigure)[]).filter(
    (field) => field !== 'sentence' && !isDeepStrictEqual(before[field], after[field]),
  ) as ShownField[]
}

type Update = Partial<FigureRecord>

/** What an update does to a figure of the machine's own: null when nobody would see it. */
function machineChange(
  { id, record }: StoredFigure,
  data: Update,
  names: Names,
): FigureChange | null {
  const next = { ...record, ...data }
  const before = machineShown(record, names)
  const after = machineShown(next, names)
  const fields = fieldsBetween(before, after)
  if (fields.length === 0) return null
  return { kind: 'changed', figure: id, before, after, fields, rule: next.rule ?? '' }
}

/** What an update does to a figure that a person has spoken about. */
function reviewedChange(
  { id, record }: StoredFigure,
  data: Update,
  names: Names,
): FigureChange | null {
  const said = shownStatement(record, names)
  const rule = data.rule ?? record.rule ?? ''
  if (data.orphaned === true) {
    return { kind: 'orphaned', figure: id, before: said, after: null, fields: [], rule }
  }
  if (data.orphaned === false) {
    const after = shownStatement({ ...record, ...data }, names)
    return { kind: 'found', figure: id, before: said, after, fields: [], rule }
  }
  if (!data.extracted || !record.extracted) return null
  const next = { ...record, ...data }
  const after = shownReading(next, data.extracted)
  const fromPerson = new Set(fieldsBetween(shownStatement(next, names), after))
  // A machine that has come to say what the person said is nothing to look at.
  const fields = fieldsBetween(shownReading(record, record.extracted), after).filter((field) =>
    fromPerson.has(field),
  )
  return fields.length > 0
    ? { kind: 'differs', figure: id, before: said, after, fields, rule }
    : null
}

/**
 * What would become of the figures stored of a document if it were read so: the same plan that saving
 * follows, told in words.
 */
export function compareFigures(
  stored: readonly StoredFigure[],
  reading: FigureReading,
  names: Names,
): FigureComparison {
  const plan = reconcile(stored, reading)
  const byId = new Map(stored.map((one) => [one.id, one]))
  const gained = plan.create.map((record): FigureChange => {
    const after = machineShown(record, names)
    return {
      kind: 'gained',
      figure: null,
      before: null,
      after,
      fields: [],
      rule: record.rule ?? '',
    }
  })
  const lost = plan.remove.flatMap((id): FigureChange[] => {
    const record = byId.get(id)?.record
    if (!record) return []
    const before = machineShown(record, names)
    return [{ kind: 'lost', figure: id, before, after: null, fields: [], rule: record.rule ?? '' }]
  })
  const updated = plan.update.flatMap(({ id, data }) => {
    const one = byId.get(id)
    if (!one) return []
    return (isKept(one) ? reviewedChange : machineChange)(one, data, names) ?? []
  })
  const reviewed = stored.filter(isKept).length
  const changed = updated.filter(({ kind }) => kind === 'changed').length
  return {
    changes: [...gained, ...lost, ...updated],
    kept: stored.length - reviewed - lost.length - changed,
    reviewed,
  }
}
