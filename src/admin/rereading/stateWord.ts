import type { RereadRun } from '../../knowledge/reread/model.ts'
import type { RereadingWord } from './rereadingWords.ts'

/** What the state of a run is called; one that nobody decided was given up for a newer extractor. */
export function stateWord({
  state,
  decidedAt,
}: Pick<RereadRun, 'state' | 'decidedAt'>): RereadingWord {
  return state === 'dismissed' && decidedAt === null ? 'superseded' : state
}
