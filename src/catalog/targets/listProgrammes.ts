import type { DatabaseSync } from 'node:sqlite'
import type { Audience } from '../model.ts'
import { knownProgrammes } from './knownProgrammes.ts'
import type { Programme } from './model.ts'
import { statedTargets } from './statedTargets.ts'
import { visibleTo } from '../visibleTo.ts'

/** The decisions that set targets an audience can see, those the project knows of first. */
export function listProgrammes(db: DatabaseSync, audience: Audience): Programme[] {
  const known = knownProgrammes().map(({ decision }) => decision)
  const found = db
    .prepare(
      `SELECT DISTINCT c.number FROM figures f
       JOIN decisions c ON c.id = f.decision JOIN documents d ON d.n = f.document
       WHERE f.status = 'target' AND ${visibleTo(audience)} ORDER BY c.number DESC`,
    )
    .all()
    .map(({ number }) => String(number))
  return [...new Set([...known, ...found])].map((decision) => ({
    decision,
    targets: statedTargets(db, { decision, audience }).length,
  }))
}
