import { formatPeriod } from '../../../extraction/periods/formatPeriod.ts'
import type { HistoryState, Statement } from '../../knowledge/review/model.ts'
import type { Choice, PlaceNames, ReviewTables } from './model.ts'
import { formatAmount } from './parseAmount.ts'
import type { Say } from './reviewWords.ts'

/** The parts of a statement in the order of the page; a range stands in its value's place. */
export const shownParts = [
  ...(['value', 'unit', 'qualifier', 'indicator', 'period', 'places', 'status'] as const),
  ...(['decision', 'of', 'per', 'measure', 'part'] as const),
] as const satisfies readonly (keyof Statement)[]

export type ShownPart = (typeof shownParts)[number]

/** What it takes to put a statement into words. */
export interface Names {
  readonly tables: ReviewTables
  readonly places: PlaceNames
  readonly say: Say
}

/** The name of a value; the value itself when it has none. */
export function labelOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}

/** The name of a unit; `other:` ones carry their own noun. */
export function unitName(tables: ReviewTables, code: string): string {
  return labelOf(tables.units, code).replace(/^other:/, '')
}

const none = '—'

/** One part of a statement as people read it; «—» for one that says nothing. */
export function describePart(part: ShownPart, statement: HistoryState, names: Names): string {
  const { tables, places, say } = names
  const given = statement[part]
  if (part === 'value') {
    const { value, range } = statement
    if (range) return range.map(formatAmount).join(' – ')
    return typeof value === 'number' ? formatAmount(value) : none
  }
  if (part === 'part') return given === true ? say('yes') : say('no')
  if (typeof given === 'number') return formatAmount(given)
  if (Array.isArray(given)) {
    return given.map((slug) => places[slug] ?? slug).join(', ') || none
  }
  if (typeof given !== 'string' || given === '') return none
  switch (part) {
    case 'unit':
    case 'per':
      return unitName(tables, given)
    case 'qualifier':
      return labelOf(tables.qualifiers, given)
    case 'status':
      return labelOf(tables.statuses, given)
    case 'indicator':
      return labelOf(tables.indicators, given)
    case 'period':
      return formatPeriod(given)
    default:
      return given
  }
}

/** The number with its unit, as a heading says it: «hơn 4.250.000.000 đồng», «12/28 tỉnh». */
export function headline(statement: Statement, names: Names): string {
  const amount = describePart('value', statement, names)
  const whole = statement.of === null ? '' : `/${formatAmount(statement.of)}`
  const hedge =
    statement.qualifier === 'exact' ? '' : `${describePart('qualifier', statement, names)} `
  const unit = statement.unit === 'percent' ? '%' : unitName(names.tables, statement.unit)
  return `${hedge}${amount}${whole} ${unit}`
}

/** True when two values of a statement say the same. */
export function saysSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** The parts in which two statements differ. */
export function differingParts(one: Statement, other: Statement): ShownPart[] {
  return shownParts.filter(
    (part) =>
      !saysSame(one[part], other[part]) || (part === 'value' && !saysSame(one.range, other.range)),
  )
}
