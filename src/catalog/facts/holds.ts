/** A settlement as far as it decides whether it still holds. */
export interface SettledThen {
  /** What the witnesses said then: lines of a name, a blank, a statement. */
  readonly said: readonly string[]
  /** Id of the figure that was preferred. */
  readonly preferred: string | null
}

/** What is said of the same conflict now. */
export interface SaidNow {
  readonly said: readonly string[]
  /** Ids of the figures that say it. */
  readonly figures: readonly string[]
}

/**
 * True while a settlement holds: every witness says what it, or a document nearly identical with its
 * own, said then, and the preferred figure is still among them. Witnesses that are gone, and reposts,
 * do not open a case again.
 * @param storyOf the story of the document with a name; the name itself for what is no document
 */
export function holds(then: SettledThen, now: SaidNow, storyOf: (name: string) => string): boolean {
  const told = (line: string) => {
    const blank = line.indexOf(' ')
    return storyOf(line.slice(0, blank)) + line.slice(blank)
  }
  const known = new Set(then.said.map(told))
  return (
    now.said.every((line) => known.has(told(line))) &&
    (then.preferred === null || now.figures.includes(then.preferred))
  )
}
