import type { EntrySpan } from './model.ts'

interface Mention {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What is mentioned once or several times, with every place where it is. */
export interface MentionGroup<T extends Mention> {
  readonly key: string
  readonly label: string
  readonly spans: readonly EntrySpan[]
  /** The words of the first mention. */
  readonly quote: string
  readonly first: T
}

/** Puts mentions of one thing together, in the order in which the things are first mentioned. */
export function groupMentions<T extends Mention>(
  mentions: readonly T[],
  labelOf: (mention: T) => string,
): MentionGroup<T>[] {
  const groups = new Map<string, T[]>()
  for (const mention of mentions) {
    const label = labelOf(mention)
    const group = groups.get(label)
    if (group) group.push(mention)
    else groups.set(label, [mention])
  }
  return [...groups].flatMap(([label, group]) => {
    const [first] = group
    if (!first) return []
    const spans = group.map(({ start, end }): EntrySpan => [start, end])
    return [{ key: label, label, spans, quote: first.quote, first }]
  })
}
