const words = /[\p{L}\p{M}\p{N}]+/gu

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(words) ?? []
}

/** How much two lists of words share: 0 nothing, 1 the same words (Dice's coefficient). */
function shared(left: readonly string[], right: readonly string[]): number {
  if (left.length + right.length === 0) return 1
  const open = new Map<string, number>()
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1)
  let both = 0
  for (const word of right) {
    const available = open.get(word) ?? 0
    if (available > 0) {
      both += 1
      open.set(word, available - 1)
    }
  }
  return (2 * both) / (left.length + right.length)
}

/** How alike two phrases are: 0 nothing shared, 1 the same words. */
export function phraseSimilarity(a: string, b: string): number {
  return shared(wordsOf(a), wordsOf(b))
}

/** How alike two sentences around the same quote are; the quote is left out. */
export function sentenceSimilarity(a: string, b: string, quote: string): number {
  return phraseSimilarity(a.replace(quote, ' '), b.replace(quote, ' '))
}

/** How many words on each side of a quote tell what it is about. */
const reach = 6

/** The words next to a quote that stands at an offset of a sentence. */
function neighbours(sentence: string, quote: string, at: number): string[] {
  return [
    ...wordsOf(sentence.slice(0, at)).slice(-reach),
    ...wordsOf(sentence.slice(at + quote.length)).slice(0, reach),
  ]
}

/** A quote and where it stands in its sentence. */
interface Placed {
  readonly sentence: string
  readonly quote: string
  readonly at: number
}

/** How alike what stands right around two quotes is. */
export function clauseSimilarity(a: Placed, b: Placed): number {
  return shared(neighbours(a.sentence, a.quote, a.at), neighbours(b.sentence, b.quote, b.at))
}
