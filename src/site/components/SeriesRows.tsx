import { Fragment, type ReactNode } from 'react'
import type { SeriesBreak } from '../reading/placeHistory.ts'

/** A row of a series as its table shows it. */
export interface SeriesRow {
  readonly key: string
  /** The last day it is about, or the first; yyyy-MM-dd. */
  readonly day: string | null
  readonly row: ReactNode
}

/** The breaks that lie between a row and the one after it, where later rows come first. */
export function breaksBetween(
  day: string | null,
  next: string | null | undefined,
  breaks: readonly SeriesBreak[],
): SeriesBreak[] {
  if (!day || !next) return []
  return breaks.filter((one) => day >= one.day && next < one.day)
}

/** Rows of a place's series, the latest first, with a rule where they stop being comparable. */
export function SeriesRows({
  rows,
  breaks,
  columns,
}: {
  rows: readonly SeriesRow[]
  breaks: readonly SeriesBreak[]
  columns: number
}) {
  return rows.map(({ key, day, row }, at) => (
    <Fragment key={key}>
      {row}
      {breaksBetween(day, rows[at + 1]?.day, breaks).map((one) => (
        <tr key={one.day} className="series-break">
          <td colSpan={columns}>{one.text}</td>
        </tr>
      ))}
    </Fragment>
  ))
}
