import type { DatabaseSync } from 'node:sqlite'
import { holds } from './holds.ts'

const lines = (json: unknown) => JSON.parse(String(json)) as string[]

/** Works out which settlements hold, for the conflicts that came or were settled or opened since. */
export function refreshSettled(db: DatabaseSync): void {
  const stale = db
    .prepare(
      `SELECT k.key, k.witnesses, s.witnesses AS settled, s.preferred
       FROM staleConflicts t JOIN conflicts k ON k.key = t.key
       LEFT JOIN settlements s ON s.key = k.key`,
    )
    .all()
  const update = db.prepare('UPDATE conflicts SET settled = ? WHERE key = ?')
  const figures = db.prepare('SELECT figure FROM conflictFigures WHERE conflict = ?')
  const story = db.prepare('SELECT story FROM documents WHERE id = ? AND collection = ?')
  const storyOf = (name: string): string => {
    const [collection = '', id] = name.split(':')
    return id === undefined ? name : String(story.get(id, collection)?.['story'] ?? name)
  }

  for (const { key, witnesses, settled, preferred } of stale) {
    const isSettled =
      settled !== null &&
      holds(
        { said: lines(settled), preferred: preferred as string | null },
        {
          said: lines(witnesses),
          figures: figures.all(String(key)).map(({ figure }) => String(figure)),
        },
        storyOf,
      )
    update.run(Number(isSettled), String(key))
  }
  db.exec('DELETE FROM staleConflicts')
}
