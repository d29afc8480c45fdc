import type { DatabaseSync } from 'node:sqlite'
import type { FigureQuery } from '../model.ts'
import { limits } from '../paging.ts'
import { figureConditions, figureSource } from '../selectFigures.ts'
import { visibleTo } from '../visibleTo.ts'
import type { FactResult, FactRow } from './model.ts'
import { byWeight, rankWitnesses, storyFor } from './rankWitnesses.ts'

const usualPageSize = 50

const witnessesOfFacts = `SELECT f.fact, f.id FROM figures f
  WHERE f.fact IN (SELECT value FROM json_each(:names))`

type States = ReadonlyMap<string, FactRow['conflict']>

function statesOf(db: DatabaseSync, keys: readonly string[]): States {
  const rows = db
    .prepare('SELECT key, settled FROM conflicts WHERE key IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(keys))
  return new Map(rows.map(({ key, settled }) => [String(key), settled ? 'settled' : 'open']))
}

/**
 * The facts that figures of a query state, each once with its witnesses, the latest period first. All
 * figures of a fact meet the same conditions, so a fact is there with all its witnesses or not at all.
 */
export function selectFacts(db: DatabaseSync, query: FigureQuery): FactResult {
  const { audience } = query
  const { where, values } = figureConditions(query)
  const found = `FROM ${figureSource} WHERE ${visibleTo(audience)} AND ${where}`
  const counted = db
    .prepare(`SELECT count(DISTINCT f.fact) AS total, count(*) AS figures ${found}`)
    .get(values)
  const page = db
    .prepare(
      `SELECT f.fact, count(*) AS figures, count(DISTINCT d.${storyFor(audience)}) AS sources
       ${found} GROUP BY f.fact
       ORDER BY coalesce(f.periodEnd, f.periodStart) DESC, max(d.publishedOn) DESC, f.fact
       LIMIT :limit OFFSET :offset`,
    )
    .all({ ...values, ...limits(query, usualPageSize) })
  const keys = page.map(({ fact }) => String(fact))
  const witnesses = rankWitnesses(db, witnessesOfFacts, keys, audience, byWeight)
  // Whether witnesses disagree hangs on those too that the public does not see.
  const states: States = audience === 'internal' ? statesOf(db, keys) : new Map()
  return {
    total: Number(counted?.['total']),
    figures: Number(counted?.['figures']),
    rows: page.flatMap(({ fact, figures, sources }) => {
      const key = String(fact)
      const [lead, ...others] = witnesses.get(key) ?? []
      if (!lead) return []
      return {
        key,
        witnesses: [lead, ...others] as const,
        figures: Number(figures),
        sources: Number(sources),
        conflict: states.get(key) ?? 'none',
      }
    }),
  }
}
