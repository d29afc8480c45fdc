import type { Span } from '../../extraction/index.ts'

/** The sentence that holds the offset; sentences stand in text order and do not overlap. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= offset ? found : undefined
}
