import { idOf } from '../../knowledge/idOf.ts'
import type { DocumentFigure } from './documentFigures.ts'

/** Why two figures are not subtracted from each other. */
export type NotComparable = 'several' | 'hedged' | 'no-value' | 'one-sided'

/** What one report says more than the other: in the unit, or in percentage points; null share of nothing. */
export interface Difference {
  /** Right less left. */
  readonly value: number
  readonly unit: string
  /** Of the left one, 1 for all of it; null for percentages and where the left one is nothing. */
  readonly share: number | null
}

/** Figures of two reports about the same thing, place and length of time. */
export interface AlignedRow {
  readonly key: string
  readonly left: readonly DocumentFigure[]
  readonly right: readonly DocumentFigure[]
  readonly difference: Difference | NotComparable
}

/** All that two reports say of an indicator. */
export interface AlignedIndicator {
  readonly code: string
  readonly name: string
  readonly rows: readonly AlignedRow[]
}

const day = (instant: string | null | undefined) => instant?.slice(0, 10) ?? ''

/** Periods of the same shape are as long and begin alike: «9 tháng đầu năm» of two years, but no year. */
function shapeOf({ period }: DocumentFigure): string {
  const [start, end] = [day(period?.start), day(period?.end)]
  if (!start || !end) return start || end ? 'open' : ''
  return `${start.slice(5)} ${end.slice(5)} ${Number(end.slice(0, 4)) - Number(start.slice(0, 4))}`
}

function subjectOf(figure: DocumentFigure): string {
  const places = (figure.places ?? []).map((place) => idOf(place) ?? '').toSorted()
  const { status, unit, per, part } = figure
  return JSON.stringify([status, unit, per ?? '', part ?? false, shapeOf(figure), places])
}

/** Subtraction as people write it: without the noise of binary fractions. */
function minus(a: number, b: number): number {
  return Number((a - b).toPrecision(12))
}

function compare(
  left: readonly DocumentFigure[],
  right: readonly DocumentFigure[],
): Difference | NotComparable {
  const [a, b] = [left[0], right[0]]
  if (!a || !b) return 'one-sided'
  if (left.length > 1 || right.length > 1) return 'several'
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return 'no-value'
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact') return 'hedged'
  const value = minus(b.value, a.value)
  const relative = a.unit !== 'percent' && a.unit !== 'times' && a.value > 0
  return { value, unit: a.unit, share: relative ? value / a.value : null }
}

function bySubject(figures: readonly DocumentFigure[], code: string) {
  return Map.groupBy(
    figures.filter(({ indicator }) => typeof indicator === 'object' && indicator?.code === code),
    subjectOf,
  )
}

const isOnBothSides = ({ difference }: AlignedRow) => difference !== 'one-sided'

const collator = new Intl.Collator('vi')

/**
 * Puts the figures of two reports side by side: by indicator, those of which both speak first, then
 * by sense, unit, place and length of time. Figures of no indicator are left out.
 */
export function alignFigures(
  left: readonly DocumentFigure[],
  right: readonly DocumentFigure[],
): AlignedIndicator[] {
  const indicators = new Map<string, string>()
  for (const { indicator } of [...left, ...right]) {
    if (indicator && typeof indicator === 'object') {
      indicators.set(indicator.code, indicator.name.vi)
    }
  }
  return [...indicators]
    .map(([code, name]) => {
      const [ours, theirs] = [bySubject(left, code), bySubject(right, code)]
      const rows = [...new Set([...ours.keys(), ...theirs.keys()])].map((key): AlignedRow => {
        const [a, b] = [ours.get(key) ?? [], theirs.get(key) ?? []]
        return { key, left: a, right: b, difference: compare(a, b) }
      })
      return {
        code,
        name,
        rows: rows.toSorted((a, b) => Number(isOnBothSides(b)) - Number(isOnBothSides(a))),
      }
    })
    .toSorted(
      (a, b) =>
        Number(b.rows.some(isOnBothSides)) - Number(a.rows.some(isOnBothSides)) ||
        collator.compare(a.name, b.name),
    )
}
