import type { Span, TraceEntry } from '../../../extraction/index.ts'

/** What was noted of any words the span shares, in the order in which it was noted. */
export function entriesAt(entries: readonly TraceEntry[], span: Span | null): TraceEntry[] {
  if (span === null) return [...entries]
  return entries.filter(({ start, end }) => start < span.end && span.start < end)
}
