/**
 * A stretch of text: UTF-16 code units, half-open `[start, end)`, always into the text that was
 * handed to the extractor.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
