import { idOf } from '../idOf.ts'
import { endOfChain } from '../merge/mergedWinners.ts'

/** A row of a table whose records may be merged. */
interface MergeableRow {
  readonly id: string
  readonly mergedInto?: string | { readonly id: string } | null
}

/** For each row the row that stands in its place: itself, or the end of its chain of merges. */
export function winnersAmong<Row extends MergeableRow>(rows: readonly Row[]): Map<string, Row> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const next = new Map(
    rows.flatMap(({ id, mergedInto }): [string, string][] => {
      const into = idOf(mergedInto)
      return into !== null && byId.has(into) ? [[id, into]] : []
    }),
  )
  return new Map(rows.map((row) => [row.id, byId.get(endOfChain(next, row.id)) ?? row]))
}

/** The rows that were not merged into others, each with those that were merged into it. */
export function standing<Row extends MergeableRow>(
  rows: readonly Row[],
): { readonly row: Row; readonly merged: readonly Row[] }[] {
  const winners = winnersAmong(rows)
  const losers = Map.groupBy(
    rows.filter((row) => winners.get(row.id) !== row),
    (row) => winners.get(row.id)?.id ?? '',
  )
  return rows
    .filter((row) => winners.get(row.id) === row)
    .map((row) => ({ row, merged: losers.get(row.id) ?? [] }))
}
