import type { DatabaseSync } from 'node:sqlite'
import type { DocumentCitations } from './readCitations.ts'

/**
 * Prepares the statements that put the citations of documents into a catalog file. Documents that are
 * not in it are passed over; those of a document that is removed go with it.
 */
export function citationWriter(db: DatabaseSync): (all: readonly DocumentCitations[]) => void {
  const findDocument = db.prepare('SELECT n FROM documents WHERE id = ? AND collection = ?')
  const remove = db.prepare('DELETE FROM citations WHERE document = ?')
  const add = db.prepare(
    `INSERT OR REPLACE INTO citations
       (document, start, quote, form, number, decision, pinpoint, sentence, at)
     VALUES (:n, :start, :quote, :form, :number, :decision, :pinpoint, :sentence, :at)`,
  )
  return (all) => {
    for (const { document, citations } of all) {
      const n = findDocument.get(document.id, document.collection)?.['n']
      if (n === undefined) continue
      remove.run(n)
      for (const citation of citations) add.run({ n, ...citation })
    }
  }
}
