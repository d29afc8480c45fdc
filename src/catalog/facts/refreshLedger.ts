import type { DatabaseSync } from 'node:sqlite'
import { refreshStories } from '../reposts/refreshStories.ts'
import { refreshFacts } from './refreshFacts.ts'
import { refreshFindings } from './refreshFindings.ts'
import { refreshSettled } from './refreshSettled.ts'

/** Documents or subjects worked on before other work of the process has its turn. */
const atOnce = 1000

/**
 * Works out anew what a batch made stale: originals of reposts, facts and their conflicts, findings.
 * The caller holds the transaction and calls again until nothing is left.
 * @returns true when nothing is left
 */
export function refreshLedger(db: DatabaseSync): boolean {
  const { changed, isDone } = refreshStories(db, atOnce)
  const markSubjects = db.prepare(
    `INSERT OR IGNORE INTO staleSubjects
     SELECT subject FROM figures WHERE document = ? AND subject IS NOT NULL`,
  )
  for (const document of changed) markSubjects.run(document)
  if (!isDone || !refreshFindings(db, atOnce) || !refreshFacts(db, atOnce)) return false
  refreshSettled(db)
  return true
}
