import type { DatabaseSync } from 'node:sqlite'
import { keyOf } from './subjectOf.ts'
import { type Statement, weighStatements } from './weighStatements.ts'

/**
 * What a figure of `figures f` says, as settlements remember it: «more_than 18000.0», «exact 5.0–7.0».
 */
export const statementWords = `f.qualifier || ' ' || coalesce(f.value, f.rangeLow || '–' || f.rangeHigh, f.quote)`

/** A part whose document gives a total of the same thing, without saying of which place the part is. */
const loosePart = `f.part = 1
  AND NOT EXISTS (SELECT 1 FROM figurePlaces p WHERE p.figure = f.id)
  AND EXISTS (SELECT 1 FROM figures t WHERE t.document = f.document AND t.part = 0
    AND t.indicator = f.indicator AND t.status = f.status AND t.unit = f.unit)`

/**
 * Works out anew the facts of the subjects noted as stale: which figures bear witness to one fact, and
 * whether they disagree.
 * @param most how many subjects are looked at
 * @returns whether none is left
 */
export function refreshFacts(db: DatabaseSync, most: number): boolean {
  const stale = db.prepare('SELECT subject FROM staleSubjects LIMIT ?').all(most)
  const settle = db.prepare('DELETE FROM staleSubjects WHERE subject = ?')
  const statements = db.prepare(
    `SELECT f.id, f.document, f.fact, f.part, f.low, f.high, ${loosePart} AS loose
     FROM figures f WHERE f.subject = ?`,
  )
  const assign = db.prepare('UPDATE figures SET fact = ? WHERE id = ?')
  const removeConflict = db.prepare('DELETE FROM conflicts WHERE key = ?')
  const addConflict = db.prepare(
    `INSERT INTO conflicts (key, kind, weight, witnesses)
     SELECT :key, 'fact', :weight, json_group_array(said)
     FROM (SELECT DISTINCT d.collection || ':' || d.id || ' ' || ${statementWords} AS said
       FROM figures f JOIN documents d ON d.n = f.document WHERE f.fact = :key ORDER BY said)`,
  )
  const addFigures = db.prepare(
    'INSERT INTO conflictFigures SELECT fact, id FROM figures WHERE fact = ?',
  )

  for (const { subject } of stale) {
    const key = String(subject)
    settle.run(key)
    const rows = statements.all(key)
    const all = rows.map(({ id, document, low, high, part, loose }): Statement => ({
      figure: String(id),
      document: Number(document),
      bounds: low === null ? null : { low: Number(low), high: Number(high) },
      isPart: part === 1,
      isLoose: loose === 1,
    }))
    const { witnesses, disagreement } = weighStatements(all)
    all.forEach(({ figure, bounds }, at) => {
      // What stands alone is one fact with what says the very same elsewhere: in a repost, mostly.
      const alone = bounds ? keyOf([key, bounds.low, bounds.high]) : figure
      const fact = witnesses.has(figure) ? key : alone
      if (rows[at]?.['fact'] !== fact) assign.run(fact, figure)
    })
    removeConflict.run(key)
    if (disagreement === 0) continue
    addConflict.run({ key, weight: disagreement })
    addFigures.run(key)
  }
  return stale.length < most
}
