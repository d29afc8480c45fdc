import type { DatabaseSync } from 'node:sqlite'
import type { Audience } from '../model.ts'
import { visibleTo } from '../visibleTo.ts'
import { knownProgrammes } from './knownProgrammes.ts'
import type { Programme } from './model.ts'

/** The decisions that set targets an audience can see, those the project knows of first. */
export function listProgrammes(db: DatabaseSync, audience: Audience): Programme[] {
  const known = knownProgrammes().map(({ decision, targets }): [string, Programme] => [
    decision,
    { decision, figures: 0, known: targets.length },
  ])
  const programmes = new Map(known)
  const found = db
    .prepare(
      `SELECT c.number, count(*) AS figures FROM figures f
       JOIN decisions c ON c.id = f.decision JOIN documents d ON d.n = f.document
       WHERE f.status = 'target' AND coalesce(f.value, f.rangeLow) IS NOT NULL
         AND ${visibleTo(audience)}
       GROUP BY c.number ORDER BY c.number DESC`,
    )
    .all()
  for (const { number, figures } of found) {
    const decision = String(number)
    const { known: listed } = programmes.get(decision) ?? { known: 0 }
    programmes.set(decision, { decision, figures: Number(figures), known: listed })
  }
  return [...programmes.values()]
}
