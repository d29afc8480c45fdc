import type { Extraction } from '../model/extraction.ts'
import { auditView } from './auditView.ts'
import { isCounterpart } from './isCounterpart.ts'

/** A figure that the text counts into another one; both are indices into the extraction's figures. */
export interface Part {
  readonly part: number
  readonly total: number
}

/**
 * The figures that a text gives as parts of a total («trong đó …», «gồm …», «còn lại …», lists below a
 * total), each once, in text order. What an owner adds to a support is no part, nor is anything that
 * exceeds its total. `text` is the text that `extraction` was made from.
 */
export function findParts(text: string, extraction: Extraction): Part[] {
  const totals = new Map<number, number>()
  for (const { parts, totals: candidates } of auditView(text, extraction).groups) {
    for (const part of parts) {
      if (isCounterpart(part) || totals.has(part.index)) continue
      const total = candidates.findLast(
        (one) => one.index !== part.index && part.amount.bounds.low <= one.amount.bounds.high,
      )
      if (total) totals.set(part.index, total.index)
    }
  }
  return [...totals].map(([part, total]) => ({ part, total })).toSorted((a, b) => a.part - b.part)
}
