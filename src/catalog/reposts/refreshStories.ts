import type { DatabaseSync } from 'node:sqlite'
import { compared } from './keepSketches.ts'
import { isNearlyTheSame } from './sketch.ts'

interface Candidate {
  readonly document: number
  readonly seniority: number
  readonly signature: Uint16Array
}

function signatureOf(blob: unknown): Uint16Array {
  // A copy: SQLite's bytes need not begin where a number of two bytes may.
  return new Uint16Array(Uint8Array.from(blob as Uint8Array).buffer)
}

/**
 * Finds the originals of the documents noted as stale: of the near-identical documents the earliest.
 * `story` names it among all documents, `publicStory` among the public ones, so that what readers are
 * told does not hang on what they may not see. What is found depends on the documents alone, not on
 * the order in which they came.
 * @param most how many documents are looked at
 * @returns the documents whose story changed, and whether stale ones are left
 */
export function refreshStories(
  db: DatabaseSync,
  most: number,
): { changed: number[]; isDone: boolean } {
  const stale = db.prepare('SELECT document FROM staleStories LIMIT ?').all(most)
  const settle = db.prepare('DELETE FROM staleStories WHERE document = ?')
  const own = db.prepare(
    `SELECT s.*, d.story, d.publicStory, d.collection || ':' || d.id AS name
     FROM sketches s JOIN documents d ON d.n = s.document WHERE s.document = ?`,
  )
  const bands = db.prepare('SELECT band FROM bands WHERE document = ?')
  const first = db.prepare(
    `SELECT b.document, b.seniority, s.signature
     FROM bands b JOIN sketches s ON s.document = b.document
     WHERE b.band = ? AND b.internal = ? AND b.seniority < ? ORDER BY b.seniority LIMIT ${compared}`,
  )
  const nameOf = db.prepare("SELECT collection || ':' || id AS name FROM documents WHERE n = ?")
  const update = db.prepare('UPDATE documents SET story = ?, publicStory = ? WHERE n = ?')

  function originalAmong(candidates: readonly Candidate[], signature: Uint16Array): string | null {
    const [original] = candidates
      .filter((candidate) => isNearlyTheSame(candidate.signature, signature))
      .toSorted((a, b) => a.seniority - b.seniority)
    return original ? String(nameOf.get(original.document)?.['name']) : null
  }

  const changed: number[] = []
  for (const { document } of stale) {
    const n = Number(document)
    settle.run(n)
    const row = own.get(n)
    if (!row) continue
    const earlier = (internal: 0 | 1): Candidate[] =>
      bands.all(n).flatMap(({ band }) =>
        first.all(Number(band), internal, Number(row['seniority'])).map((found) => ({
          document: Number(found['document']),
          seniority: Number(found['seniority']),
          signature: signatureOf(found['signature']),
        })),
      )
    const name = String(row['name'])
    const signature = signatureOf(row['signature'])
    const open = earlier(0)
    const story = originalAmong([...open, ...earlier(1)], signature) ?? name
    const publicStory = originalAmong(open, signature) ?? name
    if (story === row['story'] && publicStory === row['publicStory']) continue
    update.run(story, publicStory, n)
    changed.push(n)
  }
  return { changed, isDone: stale.length < most }
}
