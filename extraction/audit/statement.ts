import type { Figure } from '../model/figure.ts'
import type { Amount } from './readAmount.ts'

/** A figure with the words around it. All words are as `plainWords` gives them, without mentions. */
export interface Statement {
  /** Index into the extraction's figures. */
  readonly index: number
  readonly figure: Figure
  readonly amount: Amount
  /** A level, a difference («tăng 6 đề án»), or a ratio (percent, times). */
  readonly kind: 'value' | 'delta' | 'ratio'
  /** Index of its sentence. */
  readonly sentence: number
  /** Words since the figure before, or since the sentence begins. */
  readonly before: string
  /** Words of its own clause before it. */
  readonly lead: string
  /** The same as written, for messages. */
  readonly leadQuote: string
  /** Words behind it up to the end of its clause. */
  readonly tail: string
  /** Where the tail ends in the text. */
  readonly tailEnd: number
  /** How many brackets are open. */
  readonly depth: number
  /** For a ratio: the value that it is said of («56,3 tỷ đồng, đạt 99,98%»). */
  readonly subject: Statement | null
}
