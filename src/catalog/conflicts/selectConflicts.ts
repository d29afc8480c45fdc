import type { DatabaseSync } from 'node:sqlite'
import type { ResultRow } from '../documentLink.ts'
import type { Settlement } from '../facts/model.ts'
import { byPosition, byWeight, rankWitnesses } from '../facts/rankWitnesses.ts'
import { limits } from '../paging.ts'
import { figureConditions } from '../selectFigures.ts'
import type { Conflict, ConflictFilter, ConflictQuery, ConflictResult } from './model.ts'

const usualPageSize = 20

const figuresOfConflicts = `SELECT conflict, figure FROM conflictFigures
  WHERE conflict IN (SELECT value FROM json_each(:names))`

function conditionsOf({ kind, ...about }: ConflictFilter): {
  where: string
  values: Record<string, string>
} {
  const { where, values } = figureConditions(about)
  const named = `k.key IN (SELECT x.conflict FROM conflictFigures x JOIN figures f ON f.id = x.figure
    WHERE ${where})`
  const conditions = [
    ...(Object.keys(values).length > 0 ? [named] : []),
    ...(kind ? ['k.kind = :kind'] : []),
  ]
  return {
    where: ['TRUE', ...conditions].join(' AND '),
    values: { ...values, ...(kind && { kind }) },
  }
}

function settlementOf(row: ResultRow): Settlement | null {
  if (row['settlementId'] === null) return null
  return {
    id: String(row['settlementId']),
    outcome: row['outcome'] as Settlement['outcome'],
    preferred: row['preferred'] as string | null,
    reason: String(row['reason']),
    by: row['by'] as string | null,
    at: String(row['at']),
    holds: row['settled'] === 1,
  }
}

function readRows(
  db: DatabaseSync,
  which: string,
  values: Record<string, string | number>,
): Conflict[] {
  const rows = db
    .prepare(
      `SELECT k.key, k.kind, k.weight, k.witnesses, i.rule, i.severity, i.message,
         s.id AS settlementId, s.outcome, s.preferred, s.reason, s.by, s.at, k.settled
       FROM conflicts k LEFT JOIN settlements s ON s.key = k.key
       LEFT JOIN findings i ON i.document = k.document AND i.key = k.finding
       WHERE ${which}`,
    )
    .all(values)
  const rank = (kind: Conflict['kind'], order: typeof byWeight | typeof byPosition) => {
    const keys = rows.filter((row) => row['kind'] === kind).map(({ key }) => String(key))
    return rankWitnesses(db, figuresOfConflicts, keys, 'internal', order)
  }
  const witnesses = new Map([...rank('fact', byWeight), ...rank('finding', byPosition)])
  return rows.map((row) => ({
    key: String(row['key']),
    kind: row['kind'] as Conflict['kind'],
    witnesses: witnesses.get(String(row['key'])) ?? [],
    said: JSON.parse(String(row['witnesses'])) as string[],
    weight: Number(row['weight']),
    finding:
      row['rule'] === null
        ? null
        : {
            rule: String(row['rule']),
            severity: row['severity'] === 'high' ? 'high' : 'low',
            message: String(row['message']),
          },
    settlement: settlementOf(row),
  }))
}

/** What does not agree, for people with an account; see `ConflictResult`. */
export function selectConflicts(db: DatabaseSync, query: ConflictQuery): ConflictResult {
  const { page, pageSize, state, ...filter } = query
  const { where, values } = conditionsOf(filter)
  const counts = db
    .prepare(`SELECT k.settled, count(*) AS n FROM conflicts k WHERE ${where} GROUP BY k.settled`)
    .all(values)
  const count = (settled: 0 | 1) =>
    Number(counts.find((row) => row['settled'] === settled)?.['n'] ?? 0)
  const inState = { open: ' AND k.settled = 0', settled: ' AND k.settled = 1' }
  const rows = readRows(
    db,
    `${where}${state ? inState[state] : ''} ORDER BY k.weight DESC, k.key LIMIT :limit OFFSET :offset`,
    {
      ...values,
      ...limits({ ...(page && { page }), ...(pageSize && { pageSize }) }, usualPageSize),
    },
  )
  return { open: count(0), settled: count(1), rows }
}

/** One of them; null when there is nothing, or nothing any more, that does not agree. */
export function findConflict(db: DatabaseSync, key: string): Conflict | null {
  return readRows(db, 'k.key = :key', { key })[0] ?? null
}
