import type { IndicatorLexicon } from './compileIndicators.ts'
import type { PartOccurrence } from './findIndicator.ts'

/**
 * Indicators that split another one by its source of money. Reports name the source once, at the head
 * of a section or in their title, and say «kinh phí» from there on.
 */
const NARROWER: ReadonlyMap<string, readonly string[]> = new Map([
  ['budget-total', ['budget-national', 'budget-local']],
])

/**
 * The narrower indicator that is meant by a broad one: the one that the nearest scope names and no
 * other of its kind; the broad one itself when a scope names several, or none does, or when what follows
 * divides it. `scopes` are the phrases found in what stands before, from near to far, `behind` those
 * found after.
 */
export function narrowIndicator(
  code: string,
  scopes: readonly (readonly PartOccurrence[])[],
  behind: readonly PartOccurrence[],
  lexicon: IndicatorLexicon,
): string {
  const narrower = NARROWER.get(code)
  if (narrower === undefined) return code
  const namedIn = (scope: readonly PartOccurrence[]): Set<string> =>
    new Set(
      scope.flatMap(({ part }) =>
        lexicon.endings[part]!.flatMap(({ topic, phrase }) =>
          phrase.length === 1 && topic.code !== null && narrower.includes(topic.code)
            ? [topic.code]
            : [],
        ),
      ),
    )
  if (namedIn(behind).size > 0) return code
  for (const scope of scopes) {
    const named = namedIn(scope)
    const [only] = named
    if (named.size > 0) return named.size === 1 && only !== undefined ? only : code
  }
  return code
}
