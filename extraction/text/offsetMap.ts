import type { Span } from '../model/span.ts'

/** Where each stretch of a rewritten text came from. */
export interface OffsetMap {
  /** The span of the source that the span of the rewritten text was made from. */
  readonly toSource: (span: Span) => Span
}

/** The map of a text that was rewritten unit by unit. */
export const IDENTITY: OffsetMap = { toSource: ({ start, end }) => ({ start, end }) }

/**
 * Collects a rewritten text piece by piece and remembers for each of its code units where in the
 * source it begins and ends, so nothing has to be guessed by comparing the two texts.
 */
export class OffsetMapBuilder {
  private readonly pieces: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /** `piece` stands for `source[start, end)`; an empty piece means that it was removed. */
  add(piece: string, start: number, end: number): void {
    this.pieces.push(piece)
    const unitByUnit = piece.length === end - start
    for (let unit = 0; unit < piece.length; unit++) {
      this.starts.push(unitByUnit ? start + unit : start)
      this.ends.push(unitByUnit ? start + unit + 1 : end)
    }
  }

  build(): { readonly text: string; readonly map: OffsetMap } {
    const starts = Int32Array.from(this.starts)
    const ends = Int32Array.from(this.ends)
    const toSource = ({ start, end }: Span): Span => {
      const from = starts[start] ?? ends.at(-1) ?? 0
      return { start: from, end: end > start ? (ends[end - 1] ?? from) : from }
    }
    return { text: this.pieces.join(''), map: { toSource } }
  }
}
