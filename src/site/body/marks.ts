import type { Span } from '../../../extraction/index.ts'

/** What a stretch of a document's text means. */
export type Mark = Span &
  (
    | { readonly kind: 'citation' | 'place'; readonly href: string; readonly title: string }
    | { readonly kind: 'figure'; readonly id: string }
  )

/** A mark with the words it was read from. */
export type QuotedMark = Mark & { readonly quote: string }

/** A link and a button can't be nested: of marks that overlap, the kind named first here stays. */
const kinds = ['citation', 'figure', 'place'] as const satisfies readonly Mark['kind'][]

/** Both lists in text order, `added` without what overlaps `kept` or one before it. */
function mergeFree<M extends Span>(kept: readonly M[], added: readonly M[]): M[] {
  const merged: M[] = []
  let next = 0
  let reach = 0
  for (const mark of added) {
    for (let other = kept[next]; other && other.start < mark.end; other = kept[++next]) {
      merged.push(other)
      reach = Math.max(reach, other.end)
    }
    if (mark.start >= reach) {
      merged.push(mark)
      reach = mark.end
    }
  }
  return [...merged, ...kept.slice(next)]
}

/**
 * The marks that can be shown over `text`, in its order and free of overlaps. Those whose words do not
 * stand where they were read are left out.
 */
export function placeMarks(text: string, read: readonly QuotedMark[]): Mark[] {
  const holding = read
    .filter(({ start, end, quote }) => start < end && text.slice(start, end) === quote)
    .toSorted((a, b) => a.start - b.start)
  return kinds.reduce<Mark[]>(
    (kept, kind) =>
      mergeFree(
        kept,
        holding.filter((mark) => mark.kind === kind),
      ),
    [],
  )
}

/** Where a sentence stands that contains `inner`; `inner` itself when the words are not around it. */
export function sentenceAround(text: string, sentence: string, inner: Span): Span {
  const start = sentence ? text.lastIndexOf(sentence, inner.start) : -1
  const end = start + sentence.length
  return start >= 0 && inner.end <= end ? { start, end } : inner
}
