import { findMatches, type Match } from './findMatches.ts'
import type { Segment } from './model.ts'
import type { Phrase } from './parseQuery.ts'

/** How long a snippet is, in characters, before it is widened to whole words. */
const width = 260

/** How much of it stands before the first match. */
const lead = 60

const blank = /\s+/gu

/** Cuts `text` from `start` to `end` at the matches; overlapping ones are marked once. */
function segmentsOf(
  text: string,
  start: number,
  end: number,
  matches: readonly Match[],
): Segment[] {
  const segments: Segment[] = []
  let at = start
  const push = (to: number, marked: boolean) => {
    if (to > at) segments.push({ text: text.slice(at, to).replace(blank, ' '), marked })
    at = Math.max(at, to)
  }
  for (const match of matches) {
    if (match.start < start || match.end > end) continue
    push(match.start, false)
    push(match.end, true)
  }
  push(end, false)
  return segments
}

/** The title with the found words marked. */
export function markTitle(title: string, phrases: readonly Phrase[]): Segment[] {
  return segmentsOf(title, 0, title.length, findMatches(title, phrases))
}

/** The stretch of matches, no wider than a snippet, that shows most of the phrases; the first of equals. */
function densest(matches: readonly Match[]): readonly Match[] {
  let best: readonly Match[] = []
  let bestKinds = 0
  let from = 0
  matches.forEach((last, to) => {
    while (last.end - (matches[from]?.start ?? 0) > width - lead && from < to) from++
    const stretch = matches.slice(from, to + 1)
    const kinds = new Set(stretch.map(({ phrase }) => phrase)).size
    if (kinds > bestKinds) {
      best = stretch
      bestKinds = kinds
    }
  })
  return best
}

const isBlank = (text: string, at: number) => /\s/u.test(text.charAt(at))

/** The nearest place at or before `at` where a word begins, no farther than a long word. */
function wordStart(text: string, at: number): number {
  for (let start = at; start > Math.max(0, at - 40); start--) {
    if (isBlank(text, start - 1)) return start
  }
  return at <= 40 ? 0 : at
}

/** The nearest place at or after `at` where a word ends. */
function wordEnd(text: string, at: number): number {
  for (let end = at; end < Math.min(text.length, at + 40); end++) {
    if (isBlank(text, end)) return end
  }
  return at + 40 >= text.length ? text.length : at
}

/**
 * A passage of the text that shows the found words, marked, in the text's own letters; the beginning of
 * the text when they stand elsewhere (in the title). «…» stands where something was left out.
 */
export function snippetOf(text: string, phrases: readonly Phrase[]): Segment[] {
  const matches = findMatches(text, phrases)
  const shown = densest(matches)
  const first = shown[0]?.start ?? 0
  const start = wordStart(text, Math.max(0, first - lead))
  const end = wordEnd(text, Math.min(text.length, Math.max(start + width, shown.at(-1)?.end ?? 0)))
  const segments = segmentsOf(text, start, end, matches)
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}
