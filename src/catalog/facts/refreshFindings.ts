import type { DatabaseSync } from 'node:sqlite'
import { statementWords } from './refreshFacts.ts'
import { keyOf } from './subjectOf.ts'

/**
 * Puts the findings of the documents noted as stale among the conflicts.
 * @param most how many documents are looked at
 * @returns whether none is left
 */
export function refreshFindings(db: DatabaseSync, most: number): boolean {
  const stale = db.prepare('SELECT document FROM staleFindings LIMIT ?').all(most)
  const settle = db.prepare('DELETE FROM staleFindings WHERE document = ?')
  const remove = db.prepare('DELETE FROM conflicts WHERE document = ?')
  const findings = db.prepare(
    `SELECT d.collection, d.id, i.key, i.expected, i.found, i.tolerance
     FROM findings i JOIN documents d ON d.n = i.document WHERE d.n = ?`,
  )
  const add = db.prepare(
    `INSERT OR IGNORE INTO conflicts (key, kind, document, finding, weight, witnesses)
     SELECT :conflict, 'finding', :document, :key, :weight,
       json_group_array(f.id || ' ' || ${statementWords} ORDER BY f.id)
     FROM findingFigures i JOIN figures f ON f.id = i.figure
     WHERE i.document = :document AND i.key = :key`,
  )
  const addFigures = db.prepare(
    `INSERT OR IGNORE INTO conflictFigures
     SELECT :conflict, i.figure FROM findingFigures i JOIN figures f ON f.id = i.figure
     WHERE i.document = :document AND i.key = :key`,
  )

  for (const { document } of stale) {
    const n = Number(document)
    settle.run(n)
    remove.run(n)
    for (const { collection, id, key, ...amounts } of findings.all(n)) {
      const [expected, found] = [Number(amounts['expected']), Number(amounts['found'])]
      const apart = Math.max(Math.abs(found - expected) - Number(amounts['tolerance']), 0)
      const scale = Math.max(Math.abs(found), Math.abs(expected))
      const names = { conflict: keyOf([collection, id, key]), document: n, key: String(key) }
      add.run({ ...names, weight: scale === 0 ? 0 : Math.min(apart / scale, 1) })
      addFigures.run(names)
    }
  }
  return stale.length < most
}
