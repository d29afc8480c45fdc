const words = /[\p{L}\p{M}\p{N}]+/gu

function wordsOf(sentence: string, without: string): string[] {
  return sentence.replace(without, ' ').toLowerCase().match(words) ?? []
}

/**
 * How alike two sentences around the same quote are: 0 nothing shared, 1 the same words (Dice's
 * coefficient over words, the quote left out).
 */
export function sentenceSimilarity(a: string, b: string, quote: string): number {
  const left = wordsOf(a, quote)
  const right = wordsOf(b, quote)
  if (left.length + right.length === 0) return 1
  const open = new Map<string, number>()
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const available = open.get(word) ?? 0
    if (available > 0) {
      shared += 1
      open.set(word, available - 1)
    }
  }
  return (2 * shared) / (left.length + right.length)
}
