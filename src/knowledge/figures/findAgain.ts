import type { Span } from '../../../extraction/index.ts'
import { sentenceAt } from '../sentenceAt.ts'
import type { FigureRecord } from './figureRecord.ts'
import { locate, occurrencesOf } from './locate.ts'
import { sentenceSimilarity } from './sentenceSimilarity.ts'

/** Higher than where the machine confirms the figure: here only the words speak for it. */
const sameSentence = 0.7

/** A place in the text that may be the one a person spoke about. */
interface Candidate {
  readonly span: Span
  readonly sentence: string
  readonly score: number
}

/**
 * Looks for the place of a figure that the machine does not read (any more): the same words in the
 * same or an alike sentence, where no other figure stands.
 * @param taken spans of the figures that were read.
 */
export function findAgain(
  record: FigureRecord,
  text: string,
  sentences: readonly Span[],
  taken: readonly Span[],
): Pick<FigureRecord, 'start' | 'end' | 'sentence'> | null {
  const candidates = occurrencesOf(text, record.quote).flatMap((start): Candidate[] => {
    const span = { start, end: start + record.quote.length }
    const around = sentenceAt(sentences, start)
    if (!around || taken.some((other) => other.start < span.end && span.start < other.end))
      return []
    const { sentence } = locate(text, span, around)
    const score = sentenceSimilarity(record.sentence, sentence, record.quote)
    return score < sameSentence ? [] : [{ span, sentence, score }]
  })
  const distance = ({ span }: Candidate) => Math.abs(span.start - (record.start ?? 0))
  const [best] = candidates.toSorted((a, b) => b.score - a.score || distance(a) - distance(b))
  return best ? { ...best.span, sentence: best.sentence } : null
}
