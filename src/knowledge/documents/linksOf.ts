import type { Extraction } from '../../../extraction/index.ts'
import { decisionKey, type DecisionIds } from './resolveDecisions.ts'

/** The records a document is linked to by its words, each once, in text order. */
export interface DocumentLinks {
  readonly cites: string[]
  readonly places: string[]
}

function uniqueIds(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** Links to the decisions and places that a reading names; `places` are ids by slug. */
export function linksOf(
  reading: Pick<Extraction, 'citations' | 'places'>,
  decisions: DecisionIds,
  places: ReadonlyMap<string, string>,
): DocumentLinks {
  const cited = reading.citations.map(({ id }) => decisions.get(decisionKey(id ?? '')))
  const named = reading.places.map(({ slug }) => places.get(slug ?? ''))
  return { cites: uniqueIds(cited), places: uniqueIds(named) }
}
