import type { Extraction } from '../../../extraction/index.ts'
import type { StoredMentions } from '../model.ts'
import { sentenceAt } from '../sentenceAt.ts'
import { decisionKey, type DecisionIds } from './resolveDecisions.ts'

/** The citations, places and periods of a reading as they are stored; `places` are ids by slug. */
export function toMentions(
  { citations, places, periods, sentences }: Extraction,
  decisions: DecisionIds,
  placeIds: ReadonlyMap<string, string>,
): StoredMentions {
  return {
    citations: citations.map(({ start, end, quote, id, pinpoint }) => {
      const sentence = sentenceAt(sentences, start) ?? { start, end }
      return {
        start,
        end,
        quote,
        number: id,
        decision: decisions.get(decisionKey(id ?? '')) ?? null,
        pinpoint,
        sentence: [sentence.start, sentence.end],
      }
    }),
    places: places.map(({ start, end, quote, name, slug }) => ({
      start,
      end,
      quote,
      name,
      place: placeIds.get(slug ?? '') ?? null,
    })),
    periods: periods.map(({ start, end, quote, value }) => ({ start, end, quote, value })),
  }
}
