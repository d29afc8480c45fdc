/**
 * The only place that says where a Vietnamese word begins and ends. JavaScript's `\b` knows ASCII
 * letters alone: it sees an edge inside «đồng» and none before «đ».
 */
const WORD_CHARACTER = String.raw`[\p{L}\p{M}\p{N}]`

/** Pattern source: not preceded by a letter, mark or digit. */
export const WORD_START = `(?<!${WORD_CHARACTER})`

/** Pattern source: not followed by a letter, mark or digit. */
export const WORD_END = `(?!${WORD_CHARACTER})`

/** One alternative of a pattern for each word, longest first, special characters taken literally. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
    )
    .join('|')
}
