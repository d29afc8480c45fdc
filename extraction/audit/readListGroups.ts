import type { Span } from '../model/span.ts'
import { sliceOf } from '../model/span.ts'
import { isAlike, isPartOf } from './isPartOf.ts'
import type { PartGroup } from './readPartGroups.ts'
import type { Statement } from './statement.ts'
import { plainWords, wholeWord } from './words.ts'

const MARKERS = [/^[-–—+•*]/u, /^\(?\p{L}\)/u, /^\(?\d{1,2}[.)]/u]
const ALL = new RegExp(wholeWord('gồm|bao gồm|chia ra|chia theo|phân kỳ|phân bổ'), 'u')
const SOME = /trong đó\s*:$/u
const OPENER = /^(?:trong đó|bao gồm|gồm|gồm có|chia ra|phân bổ|phân kỳ)(?: như sau)?\s*:$/u

/**
 * A total in a line that ends in a colon, and one part in each item of the list below:
 * «Tổng kinh phí 3.245 triệu đồng, gồm:», «- Đào tạo nghề: 500 triệu đồng». The list claims to be
 * complete when its head says «gồm» and every item has exactly one figure of the unit.
 */
export function readListGroups(
  text: string,
  spans: readonly Span[],
  sentences: readonly (readonly Statement[])[],
): PartGroup[] {
  const groups: PartGroup[] = []
  for (const [at, span] of spans.entries()) {
    if (text[span.end - 1] !== ':') continue
    const words = plainWords(text.slice(Math.max(span.start, span.end - 80), span.end))
    const heads = OPENER.test(words) ? (sentences[at - 1] ?? []) : (sentences[at] ?? [])
    if (!ALL.test(words) && !SOME.test(words)) continue
    const { items, isClosed } = listBelow(text, spans, sentences, at)
    if (heads.length === 0 || items.length < 2) continue
    groups.push(...groupsOf(heads, items, isClosed && ALL.test(words)))
  }
  return groups
}

function groupsOf(
  heads: readonly Statement[],
  items: readonly (readonly Statement[])[],
  claimsAll: boolean,
): PartGroup[] {
  const lastOfUnit = new Map(heads.map((head) => [head.figure.unit, head]))
  return [...lastOfUnit.values()].flatMap((total) => {
    const found = items.map((item) => item.filter((one) => isAlike(one, total)))
    if (found.some((alike) => alike.length > 1)) return []
    const parts = found.flat().filter((part) => isPartOf(part, total))
    if (parts.length === 0) return []
    const isComplete = claimsAll && parts.length === items.length
    return [{ totals: heads.filter((head) => isAlike(head, total)), parts, run: parts, isComplete }]
  })
}

/** Sentences of a list that are read, and behind it for an item that still belongs to it. */
const LONGEST = 100
const BEHIND = 4

interface List {
  /** The figures of each item. */
  readonly items: readonly (readonly Statement[])[]
  /** False when it may go on behind a list inside it, or behind lines without a mark. */
  readonly isClosed: boolean
}

/** The list below a head: items whose lines all bear a mark of one kind. */
function listBelow(
  text: string,
  spans: readonly Span[],
  sentences: readonly (readonly Statement[])[],
  head: number,
): List {
  const items: Statement[][] = []
  const markOf = (at: number): RegExp | undefined => lineMark(text, spans[at]!)
  const limit = Math.min(spans.length, head + 1 + LONGEST)
  const mark = head + 1 < limit ? markOf(head + 1) : undefined
  let at = head + 1
  for (; at < limit; at++) {
    if (startsLine(text, spans[at]!.start)) {
      if (!mark || markOf(at) !== mark) break
      items.push([])
    }
    items.at(-1)?.push(...(sentences[at] ?? []))
    if (text[spans[at]!.end - 1] === ':') return { items, isClosed: false }
  }
  const behind = Array.from({ length: Math.min(BEHIND, spans.length - at) }, (_, ahead) => markOf(at + ahead)) // prettier-ignore
  const isNextLevel = behind[0] === undefined || behind[0] === markOf(head)
  return { items, isClosed: isNextLevel && !behind.includes(mark) }
}

function lineMark(text: string, span: Span): RegExp | undefined {
  const line = sliceOf(text, { start: span.start, end: Math.min(span.end, span.start + 8) })
  return MARKERS.find((candidate) => candidate.test(line))
}

function startsLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    if (text[at] === '\n') return true
    if (text[at]!.trim() !== '') return false
  }
  return true
}
