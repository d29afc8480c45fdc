import type { Span } from './model/span.ts'

/** One thing the extractor decided about a candidate, for a person who asks why. */
export interface TraceEntry extends Span {
  readonly stage: string
  readonly rule: string
  readonly outcome: 'kept' | 'dropped' | 'changed'
  readonly why: string
}

/** Where finders and refiners note their reasons; nothing is recorded when it is absent. */
export interface Trace {
  readonly note: (entry: TraceEntry) => void
}

/** A trace that keeps its entries in the order they were noted. */
export function recordingTrace(): Trace & { readonly entries: readonly TraceEntry[] } {
  const entries: TraceEntry[] = []
  return { entries, note: (entry) => void entries.push(entry) }
}
