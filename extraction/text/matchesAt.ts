import type { Lexeme } from './scanTokens.ts'

/**
 * Matches of a sticky pattern at the given places, in text order and without overlaps: what a
 * global pattern gives that can match nowhere else, without trying it at every character.
 */
export function matchesAt(
  pattern: RegExp,
  text: string,
  starts: readonly number[],
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    matches.push(match)
    end = pattern.lastIndex
  }
  return matches
}

/** Where the words stand that phrases begin with. */
export function startsOf(lexemes: readonly Lexeme[], openings: ReadonlySet<string>): number[] {
  const starts: number[] = []
  for (const { kind, key, start } of lexemes) {
    if (kind === 'word' && openings.has(key)) starts.push(start)
  }
  return starts
}

/** The first words of phrases, as `startsOf` wants them. */
export function openingsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => phrase.split(/\s/)[0]!))
}
