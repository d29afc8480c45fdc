import type { Figure, Span } from '../../../extraction/index.ts'
import { sentenceAt } from '../sentenceAt.ts'
import type { StoredFigure } from '../figures/figureRecord.ts'
import type { Statement } from '../review/model.ts'
import type { RecordNames } from '../review/recordNames.ts'
import { machineStatement, toStatement } from '../review/toStatement.ts'

/** What holds of a stored figure: the machine's reading until a person has spoken. */
export function heldStatement({ state, record }: StoredFigure, names: RecordNames): Statement {
  return state === 'pending' && record.extracted
    ? machineStatement(record.extracted)
    : toStatement(record, names)
}

function placesOf({ state, record }: StoredFigure, names: RecordNames): Figure['places'] {
  if (state === 'pending' && record.extracted) return record.extracted.places
  return record.places.flatMap((id) => names.places.get(id) ?? [])
}

/**
 * A stored figure as the audit takes it: in the extractor's words, with what people said of it. Null
 * for one that does not stand in the text as it is.
 */
export function toFigure(
  stored: StoredFigure,
  text: string,
  sentences: readonly Span[],
  names: RecordNames,
): Figure | null {
  const { quote, start, end, orphaned, confidence, rule, extracted } = stored.record
  if (orphaned || start === null || end === null || text.slice(start, end) !== quote) return null
  const { part: _, ...statement } = heldStatement(stored, names)
  return {
    ...statement,
    kind: 'figure',
    start,
    end,
    quote,
    places: placesOf(stored, names),
    sentence: sentenceAt(sentences, start) ?? { start, end },
    comparedWith: extracted?.comparedWith ?? null,
    confidence: confidence ?? 1,
    rule: rule ?? '',
  }
}
