import { readAmount, type Interval, type WrittenAmount } from '../../../extraction/index.ts'

/**
 * What the writer of a figure can have meant, by its hedge and rounding, the same as the audit of one
 * document takes it; null for one that has neither a value nor a range.
 */
export function readBounds(figure: WrittenAmount): Interval | null {
  return readAmount(figure)?.bounds ?? null
}
