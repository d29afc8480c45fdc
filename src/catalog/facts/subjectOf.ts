import { createHash } from 'node:crypto'
import { fold, wordsOf } from '../fold.ts'
import type { FigureEntry } from '../rows.ts'

/** What of a figure says what it is about. */
export interface About extends Pick<
  FigureEntry,
  'indicator' | 'periodStart' | 'periodEnd' | 'places' | 'status' | 'decision' | 'unit' | 'per'
> {
  /** What a share or change is compared with, as written. */
  readonly comparedWith: string | null
}

/** A short name for the parts, the same wherever and whenever it is made. */
export function keyOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}

/**
 * Key of what a figure is about: figures with the same one state the same thing. Places count as a set.
 * A share or a change is also about what it is compared with, by the words of the text. Null when the
 * indicator or the period is not known.
 */
export function subjectOf(figure: About): string | null {
  const { indicator, periodStart, periodEnd, status, decision, unit, per, comparedWith } = figure
  if (indicator === null || (periodStart === null && periodEnd === null)) return null
  const isRelative = status === 'share' || status === 'change'
  return keyOf([
    indicator,
    periodStart,
    periodEnd,
    [...new Set(figure.places)].toSorted(),
    status,
    decision,
    unit,
    per,
    isRelative && comparedWith ? wordsOf(fold(comparedWith)).join(' ') : '',
  ])
}
