import type { Extraction } from '../model/extraction.ts'
import { readListGroups } from './readListGroups.ts'
import type { Statement } from './statement.ts'
import { bySentence } from './bySentence.ts'
import { readSentenceGroups } from './readSentenceGroups.ts'

/** A total and the parts of it that the text names. */
export interface PartGroup {
  /** Figures that may be the total, the likeliest last. */
  readonly totals: readonly Statement[]
  readonly parts: readonly Statement[]
  /** The parts and what may still be parts behind them: it is not always clear where a list ends. */
  readonly run: readonly Statement[]
  /** True when the text claims that these are all parts. */
  readonly isComplete: boolean
}

/** Totals with their parts: in one sentence, in the next one («Trong đó …»), or in a list below. */
export function readPartGroups(
  text: string,
  extraction: Extraction,
  statements: readonly Statement[],
): PartGroup[] {
  const sentences = bySentence(statements, extraction.sentences.length)
  return [
    ...readSentenceGroups(text, sentences),
    ...readListGroups(text, extraction.sentences, sentences),
  ]
}
