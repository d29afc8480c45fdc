import type { Sentence } from './discourse.ts'

/** Longer lines are prose. */
const LONGEST_ROW = 120

/** For each row of a list the heading or the line before a colon that it stands under. */
export function rowHeadings(text: string, sentences: readonly Sentence[]): (Sentence | null)[] {
  let heading: Sentence | null = null
  return sentences.map((sentence) => {
    const { start, end, opens, isHeading, quantities } = sentence
    const leads = quantities.length === 0 && (isHeading || text[end - 1] === ':')
    if (leads) heading = sentence
    else if (!opens || end - start > LONGEST_ROW) heading = null
    return leads ? null : heading
  })
}
