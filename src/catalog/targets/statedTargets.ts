import type { DatabaseSync } from 'node:sqlite'
import type { Audience, FigureRow } from '../model.ts'
import { selectFigures } from '../selectFigures.ts'
import { knownProgramme } from './knownProgrammes.ts'
import type { PlaceName, Statement } from './model.ts'

/** More targets than any decision sets, with all that repeats them. */
const mostFigures = 1000

/** A target as the archive's documents or the programme's table state it. */
export interface StatedTarget {
  readonly key: string
  /** Code of the indicator. */
  readonly indicator: string | null
  readonly statement: Statement
  readonly unit: string
  /** yyyy-MM-dd */
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly periodLabel: string | null
  readonly places: readonly PlaceName[]
  readonly own: boolean
  readonly stated: readonly FigureRow[]
  readonly differing: readonly FigureRow[]
}

/** Which decision, seen by whom, and the time it is for. */
export interface TargetQuery {
  /** Number of the decision. */
  readonly decision: string
  readonly audience: Audience
  /** First and last day of the programme, for targets that name only their last year. */
  readonly period?: { readonly start: string | null; readonly end: string | null } | undefined
}

type Span = { readonly start: string | null; readonly end: string | null }

/** «Đến năm 2025» begins where the programme does; a target without a time has the programme's. */
function spanOf({ periodStart, periodEnd }: FigureRow, programme: Span): Span {
  if (periodStart === null && periodEnd === null) return programme
  const { start } = programme
  const begins = start !== null && periodEnd !== null && start < periodEnd
  return { start: periodStart ?? (begins ? start : null), end: periodEnd }
}

const sameNumber = (a: Statement, b: Statement) =>
  a.value === b.value && a.range?.[0] === b.range?.[0] && a.range?.[1] === b.range?.[1]

function statementOf({ value, range, qualifier, of, per }: FigureRow): Statement {
  return { value, range, qualifier, of, per }
}

/** What makes two targets the same one; without an indicator only the same number does. */
function identityOf(row: FigureRow, { start, end }: Span): string {
  const subject = row.indicator ?? `${row.value ?? row.range?.join('–')}`
  const places = row.places.map(({ slug }) => slug).toSorted()
  return [subject, row.unit, row.per ?? '', start, end, ...places].join('_')
}

/** An identity as a fragment of an address. */
function fragmentOf(identity: string): string {
  return identity
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
}

/**
 * The targets of a decision in the order of its own text; then those that only other documents name. The
 * programme's table fills in what no document of the archive says.
 */
export function statedTargets(
  db: DatabaseSync,
  { decision, audience, period }: TargetQuery,
): StatedTarget[] {
  const known = knownProgramme(decision)
  const programme: Span = {
    start: period?.start ?? known?.period.start ?? null,
    end: period?.end ?? known?.period.end ?? null,
  }
  const found = selectFigures(db, { decision, audience, status: 'target', pageSize: mostFigures })
  const isOwn = ({ document }: FigureRow) =>
    document.collection === 'decisions' && document.title.split(':')[0] === decision
  // The oldest first: later documents repeat.
  const country = db.prepare("SELECT slug FROM places WHERE level = 'country'").get()?.['slug']
  const rows = found.rows
    .filter(({ value, range }) => value !== null || range !== null)
    .map((row) => ({ ...row, places: row.places.filter(({ slug }) => slug !== country) }))
    .toSorted(
      (a, b) =>
        Number(isOwn(b)) - Number(isOwn(a)) ||
        (a.document.publishedOn ?? '').localeCompare(b.document.publishedOn ?? ''),
    )
  const targets: StatedTarget[] = []
  for (const [identity, same] of Map.groupBy(rows, (row) =>
    identityOf(row, spanOf(row, programme)),
  )) {
    const [first] = same
    const statement = statementOf(first!)
    const span = spanOf(first!, programme)
    targets.push({
      key: fragmentOf(identity),
      indicator: first!.indicator,
      statement,
      unit: first!.unit,
      periodStart: span.start,
      periodEnd: span.end,
      periodLabel: first!.periodLabel,
      places: first!.places,
      own: isOwn(first!),
      stated: same.filter((row) => sameNumber(statementOf(row), statement)),
      differing: same.filter((row) => !sameNumber(statementOf(row), statement)),
    })
  }
  return withKnown(targets, decision)
}

/** Adds what only the programme's table says; what it says too is the decision's own. */
function withKnown(targets: readonly StatedTarget[], decision: string): StatedTarget[] {
  const known = knownProgramme(decision)
  if (!known) return targets.toSorted((a, b) => Number(b.own) - Number(a.own))
  const { start, end } = known.period
  const matching = (indicator: string, unit: string) =>
    targets.find(
      (target) =>
        target.indicator === indicator &&
        target.unit === unit &&
        target.places.length === 0 &&
        target.periodEnd === end,
    )
  const listed = known.targets.map(({ indicator, unit, value, qualifier }): StatedTarget => {
    const statement: Statement = { value, qualifier, range: null, of: null, per: null }
    const stated = matching(indicator, unit)
    if (stated?.own) return stated
    const rows = [...(stated?.stated ?? []), ...(stated?.differing ?? [])]
    return {
      indicator,
      unit,
      statement,
      key: stated?.key ?? fragmentOf([indicator, unit, start, end].join('_')),
      periodStart: start,
      periodEnd: end,
      periodLabel: stated?.periodLabel ?? null,
      places: [],
      own: true,
      stated: rows.filter((row) => sameNumber(statementOf(row), statement)),
      differing: rows.filter((row) => !sameNumber(statementOf(row), statement)),
    }
  })
  const keys = new Set(listed.map(({ key }) => key))
  const more = targets.filter(({ key }) => !keys.has(key))
  return [...listed, ...more.filter(({ own }) => own), ...more.filter(({ own }) => !own)]
}
