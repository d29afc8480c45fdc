import { boilerplateOf, type BoilerplateKind } from './boilerplateRules.ts'
import { readByline, readHeadAuthor } from './findAuthor.ts'
import type { InstrumentHead } from './readInstrumentHead.ts'
import { readMetaDate } from './readMetaDate.ts'
import type { SourceLine } from './sourceLine.ts'

/** A body, who wrote it, and the lines that were left out of it. */
export interface CleanedBody {
  readonly text: string
  readonly author: string | null
  readonly dropped: readonly { readonly line: string; readonly reason: string }[]
}

const SENTENCE_END = /[.!?…:;][)\]"”’»]*(?:\/\.)?$|\/\.?$/u
/** Kinds of lines that no article holds between its paragraphs. */
const NEVER_IN_BODY: ReadonlySet<BoilerplateKind> = new Set(['menu', 'related', 'comment'])
/** Kinds behind which a page goes on with other things than the article. */
const ENDS_ARTICLE: ReadonlySet<BoilerplateKind> = new Set([
  'related',
  'comment',
  'footer',
  'counter',
])
/** A line of nothing but a date is no longer than this. */
const LONGEST_DATE = 40
/** At most so many lines behind the last paragraph tell of the writer. */
const BYLINES = 4

/** Index of the first line that is a paragraph and not a heading; the second line when none is. */
export function firstParagraphOf(lines: readonly SourceLine[]): number {
  const first = lines.findIndex((line) => isParagraph(line, 60, 12))
  if (first >= 0) return first
  return Math.min(1, Math.max(0, lines.length - 1))
}

/** Long enough, closed by a full stop, and no part of the page's frame. */
function isParagraph(line: SourceLine, length: number, words: number): boolean {
  const { text } = line
  if (text.length < length || line.words < words || boilerplateOf(line) !== null) return false
  if (text.length >= 260) return true
  return SENTENCE_END.test(text) && !(/[?!]$/.test(text) && text.length < 120)
}

/** Takes the article's paragraphs out of the page's lines. */
export function cleanBody(
  lines: readonly SourceLine[],
  titleAt: number,
  head: InstrumentHead | null,
  firstParagraph: number,
): CleanedBody {
  const title = lines[titleAt]?.folded
  const reasons: (string | null)[] = lines.map(() => null)
  const start = Math.max(titleAt + 1, head?.bodyStart ?? 0)
  const opening = head === null ? 'phần đầu trang' : 'phần đầu văn bản'
  for (let at = 0; at < start; at++) {
    reasons[at] = at === titleAt ? 'tiêu đề' : (reasonOf(lines[at]) ?? opening)
  }
  for (let at = start; at < Math.max(start, firstParagraph); at++)
    reasons[at] = head === null ? headReason(lines[at]) : frameReason(lines[at])
  for (const at of [head?.numberAt ?? -1, head?.dateAt ?? -1]) if (at >= 0) reasons[at] = null
  const end = markEnd(lines, Math.max(start, firstParagraph), reasons)
  const last = lastParagraph(lines, start, end)
  markInside(lines, Math.max(start, firstParagraph), last, reasons)
  const author =
    markTail(lines, head === null ? last + 1 : lastProvision(lines, last, end) + 1, end, reasons) ??
    (head === null ? headAuthor(lines, titleAt, firstParagraph) : null)
  lines.forEach((line, at) => {
    if (at > titleAt && line.folded === title && reasons[at] === null)
      reasons[at] = 'nhắc lại tiêu đề'
  })
  return {
    text: lines
      .filter((_, at) => reasons[at] === null)
      .map(({ text }) => text)
      .join('\n'),
    author,
    dropped: lines.flatMap(({ text }, at) => {
      const reason = reasons[at]
      return reason == null ? [] : [{ line: text, reason }]
    }),
  }
}

/** A paper's lines hold days of other papers: «Xét Tờ trình số … ngày 2/7/2017 của …,». */
function frameReason(line: SourceLine | undefined): string | null {
  return line === undefined ? null : (boilerplateOf(line)?.reason ?? null)
}

function reasonOf(line: SourceLine | undefined): string | null {
  if (line === undefined) return null
  return boilerplateOf(line)?.reason ?? (readMetaDate(line) === null ? null : 'ngày đăng')
}

/** «1. Mục tiêu», «II. Kết quả»: a heading of the text itself. */
const NUMBERED = /^(?:\d{1,2}|[IVX]{1,5}|[a-zđ])[.)]/u

/** «Số: 27/2019/QĐ-UBND»: a paper on a page is still a paper. */
const OWN_NUMBER = /^số\s*:?\s*\d{1,5}\s?\//u

/** Between title and first paragraph stand dates, bylines and names of sections. */
function headReason(line: SourceLine | undefined): string | null {
  if (line === undefined) return null
  const reason = reasonOf(line)
  if (reason !== null) return reason
  const isSection = line.words < 5 && !SENTENCE_END.test(line.text)
  if (isSection && !NUMBERED.test(line.text) && !OWN_NUMBER.test(line.folded))
    return 'mục của trang'
  return null
}

/** Marks all that stands behind the article, and gives the index where that begins. */
function markEnd(lines: readonly SourceLine[], from: number, reasons: (string | null)[]): number {
  const proseEnd = endOfProse(lines)
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]
    const rule = line === undefined ? null : boilerplateOf(line)
    if (rule === null || !ENDS_ARTICLE.has(rule.kind) || at < proseEnd) continue
    for (let behind = at; behind < lines.length; behind++) {
      const next = lines[behind]
      const own = next === undefined ? null : boilerplateOf(next)
      reasons[behind] = own?.reason ?? `sau ${rule.reason}`
    }
    return at
  }
  return lines.length
}

/** Index behind which the article cannot go on: what follows holds no two paragraphs, or a long one. */
function endOfProse(lines: readonly SourceLine[]): number {
  let paragraphs = 0
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]
    if (line === undefined || !isParagraph(line, 120, 20)) continue
    paragraphs += line.text.length >= 240 ? 2 : 1
    if (paragraphs >= 2) return at
  }
  return 0
}

function lastParagraph(lines: readonly SourceLine[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const line = lines[at]
    if (line !== undefined && isParagraph(line, 60, 10)) return at
  }
  return start - 1
}

/** «Căn cứ …», «Điều 3. …»: signatures of a paper stand below all of these. */
const PROVISION =
  /^(?:căn cứ|xét|theo đề nghị|điều \d|[ivx]+\s?[.)-]|\d{1,2}[.)]|[a-zđ]\)|quyết (?:định|nghị)\s?:)/u

/** Index of the last provision or paragraph of a paper. */
function lastProvision(lines: readonly SourceLine[], last: number, end: number): number {
  const at = lines.slice(0, end).findLastIndex(({ folded }) => PROVISION.test(folded))
  return Math.max(last, at)
}

/** Buttons, links to other articles and comment boxes between the paragraphs. */
function markInside(
  lines: readonly SourceLine[],
  from: number,
  last: number,
  reasons: (string | null)[],
): void {
  let inList = false
  for (let at = from; at <= last; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const rule = boilerplateOf(line)
    if (rule !== null && NEVER_IN_BODY.has(rule.kind)) reasons[at] = rule.reason
    else if (line.text.length <= LONGEST_DATE && readMetaDate(line) !== null)
      reasons[at] = 'ngày đăng'
    else if (inList && isHeadline(line)) reasons[at] = 'tin khác'
    else inList = false
    if (rule?.kind === 'related') inList = true
  }
}

/** A title of another article: a line of its own without a full stop. */
function isHeadline({ text, words }: SourceLine): boolean {
  return words >= 5 && text.length <= 160 && !/[.:;]$/.test(text)
}

/** Bylines and what is left of the page's frame behind the last paragraph. */
function markTail(
  lines: readonly SourceLine[],
  from: number,
  end: number,
  reasons: (string | null)[],
): string | null {
  const bylines: { at: number; author: string | null; source: boolean; reason: string }[] = []
  for (let at = from; at < end; at++) {
    const line = lines[at]
    if (line === undefined) continue
    reasons[at] = reasonOf(line)
    const byline = reasons[at] === null ? readByline(line) : null
    if (byline !== null) bylines.push({ at, ...byline })
  }
  if (bylines.length > BYLINES) return null
  for (const { at, reason } of bylines) reasons[at] = reason
  const writer = bylines.find(({ author, source }) => author !== null && !source)
  return (writer ?? bylines.find(({ author }) => author !== null))?.author ?? null
}

function headAuthor(
  lines: readonly SourceLine[],
  titleAt: number,
  firstParagraph: number,
): string | null {
  for (const line of lines.slice(Math.max(0, titleAt - 3), firstParagraph)) {
    if (line.text.length > 200 || line === lines[titleAt]) continue
    const author = readHeadAuthor(line)
    if (author !== null) return author
  }
  return null
}
