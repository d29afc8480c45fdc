import type { DatabaseSync } from 'node:sqlite'
import type { DocumentCitations } from './readCitations.ts'

/**
 * Prepares the statements that put the citations of documents into a catalog file. Documents that are
 * not in it are passed over; those of a document that is removed go with it.
 */
export function citationWriter(db: DatabaseSync): (all: readonly DocumentCitations[]) => void {
  const findDocument = db.prepare(
    "SELECT n, coalesce(publishedOn, '') AS day, visibility FROM documents WHERE id = ? AND collection = ?",
  )
  const remove = db.prepare('DELETE FROM citations WHERE document = ?')
  const add = db.prepare(
    `INSERT OR REPLACE INTO citations
       (document, start, quote, form, number, decision, pinpoint, sentence, at, day, visibility)
     VALUES (:n, :start, :quote, :form, :number, :decision, :pinpoint, :sentence, :at, :day, :visibility)`,
  )
  return (all) => {
    for (const { document, citations } of all) {
      const found = findDocument.get(document.id, document.collection)
      if (found === undefined) continue
      const n = Number(found['n'])
      const [day, visibility] = [String(found['day']), String(found['visibility'])]
      remove.run(n)
      for (const citation of citations) add.run({ n, day, visibility, ...citation })
    }
  }
}
