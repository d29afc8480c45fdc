import type { DatabaseSync } from 'node:sqlite'
import type { Indicator } from '../../payload-types.ts'
import type { Audience, FigureRow } from '../model.ts'
import { figuresById } from '../selectFigures.ts'
import { type Atlas, layOutPlaces } from './atlas.ts'
import type { Candidate, Cell, Question } from './cells.ts'
import { coverageOf, namesOf } from './coverageOf.ts'
import { elapsedOf } from './elapsed.ts'
import { type Measured, measureTarget } from './measureTarget.ts'
import type { ProgrammeTargets, Reached, TargetProgress } from './model.ts'
import { candidateReader, readPlaces } from './readCandidates.ts'
import { type StatedTarget, statedTargets, type TargetQuery } from './statedTargets.ts'

/** As many sentences as a page shows of one number, and of what was left out for one reason. */
const mostWitnesses = 5
const mostExamples = 3

export interface ProgressQuery extends TargetQuery {
  /** The day up to which time is counted, yyyy-MM-dd. */
  readonly today: string
}

interface IndicatorFacts extends NonNullable<TargetProgress['indicator']> {
  readonly id: string
}

function readIndicators(db: DatabaseSync): ReadonlyMap<string, IndicatorFacts> {
  const rows = db.prepare('SELECT id, code, name, unit, aggregate FROM indicators').all()
  return new Map(
    rows.map(({ id, code, name, unit, aggregate }) => [
      String(code),
      {
        id: String(id),
        code: String(code),
        name: String(name),
        unit: String(unit),
        aggregate: aggregate as Indicator['aggregate'],
      },
    ]),
  )
}

/** A target with what was measured for it; what of the figures is shown is looked up for all at once. */
interface Work {
  readonly target: StatedTarget
  readonly indicator: IndicatorFacts | null
  /** Null where nothing can be asked for: no indicator, no time. */
  readonly found: { readonly asked: Question; readonly measured: Measured } | null
}

/** Prepares to measure targets as far as an audience may see what was reached. */
function measurer(db: DatabaseSync, atlas: Atlas, audience: Audience) {
  const indicators = readIndicators(db)
  const readCandidates = candidateReader(db, audience)
  return (target: StatedTarget): Work => {
    const indicator = indicators.get(target.indicator ?? '') ?? null
    const { periodStart, periodEnd: end, unit, statement, places } = target
    if (!indicator || end === null) return { target, indicator, found: null }
    // Of a stock the last year counts, also where nobody says when the programme began.
    const isStock = indicator.aggregate === 'last'
    const start = periodStart ?? (isStock ? `${end.slice(0, 4)}-01-01` : null)
    if (start === null) return { target, indicator, found: null }
    const area = atlas.areaOf(places.flatMap(({ slug }) => atlas.findSlug(slug)?.id ?? []))
    const { per } = statement
    const asked: Question = { start, end, unit, per, area, aggregate: indicator.aggregate }
    const candidates = readCandidates(indicator.id, unit, start, end)
    return {
      target,
      indicator,
      found: { asked, measured: measureTarget(candidates, statement, asked, atlas) },
    }
  }
}

function shownFigures({ found }: Work): string[] {
  if (!found) return []
  const { counted, excluded } = found.measured
  return [
    ...counted.flatMap(({ witnesses, against }) => [
      ...witnesses.slice(0, mostWitnesses),
      ...against.slice(0, mostWitnesses),
    ]),
    ...[...excluded.values()].flatMap((all) => all.slice(0, mostExamples)),
  ].map(({ id }) => id)
}

function reachedOf(work: Work, rows: ReadonlyMap<string, FigureRow>, atlas: Atlas): Reached {
  const { found, indicator } = work
  const nothing = { amount: null, share: null, facts: [], coverage: null, leftOut: [] }
  if (!found) return { ...nothing, obstacle: indicator ? 'no-period' : 'no-indicator' }
  const { asked, measured } = found
  const { obstacle, amount, share, counted, excluded } = measured
  const rowsOf = (figures: readonly Candidate[], most: number) =>
    figures.slice(0, most).flatMap(({ id }) => rows.get(id) ?? [])
  const factOf = ({ taken, area, witnesses, against }: Cell) => ({
    statement: taken,
    places: namesOf(area, atlas),
    periodStart: taken.periodStart,
    periodEnd: taken.periodEnd ?? '',
    periodLabel: taken.periodLabel,
    evidence: rowsOf(witnesses, mostWitnesses),
    against: rowsOf(against, mostWitnesses),
  })
  return {
    obstacle,
    amount,
    share,
    facts: counted
      .toSorted((a, b) => a.from - b.from || a.to - b.to || b.area.width - a.area.width)
      .map(factOf),
    coverage:
      counted.length > 0 && asked.aggregate === 'sum'
        ? coverageOf(counted, asked.area, asked, atlas)
        : null,
    leftOut: [...excluded].map(([reason, figures]) => ({
      reason,
      count: figures.length,
      examples: rowsOf(figures, mostExamples),
    })),
  }
}

/** Every target of a decision, and what the archive's actual figures come to for it. */
export function readTargets(db: DatabaseSync, query: ProgressQuery): ProgrammeTargets {
  const { decision, audience, today } = query
  const atlas = layOutPlaces(readPlaces(db))
  const works = statedTargets(db, query).map(measurer(db, atlas, audience))
  const rows = figuresById(db, works.flatMap(shownFigures), audience)
  const targets = works.map((work): TargetProgress => {
    const { indicator: _code, ...target } = work.target
    const { periodStart: start, periodEnd: end } = target
    return {
      ...target,
      indicator: work.indicator,
      reached: reachedOf(work, rows, atlas),
      elapsed: start && end ? elapsedOf(start, end, today) : null,
    }
  })
  return { decision, targets }
}
