import type { Atlas } from './atlas.ts'
import { type Candidate, type Cell, type Question, sortIntoCells } from './cells.ts'
import { widestCover } from './cover.ts'
import type { Exclusion, Obstacle, Statement } from './model.ts'
import { addStatements, type Limits, shareOf } from './statements.ts'

/** What some figures say of a target, before their sentences are looked up. */
export interface Measured {
  readonly obstacle: Obstacle | null
  readonly amount: Statement | null
  readonly share: Limits | null
  /** What is counted; nothing of it overlaps. */
  readonly counted: readonly Cell[]
  readonly excluded: ReadonlyMap<Exclusion, readonly Candidate[]>
}

function isRate({ unit, per }: Question): boolean {
  return unit === 'percent' || unit === 'times' || per !== null
}

/** The cell of the latest day; of two that end together the one that reaches further back. */
function latest(cells: readonly Cell[]): Cell[] {
  return cells
    .toSorted((a, b) => b.to - a.to || a.from - b.from || (a.key < b.key ? -1 : 1))
    .slice(0, 1)
}

function chooseCells(cells: readonly Cell[], asked: Question, atlas: Atlas): Cell[] {
  if (asked.aggregate === 'last') return latest(cells)
  const byKey = new Map(cells.map((cell) => [cell.key, cell]))
  const pieces = cells.map(({ key, area, from, to, taken }) => ({
    key,
    area,
    from,
    to,
    hedged: taken.qualifier !== 'exact',
  }))
  return widestCover(pieces, atlas).flatMap(({ key }) => byKey.get(key) ?? [])
}

function obstacleWithout(
  excluded: ReadonlyMap<Exclusion, readonly Candidate[]>,
  asked: Question,
): Obstacle {
  if (excluded.size === 0) return 'no-figures'
  return excluded.has('narrower-place') && isRate(asked) ? 'local-rates' : 'none-usable'
}

/**
 * What figures that were reached come to for a target: added up without counting anything twice, or the
 * last of them, or a reason why neither is sound. The order of the figures does not matter.
 */
export function measureTarget(
  figures: readonly Candidate[],
  target: Statement,
  asked: Question,
  atlas: Atlas,
): Measured {
  const { cells, excluded } = sortIntoCells(figures, asked, atlas)
  const nothing = { amount: null, share: null, counted: [], excluded }
  if (figures.length === 0) return { ...nothing, obstacle: 'no-figures' }
  if (asked.aggregate === 'sum' && isRate(asked)) return { ...nothing, obstacle: 'rate' }
  const counted = chooseCells(cells, asked, atlas)
  if (counted.length === 0) return { ...nothing, obstacle: obstacleWithout(excluded, asked) }
  const rest = cells.filter((cell) => !counted.includes(cell)).flatMap(({ witnesses }) => witnesses)
  const reason = asked.aggregate === 'last' ? 'earlier' : 'overlap'
  const all = rest.length > 0 ? new Map([...excluded, [reason, rest] as const]) : excluded
  const sum = addStatements(counted.map(({ taken }) => taken))
  return typeof sum === 'string'
    ? { obstacle: sum, amount: null, share: null, counted, excluded: all }
    : { obstacle: null, amount: sum, share: shareOf(sum, target), counted, excluded: all }
}
