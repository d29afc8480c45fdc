import type { DatabaseSync } from 'node:sqlite'
import { sketchKeeper } from '../reposts/keepSketches.ts'
import type { DocumentRow } from '../rows.ts'

/** Notes what a batch makes stale in the ledger of facts (`refreshLedger`). */
export interface LedgerKeeper {
  /** A document was just put under `n`. */
  readonly documentPut: (n: number, document: DocumentRow) => void
  /** A document is about to go. */
  readonly documentGoes: (n: number) => void
  /** A figure is about to go, whether or not it is there. */
  readonly figureGoes: (id: string) => void
  /** Figures or findings of a document were put. */
  readonly contentPut: (n: number) => void
}

/** Prepares the statements; the caller holds the transaction. */
export function ledgerKeeper(db: DatabaseSync): LedgerKeeper {
  const sketches = sketchKeeper(db)
  const documentOf = db.prepare('SELECT document FROM figures WHERE id = ?')
  const markSubjects = db.prepare(
    `INSERT OR IGNORE INTO staleSubjects
     SELECT subject FROM figures WHERE document = ? AND subject IS NOT NULL`,
  )
  const markFindings = db.prepare('INSERT OR IGNORE INTO staleFindings VALUES (?)')

  // What one figure says may make another one of its document a part, or unclear.
  function markContent(n: number): void {
    markSubjects.run(n)
    markFindings.run(n)
  }
  return {
    documentPut: (n, document) => sketches.add(n, document),
    documentGoes: (n) => {
      sketches.remove(n)
      markSubjects.run(n)
    },
    figureGoes: (id) => {
      const n = documentOf.get(id)?.['document']
      if (n !== undefined) markContent(Number(n))
    },
    contentPut: markContent,
  }
}
