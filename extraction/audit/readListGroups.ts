import type { Span } from '../model/span.ts'
import { sliceOf } from '../model/span.ts'
import { isAlike, isPartOf } from './isPartOf.ts'
import type { PartGroup } from './readPartGroups.ts'
import type { Statement } from './statement.ts'
import { plainWords, wholeWord } from './words.ts'

const MARKERS = [/^[-–—+•*]/u, /^\(?\p{L}\)/u, /^\(?\d{1,2}[.)]/u]
const ALL = new RegExp(wholeWord('gồm|bao gồm|như sau|chia ra|chia theo|phân kỳ|phân bổ'), 'u')
const OPENER =
  /^(?:trong đó|cụ thể|bao gồm|gồm|gồm có|chia ra|phân bổ như sau|cụ thể như sau)\s*:$/u

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
    const items = listBelow(text, spans, sentences, at + 1)
    if (heads.length === 0 || items.length < 2) continue
    groups.push(...groupsOf(heads, items, ALL.test(words)))
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

/** Sentences of a list that are read: lists of lists stay linear. */
const LONGEST = 100

/** The figures of each item of a list whose items all bear a mark of one kind. */
function listBelow(
  text: string,
  spans: readonly Span[],
  sentences: readonly (readonly Statement[])[],
  from: number,
): Statement[][] {
  const items: Statement[][] = []
  let mark: RegExp | undefined
  for (let at = from; at < Math.min(spans.length, from + LONGEST); at++) {
    const span = spans[at]!
    const line = sliceOf(text, { start: span.start, end: Math.min(span.end, span.start + 8) })
    const begins = startsLine(text, span.start)
    if (begins) {
      mark ??= MARKERS.find((candidate) => candidate.test(line))
      if (!mark?.test(line)) break
      items.push([])
    }
    items.at(-1)?.push(...(sentences[at] ?? []))
    if (items.length === 0) break
  }
  return items
}

function startsLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    if (text[at] === '\n') return true
    if (text[at]!.trim() !== '') return false
  }
  return true
}
