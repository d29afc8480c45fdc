import type { DatabaseSync } from 'node:sqlite'
import type { DocumentRow } from '../rows.ts'
import { seniorityOf } from './seniority.ts'
import { sketchOf } from './sketch.ts'

/**
 * How many of the earliest documents under one band a text is compared with. Only texts made after one
 * pattern crowd a band; without a limit each would be compared with all others.
 */
export const compared = 4

/** Keeps what near-identical documents are found by. */
export interface SketchKeeper {
  /** Takes a document in that was just put under `n`. */
  readonly add: (n: number, document: DocumentRow) => void
  /** To be called before a document goes. */
  readonly remove: (n: number) => void
}

/** Prepares the statements; documents whose original may have become another one are noted as stale. */
export function sketchKeeper(db: DatabaseSync): SketchKeeper {
  const addSketch = db.prepare('INSERT INTO sketches VALUES (?, ?, ?, ?)')
  const addBand = db.prepare('INSERT INTO bands VALUES (?, ?, ?, ?)')
  const bandsOf = db.prepare('SELECT band, internal, seniority FROM bands WHERE document = ?')
  const before = db.prepare(
    `SELECT count(*) AS n FROM (SELECT 1 FROM bands
     WHERE band = ? AND internal = ? AND seniority < ? LIMIT ${compared})`,
  )
  const othersIn = db.prepare('SELECT document FROM bands WHERE band = ? AND document <> ?')
  const markOne = db.prepare('INSERT OR IGNORE INTO staleStories VALUES (?)')

  /** Others are compared with the document when it is among the first of a band. */
  function markOthers(n: number): void {
    for (const { band, internal, seniority } of bandsOf.all(n)) {
      const earlier = before.get(band ?? 0, internal ?? 0, seniority ?? 0)
      if (Number(earlier?.['n']) >= compared) continue
      // One by one: a statement that writes several rows copies pages, to be able to take them back.
      for (const { document } of othersIn.all(band ?? 0, n)) markOne.run(Number(document))
    }
  }

  return {
    add: (n, document) => {
      const sketch = sketchOf(document.text)
      if (!sketch) return
      const internal = document.visibility === 'internal' ? 1 : 0
      const seniority = seniorityOf(document)
      const { buffer, byteOffset, byteLength } = sketch.signature
      addSketch.run(n, internal, seniority, new Uint8Array(buffer, byteOffset, byteLength))
      for (const band of sketch.bands) addBand.run(band, internal, seniority, n)
      markOne.run(n)
      markOthers(n)
    },
    remove: markOthers,
  }
}
