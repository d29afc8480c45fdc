import type { DatabaseSync } from 'node:sqlite'
import type { Audience } from '../model.ts'
import { figuresById } from '../selectFigures.ts'
import { visibleTo } from '../visibleTo.ts'
import type { Witness } from './model.ts'

/** Witnesses given of one fact or conflict. */
export const mostShown = 50

/** What stands for the others comes first. */
export const byWeight = `coalesce(f.id = (SELECT preferred FROM settlements WHERE key = w.name), 0) DESC,
  f.reviewState IN ('accepted', 'corrected') DESC, f.high - f.low,
  d.publishedOn IS NULL, d.publishedOn, d.collection, d.id, f.start, f.id`

/** As they stand in their text. */
export const byPosition = 'd.n, f.start, f.id'

/** Column of the documents that names the story an audience is told of. */
export function storyFor(audience: Audience): 'story' | 'publicStory' {
  return audience === 'internal' ? 'story' : 'publicStory'
}

/**
 * The figures that belong to some names, as far as an audience may see them.
 * @param belonging SQL that gives for names in `json_each(:names)` rows of `name` and `figure`
 * @param order `byWeight` or `byPosition`
 */
export function rankWitnesses(
  db: DatabaseSync,
  belonging: string,
  names: readonly string[],
  audience: Audience,
  order: typeof byWeight | typeof byPosition,
): ReadonlyMap<string, Witness[]> {
  const rows = db
    .prepare(
      `WITH w (name, figure) AS (${belonging}),
        ranked AS (SELECT w.name, f.id AS figure, d.${storyFor(audience)} AS story,
            row_number() OVER (PARTITION BY w.name ORDER BY ${order}) AS place
          FROM w JOIN figures f ON f.id = w.figure JOIN documents d ON d.n = f.document
          WHERE ${visibleTo(audience)})
       SELECT name, figure, story FROM ranked WHERE place <= ${mostShown} ORDER BY name, place`,
    )
    .all({ names: JSON.stringify(names) })
  const figures = figuresById(
    db,
    rows.map(({ figure }) => String(figure)),
    audience,
  )
  const found = new Map<string, Witness[]>(names.map((name) => [name, []]))
  for (const { name, figure: id, story } of rows) {
    const figure = figures.get(String(id))
    if (!figure) continue
    const isRepost = story !== `${figure.document.collection}:${figure.document.id}`
    found.get(String(name))?.push({ figure, story: String(story), isRepost })
  }
  return found
}
